import { useLoaderData } from '@remix-run/react'
import { type BrowseFilters, filterQuery } from '#app/domain/catalogue/browse-filters'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Link } from '#app/ui/link'
import type { loader } from './route.server'

type Active = { label: string; without: Partial<BrowseFilters> }

/** Every active filter, and the filters without it. */
export function useActiveFilters(): Active[] {
  const { t, local, format } = useI18n()
  const { filters, list } = useLoaderData<typeof loader>()
  const institution = list.institutions.find(({ slug }) => slug === filters.institution)
  const but = <T extends string>(all: T[], value: T) => all.filter(each => each !== value)
  const active: Active[] = [
    ...filters.phase.map(id => ({
      label: t(`challenges.phase.${id}`),
      without: { phase: but(filters.phase, id) },
    })),
    ...filters.who.map(id => ({
      label: t(`people.participant_type.${id}`),
      without: { who: but(filters.who, id) },
    })),
    ...filters.theme.map(id => ({
      label: t(`challenges.theme.${id}`),
      without: { theme: but(filters.theme, id) },
    })),
    ...filters.event.map(id => ({
      label: t(`challenges.life_event.${id}`),
      without: { event: but(filters.event, id) },
    })),
  ]
  if (filters.institution) {
    const label = institution ? local(institution.name) : filters.institution
    active.push({ label, without: { institution: null } })
  }
  if (filters.money) active.push({ label: t('catalogue.prize_money'), without: { money: false } })
  if (filters.min !== null) {
    const amount = format.money(filters.min, filters.currency)
    active.push({ label: t('catalogue.prize_min_chip', { amount }), without: { min: null } })
  }
  return active
}

/** The active filters, each with a link that removes it. */
export function ActiveFilters() {
  const { t } = useI18n()
  const { filters } = useLoaderData<typeof loader>()
  const active = useActiveFilters()
  if (active.length === 0) return null
  const href = (without: Partial<BrowseFilters>) =>
    paths.challenges() + filterQuery({ ...filters, page: 1, ...without })
  return (
    <ul className="chips">
      {active.map(({ label, without }) => (
        <li key={label}>
          <Link className="chip" href={href(without)} aria-label={t('catalogue.remove', { name: label })}>
            {label} <span aria-hidden="true">×</span>
          </Link>
        </li>
      ))}
      <li>
        <Link className="chip-clear" href={paths.challenges()}>
          {t('catalogue.clear')}
        </Link>
      </li>
    </ul>
  )
}
