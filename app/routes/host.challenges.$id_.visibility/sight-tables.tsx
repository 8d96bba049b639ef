import { useLoaderData } from '@remix-run/react'
import { facetGroups, roles } from '#app/domain/visibility/table'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Stack } from '#app/ui/layout'
import { Link } from '#app/ui/link'
import { Panel } from '#app/ui/panel'
import { Table } from '#app/ui/table'
import type { loader } from './route.server'
import { SightLists } from './sight-lists'
import { SightWord } from './sight-word'

/** All roles at the chosen instant: a table for each group of disclosures, with the same columns. */
export function SightTables() {
  const { t } = useI18n()
  const { rows } = useLoaderData<typeof loader>()
  return (
    <Panel id="everyone" title={t('visibility.everyone')}>
      <Stack gap={8}>
        <p className="quiet-text">{t('visibility.columns')}</p>
        <PreviewLinks />
        <SightLists />
        <div className="sight-tables">
          {facetGroups.map(group => (
            <Table
              key={group}
              caption={t(`visibility.group.${group}`)}
              rows={rows.filter(row => row.group === group)}
              rowKey={row => row.facet}
              columns={[
                {
                  key: 'facet',
                  header: t('visibility.what'),
                  heads: true,
                  cell: row => <span className="sight-facet">{t(`visibility.facet.${row.facet}`)}</span>,
                },
                ...roles.map(role => ({
                  key: role,
                  header: t(`visibility.role.${role}`),
                  cell: (row: (typeof rows)[number]) => <SightWord sight={row.sights[role]} />,
                })),
              ]}
            />
          ))}
        </div>
      </Stack>
    </Panel>
  )
}

/** Links to the previews of each role at the chosen instant. */
function PreviewLinks() {
  const { t } = useI18n()
  const { challenge, local, seat } = useLoaderData<typeof loader>()
  if (seat !== 'host') return null
  return (
    <nav className="sight-preview" aria-label={t('visibility.preview.title')}>
      <span>{t('visibility.preview.from_here')}</span>
      {roles.map(role => (
        <Link key={role} href={paths.previewAs(challenge.id, { as: role, at: local })}>
          {t(`visibility.role.${role}`)}
        </Link>
      ))}
    </nav>
  )
}
