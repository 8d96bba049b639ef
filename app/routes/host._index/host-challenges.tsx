import { useLoaderData } from '@remix-run/react'
import { phaseTone } from '#app/domain/catalogue/phase-tone'
import { RegisterFilter, registerHref } from '#app/domain/institutions/views/register-filter'
import { hostFilters } from '#app/domain/submissions/host-list'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Pages } from '#app/site/pages'
import { Badge } from '#app/ui/badge'
import { EmptyState } from '#app/ui/empty-state'
import { Link } from '#app/ui/link'
import { Panel } from '#app/ui/panel'
import { Table } from '#app/ui/table'
import type { loader } from './route.server'

type Row = ReturnType<typeof useLoaderData<typeof loader>>['challenges']['rows'][number]

/** Below this number a list is looked through faster than it is searched. */
const fewChallenges = 8

/** Every challenge of the host's institutions, those that need an action first. */
export function HostChallenges() {
  const { t, local, format } = useI18n()
  const { asked, challenges } = useLoaderData<typeof loader>()
  const { rows, all, total, page, pages } = challenges
  if (all === 0)
    return (
      <EmptyState title={t('institutions.host.no_challenge')}>
        {t('institutions.host.no_challenge_hint')}
      </EmptyState>
    )
  return (
    <Panel
      id="challenges"
      title={t('institutions.host.challenges')}
      action={<span className="quiet-text numeric">{format.number(total)}</span>}
    >
      {all > fewChallenges && (
        <RegisterFilter
          address={paths.hostDesk()}
          searchLabel={t('institutions.host.search')}
          query={asked}
          filters={hostFilters.map(value => ({ value, label: t(`institutions.host.only.${value}`) }))}
        />
      )}
      {total === 0 && <p className="quiet-text">{t('institutions.staff.none')}</p>}
      <Table
        dense
        rows={rows}
        rowKey={row => row.id}
        columns={[
          {
            key: 'title',
            heads: true,
            header: t('institutions.host.column_challenge'),
            cell: row => <Link href={paths.hostChallenge(row.id)}>{local(row.title)}</Link>,
          },
          {
            key: 'phase',
            short: true,
            header: t('institutions.host.column_state'),
            cell: row => <Badge tone={phaseTone(row.phase)}>{t(`challenges.phase.${row.phase}`)}</Badge>,
          },
          {
            key: 'closes',
            short: true,
            header: t('institutions.host.column_closes'),
            cell: row => <Closes row={row} />,
          },
          {
            key: 'entries',
            header: t('institutions.host.column_entries'),
            cell: row => format.number(row.entries),
            align: 'number',
          },
          {
            key: 'handed',
            header: t('institutions.host.column_submissions'),
            cell: row => format.number(row.submissions),
            align: 'number',
          },
        ]}
      />
      <Pages page={page} pages={pages} href={each => registerHref(paths.hostDesk(), asked, each)} />
    </Panel>
  )
}

/** When the stage that closes next closes, or the last one closed. */
function Closes({ row: { stage, timeZone } }: { row: Row }) {
  const { t, local, format } = useI18n()
  if (!stage?.closesAt) return '—'
  const at = format.instant(stage.closesAt, timeZone)
  if (!stage.name) return at
  return `${local(stage.name) || t('challenges.stages.number', { number: stage.position })}: ${at}`
}
