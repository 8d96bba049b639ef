import { useLoaderData } from '@remix-run/react'
import { useI18n } from '#app/i18n/use-i18n'
import { Table } from '#app/ui/table'
import { ConflictLine } from './conflict-line'
import type { loader } from './route.server'
import { WithdrawnAssignments } from './withdrawn-assignments'

/** Judges and teams in conflict, and why. */
export function Pairs() {
  const { t } = useI18n()
  const { pairs, count } = useLoaderData<typeof loader>()
  return (
    <Table
      caption={t('conflicts.count', { count })}
      rows={pairs}
      rowKey={pair => `${pair.judgeId}:${pair.teamId}`}
      columns={[
        { key: 'judge', header: t('conflicts.judge'), heads: true, cell: pair => pair.judgeName },
        { key: 'team', header: t('conflicts.team'), cell: pair => pair.teamName },
        {
          key: 'why',
          header: t('conflicts.why'),
          cell: pair => (
            <span className="conflict-lines">
              {pair.conflicts.map(conflict => (
                <ConflictLine key={conflict.id} conflict={conflict} />
              ))}
            </span>
          ),
        },
        { key: 'taken', header: t('conflicts.taken'), cell: pair => <WithdrawnAssignments pair={pair} /> },
      ]}
    />
  )
}
