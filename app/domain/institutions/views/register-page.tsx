import type { ComponentProps, ReactNode } from 'react'
import { useI18n } from '#app/i18n/use-i18n'
import { Pages } from '#app/site/pages'
import { EmptyState } from '#app/ui/empty-state'
import { Page, Stack } from '#app/ui/layout'
import { PageHead } from '#app/ui/page-head'
import { RegisterFilter, registerHref } from './register-filter'
import { type StaffPlace, StaffTabs } from './staff-tabs'

type RegisterPageProps = ComponentProps<typeof RegisterFilter> & {
  here: StaffPlace
  title: string
  lead: string
  list: { total: number; page: number; pages: number }
  /** the rows of this page */
  children: ReactNode
}

/** A register of staff: a search, one filter, how many there are, and the rows in pages. */
export function RegisterPage({ here, title, lead, list, children, ...filter }: RegisterPageProps) {
  const { t } = useI18n()
  const { address, query } = filter
  return (
    <Page>
      <Stack gap={6}>
        <div className="desk-bar">
          <StaffTabs here={here} />
        </div>
        <PageHead title={title} lead={lead} />
        <RegisterFilter {...filter} />
        <p className="quiet-text numeric">{t('institutions.staff.count', { count: list.total })}</p>
        {list.total === 0 ? <EmptyState title={t('institutions.staff.none')} /> : children}
        <Pages page={list.page} pages={list.pages} href={page => registerHref(address, query, page)} />
      </Stack>
    </Page>
  )
}
