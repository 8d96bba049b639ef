import { useLoaderData } from '@remix-run/react'
import type { ChangeEventHandler } from 'react'
import { type BrowseSort, browseSorts, listOrders } from '#app/domain/catalogue/browse-filters'
import { useI18n } from '#app/i18n/use-i18n'
import { Button } from '#app/ui/button'
import { Select } from '#app/ui/controls'
import type { loader } from './route.server'
import { formId } from './use-filter-form'
import { useSyncedInput } from './use-synced-input'

export function SearchBar() {
  const { t } = useI18n()
  const { filters } = useLoaderData<typeof loader>()
  const input = useSyncedInput(filters.q)
  return (
    <div className="search-bar">
      <label className="home-search-label" htmlFor="q">
        {t('catalogue.search')}
      </label>
      <input
        {...input}
        className="control"
        id="q"
        name="q"
        type="search"
        autoComplete="off"
        aria-describedby="q-hint"
      />
      <Button>{t('catalogue.search_label')}</Button>
      <p className="field-hint" id="q-hint">
        {t('catalogue.search_hint')}
      </p>
    </div>
  )
}

type SortChoiceProps = { sort: BrowseSort; onChange: ChangeEventHandler<HTMLSelectElement> }

export function SortChoice({ sort, onChange }: SortChoiceProps) {
  const { t } = useI18n()
  const { filters } = useLoaderData<typeof loader>()
  const offered = filters.q === '' ? listOrders : browseSorts
  return (
    <div className="sort-choice">
      <label htmlFor="sort">{t('catalogue.sort')}</label>
      <Select
        id="sort"
        name="sort"
        form={formId}
        value={sort}
        onChange={onChange}
        options={offered.map(value => ({ value, label: t(`catalogue.sort.${value}`) }))}
      />
    </div>
  )
}
