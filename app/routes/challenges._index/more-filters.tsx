import { useLoaderData } from '@remix-run/react'
import { currencies } from '#app/domain/shared/money'
import { useI18n } from '#app/i18n/use-i18n'
import { Select } from '#app/ui/controls'
import type { loader } from './route.server'
import { type FilterProps, formId } from './use-filter-form'
import { useSyncedInput } from './use-synced-input'

export function InstitutionChoice({ filters, onChange }: FilterProps) {
  const { t, local } = useI18n()
  const { list } = useLoaderData<typeof loader>()
  const offered = list.institutions.filter(
    ({ slug }) => (list.counts.institution[slug] ?? 0) > 0 || slug === filters.institution,
  )
  if (offered.length <= 1 && !filters.institution) return null
  return (
    <div className="facet">
      <label className="facet-legend" htmlFor="institution">
        {t('catalogue.facet.institution')}
      </label>
      <Select
        id="institution"
        name="institution"
        form={formId}
        value={filters.institution ?? ''}
        onChange={onChange}
        empty={t('catalogue.institution_any')}
        options={offered.map(({ slug, name }) => ({
          value: slug,
          label: `${local(name)} (${list.counts.institution[slug] ?? 0})`,
        }))}
      />
    </div>
  )
}

/** The minimum fund is sent with Enter or the button, because every digit would be another search. */
export function PrizeChoice({ filters, onChange }: FilterProps) {
  const { t, format } = useI18n()
  const { list } = useLoaderData<typeof loader>()
  const withMoney = list.counts.prize.money ?? 0
  const input = useSyncedInput(filters.min === null ? '' : String(filters.min / 100))
  return (
    <fieldset className="facet">
      <legend className="facet-legend">{t('catalogue.facet.prize')}</legend>
      {(filters.money || withMoney !== list.total) && (
        <label className="facet-choice">
          <input
            type="checkbox"
            name="prize"
            value="money"
            form={formId}
            checked={filters.money}
            onChange={onChange}
          />
          <span>{t('catalogue.prize_money')}</span>
          <span className="facet-count">{format.number(withMoney)}</span>
        </label>
      )}
      <label className="facet-label" htmlFor="min">
        {t('catalogue.prize_min')}
      </label>
      <div className="facet-amount">
        <input {...input} className="control" id="min" name="min" form={formId} inputMode="decimal" />
        <Select
          name="currency"
          aria-label={t('catalogue.currency')}
          form={formId}
          defaultValue={filters.currency}
          onChange={filters.min === null ? undefined : onChange}
          options={currencies.map(value => ({ value, label: value }))}
        />
      </div>
    </fieldset>
  )
}
