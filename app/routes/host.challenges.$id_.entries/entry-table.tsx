import { useLoaderData } from '@remix-run/react'
import { ScreeningBadge } from '#app/domain/screening/views/screening-badge'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Badge } from '#app/ui/badge'
import { Link } from '#app/ui/link'
import { Table } from '#app/ui/table'
import type { loader } from './route.server'

/** Wide, so that on a desk it is one line for each entry. */
export function EntryTable() {
  const { t, format } = useI18n()
  const { challenge, entries } = useLoaderData<typeof loader>().list
  const at = (instant: Date | null) => (instant ? format.instant(instant, challenge.timeZone) : '—')
  return (
    <Table
      dense
      rows={entries}
      rowKey={entry => entry.id}
      columns={[
        {
          key: 'chosen',
          header: t('screening.chosen'),
          cell: entry => (
            <input
              type="checkbox"
              name="entryId"
              value={entry.id}
              aria-label={t('screening.choose', { team: entry.team })}
            />
          ),
        },
        {
          key: 'team',
          header: t('teams.entry.host_team'),
          heads: true,
          cell: entry => (
            <>
              <Link href={paths.hostEntry(challenge.id, entry.id)}>{entry.team}</Link>
              {entry.labels.map(label => (
                <span key={label} className="entry-label">
                  {label}
                </span>
              ))}
            </>
          ),
        },
        {
          key: 'state',
          header: t('teams.entry.host_state'),
          short: true,
          cell: entry => <State state={entry.state} />,
        },
        {
          key: 'screening',
          header: t('screening.title'),
          short: true,
          cell: entry => (entry.screening ? <ScreeningBadge state={entry.screening} /> : '—'),
        },
        {
          key: 'members',
          header: t('teams.entry.host_members'),
          align: 'number',
          cell: entry => format.number(entry.members),
        },
        { key: 'entered', header: t('teams.entry.host_entered_at'), cell: entry => at(entry.enteredAt) },
        {
          key: 'versions',
          header: t('submissions.versions'),
          align: 'number',
          cell: entry => format.number(entry.versions),
        },
        { key: 'last', header: t('teams.entry.host_last'), cell: entry => at(entry.submittedAt) },
      ]}
    />
  )
}

type Entry = ReturnType<typeof useLoaderData<typeof loader>>['list']['entries'][number]

const tones = { draft: 'awaiting', submitted: 'done', withdrawn: 'neutral', excluded: 'danger' } as const

function State({ state }: Pick<Entry, 'state'>) {
  const { t } = useI18n()
  return <Badge tone={tones[state]}>{t(`screening.entry_state.${state}`)}</Badge>
}
