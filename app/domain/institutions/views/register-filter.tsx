import { Form } from '@remix-run/react'
import { useI18n } from '#app/i18n/use-i18n'
import { Button } from '#app/ui/button'
import { Select, TextInput } from '#app/ui/controls'
import { Field } from '#app/ui/field'

type RegisterFilterProps = {
  address: string
  /** what a search looks through */
  searchLabel: string
  query: { q: string; only: string | null }
  filters: readonly { value: string; label: string }[]
}

/** The search of a long list and its one filter, in the address. */
export function RegisterFilter({ address, searchLabel, query, filters }: RegisterFilterProps) {
  const { t } = useI18n()
  return (
    <Form method="get" action={address} className="register-filter" role="search">
      <Field id="q" label={searchLabel}>
        <TextInput name="q" type="search" defaultValue={query.q} maxLength={254} autoComplete="off" />
      </Field>
      <Field id="only" label={t('institutions.staff.only')}>
        <Select
          name="only"
          defaultValue={query.only ?? ''}
          empty={t('institutions.staff.all')}
          options={filters}
        />
      </Field>
      <Button variant="secondary">{t('institutions.staff.find')}</Button>
    </Form>
  )
}

/** The address of one page of the list. */
export function registerHref(
  address: string,
  { q, only }: RegisterFilterProps['query'],
  page: number,
): string {
  const query = { q, only, page: page > 1 ? String(page) : null }
  const set = Object.entries(query).flatMap(([name, value]) => (value ? [[name, value]] : []))
  return set.length > 0 ? `${address}?${new URLSearchParams(set)}` : address
}
