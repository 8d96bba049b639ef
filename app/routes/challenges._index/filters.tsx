import { useLoaderData } from '@remix-run/react'
import { publicPhases } from '#app/domain/challenges/phase'
import { lifeEvents, themes } from '#app/domain/challenges/vocabulary'
import { participantTypes } from '#app/domain/people/person'
import { useI18n } from '#app/i18n/use-i18n'
import { Button } from '#app/ui/button'
import { useActiveFilters } from './active-filters'
import { Facet } from './facet'
import { InstitutionChoice, PrizeChoice } from './more-filters'
import type { loader } from './route.server'
import { type FilterProps, formId } from './use-filter-form'

/** A sidebar on wide screens; on phones a panel that opens without script. */
export function Filters({ filters, onChange }: FilterProps) {
  const { t } = useI18n()
  const { list } = useLoaderData<typeof loader>()
  const { counts } = list
  const active = useActiveFilters().length
  return (
    <details className="filters">
      <summary className="filters-summary">
        {t('catalogue.filters')}
        {active > 0 && <span className="filters-count">{t('catalogue.filters_on', { count: active })}</span>}
      </summary>
      <div className="filters-body">
        <Facet
          name="phase"
          legend={t('catalogue.facet.phase')}
          chosen={filters.phase}
          options={publicPhases.map(value => option(value, t(`challenges.phase.${value}`), counts.phase))}
          total={list.total}
          onChange={onChange}
        />
        <PrizeChoice filters={filters} onChange={onChange} />
        <Facet
          name="who"
          legend={t('catalogue.facet.who')}
          chosen={filters.who}
          options={participantTypes.map(value =>
            option(value, t(`people.participant_type.${value}`), counts.who),
          )}
          total={list.total}
          onChange={onChange}
        />
        <Facet
          name="theme"
          legend={t('catalogue.facet.theme')}
          chosen={filters.theme}
          options={themes.map(value => option(value, t(`challenges.theme.${value}`), counts.theme))}
          total={list.total}
          onChange={onChange}
        />
        <Facet
          name="event"
          legend={t('catalogue.facet.event')}
          chosen={filters.event}
          options={lifeEvents.map(value => option(value, t(`challenges.life_event.${value}`), counts.event))}
          total={list.total}
          onChange={onChange}
        />
        <InstitutionChoice filters={filters} onChange={onChange} />
        <Button form={formId} variant="secondary">
          {t('catalogue.apply')}
        </Button>
      </div>
    </details>
  )
}

function option(value: string, label: string, counts: Record<string, number>) {
  return { value, label, count: counts[value] ?? 0 }
}
