import { useLoaderData } from '@remix-run/react'
import { facetGroups, roles, type Sight } from '#app/domain/visibility/table'
import { useI18n } from '#app/i18n/use-i18n'
import { Stack } from '#app/ui/layout'
import type { loader } from './route.server'
import { SightWord } from './sight-word'

type Row = ReturnType<typeof useLoaderData<typeof loader>>['rows'][number]

type Role = (typeof roles)[number]

const kinds: readonly Sight['kind'][] = ['sees', 'frozen', 'from', 'undated', 'never']

/** The same answers for narrow screens: each disclosure with those who see it, and those who do not. */
export function SightLists() {
  const { t } = useI18n()
  const { rows } = useLoaderData<typeof loader>()
  return (
    <div className="sight-lists">
      <Stack gap={8}>
        {facetGroups.map(group => (
          <section key={group} className="sight-list">
            <h3>{t(`visibility.group.${group}`)}</h3>
            {rows
              .filter(row => row.group === group)
              .map(row => (
                <Facet key={row.facet} row={row} />
              ))}
          </section>
        ))}
      </Stack>
    </div>
  )
}

function Facet({ row: { facet, sights } }: { row: Row }) {
  const { t } = useI18n()
  const groups = new Map<string, Role[]>()
  const byKind = roles.toSorted((a, b) => kinds.indexOf(sights[a].kind) - kinds.indexOf(sights[b].kind))
  for (const role of byKind) {
    const key = JSON.stringify(sights[role])
    groups.set(key, [...(groups.get(key) ?? []), role])
  }
  return (
    <section>
      <h4 className="sight-facet">{t(`visibility.facet.${facet}`)}</h4>
      <ul className="plain-list">
        {[...groups].map(([key, alike]) => (
          <li key={key}>
            {alike[0] && <SightWord sight={sights[alike[0]]} />}
            <span>
              {alike.length === roles.length
                ? t('visibility.role.all')
                : alike.map(role => t(`visibility.role.${role}`)).join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
