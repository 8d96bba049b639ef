import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useI18n } from '#app/i18n/use-i18n'
import { Pages } from '#app/site/pages'
import { Button } from '#app/ui/button'
import { Select, TextInput } from '#app/ui/controls'
import { EmptyState } from '#app/ui/empty-state'
import { Field } from '#app/ui/field'
import { Page, Stack } from '#app/ui/layout'
import { PageHead } from '#app/ui/page-head'
import { type StaffPlace, StaffTabs } from './staff-tabs'

type RegisterPageProps = {
  here: StaffPlace
  address: string
  title: string
  lead: string
  /** what a search looks through */
  searchLabel: string
  asked: { q: string; only: string | null }
  filters: readonly { value: string; label: string }[]
  list: { total: number; page: number; pages: number }
  /** the rows of this page */
  children: ReactNode
}

/** A register of staff: a search, one filter, how many there are, and the rows in pages. */
export function RegisterPage({
  here,
  address,
  title,
  lead,
  asked,
  list,
  children,
  ...rest
}: RegisterPageProps) {
  const { t } = useI18n()
  const { q, only } = asked
  const href = (page: number) => `${address}${queryOf({ q, only, page: page > 1 ? String(page) : null })}`
  return (
    <Page>
      <Stack gap={6}>
        <div className="desk-bar">
          <StaffTabs here={here} />
        </div>
        <PageHead title={title} lead={lead} />
        <Form method="get" action={address} className="register-filter" role="search">
          <Field id="q" label={rest.searchLabel}>
            <TextInput name="q" type="search" defaultValue={q} maxLength={254} autoComplete="off" />
          </Field>
          <Field id="only" label={t('institutions.staff.only')}>
            <Select
              name="only"
              defaultValue={only ?? ''}
              empty={t('institutions.staff.all')}
              options={rest.filters}
            />
          </Field>
          <Button variant="secondary">{t('institutions.staff.find')}</Button>
        </Form>
        <p className="quiet-text numeric">{t('institutions.staff.count', { count: list.total })}</p>
        {list.total === 0 ? <EmptyState title={t('institutions.staff.none')} /> : children}
        <Pages page={list.page} pages={list.pages} href={href} />
      </Stack>
    </Page>
  )
}

function queryOf(asked: Record<string, string | null>): string {
  const set = Object.entries(asked).flatMap(([name, value]) => (value ? [[name, value]] : []))
  return set.length > 0 ? `?${new URLSearchParams(set)}` : ''
}
