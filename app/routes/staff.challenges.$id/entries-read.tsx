import { useLoaderData } from '@remix-run/react'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Pages } from '#app/site/pages'
import { Badge } from '#app/ui/badge'
import { Link } from '#app/ui/link'
import { Panel } from '#app/ui/panel'
import { Table } from '#app/ui/table'
import type { loader } from './route.server'

/** The entries without their content; break-glass access has a page of its own. */
export function EntriesRead() {
  const { t, format } = useI18n()
  const { challenge, entries } = useLoaderData<typeof loader>()
  if (entries.total === 0) return null
  return (
    <Panel id="entries" title={t('visibility.glass.entries')}>
      <p className="quiet-text">{t('visibility.glass.entries_hint')}</p>
      <Table
        rows={entries.rows}
        rowKey={row => row.id}
        columns={[
          { key: 'team', heads: true, header: t('teams.entry.host_team'), cell: row => row.team },
          {
            key: 'entered',
            header: t('teams.entry.host_entered_at'),
            cell: row => format.instant(row.enteredAt, challenge.timeZone),
          },
          { key: 'state', header: t('teams.entry.host_state'), cell: row => <State row={row} /> },
          { key: 'looks', header: t('visibility.glass.looks'), align: 'number', cell: row => row.looks },
          {
            key: 'glass',
            header: t('visibility.glass.title'),
            cell: row =>
              row.submitted && !row.withdrawnAt ? (
                <Link href={paths.glass(challenge.id, row.id)}>{t('visibility.glass.ask')}</Link>
              ) : (
                '—'
              ),
          },
        ]}
      />
      <Pages
        page={entries.page}
        pages={entries.pages}
        href={page => `${paths.staffChallenge(challenge.id, page)}#entries`}
      />
    </Panel>
  )
}

function State({ row }: { row: { withdrawnAt: Date | null; submitted: boolean } }) {
  const { t } = useI18n()
  if (row.withdrawnAt) return <Badge>{t('submissions.withdrawn')}</Badge>
  return row.submitted ? (
    <Badge tone="done">{t('teams.entry.host_state_in')}</Badge>
  ) : (
    <Badge tone="awaiting">{t('teams.entry.host_state_draft')}</Badge>
  )
}
