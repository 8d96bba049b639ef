import { useLoaderData } from '@remix-run/react'
import { useI18n } from '#app/i18n/use-i18n'
import { Stack } from '#app/ui/layout'
import { Panel } from '#app/ui/panel'
import { Table } from '#app/ui/table'
import { ListPages } from './list-pages'
import type { loader } from './route.server'

/** Every change of the rules after judging opened: its reason, and the ranks before and after it. */
export function JudgingChanges() {
  const { t, format } = useI18n()
  const { changes, challenge } = useLoaderData<typeof loader>()
  if (changes.length === 0) return null
  return (
    <Panel id="changes" title={t('ranking.changes.title')}>
      <Stack gap={6}>
        {changes.map(({ id, reason, changedAt, computed, moves }) => (
          <Stack key={id} gap={3}>
            <p>
              <strong>{format.instant(changedAt, challenge.timeZone)}</strong>
            </p>
            <p className="written">{reason}</p>
            {computed ? (
              <>
                <Table
                  caption={t('ranking.changes.caption')}
                  rows={moves.rows}
                  rowKey={move => move.submissionId}
                  columns={[
                    { key: 'team', header: t('leaderboards.team'), heads: true, cell: move => move.teamName },
                    {
                      key: 'before',
                      header: t('ranking.changes.before'),
                      align: 'number',
                      cell: move => move.before,
                    },
                    {
                      key: 'after',
                      header: t('ranking.changes.after'),
                      align: 'number',
                      cell: move => <Moved {...move} />,
                    },
                  ]}
                />
                <ListPages list="moves" label={t('ranking.changes.title')} of={moves} />
              </>
            ) : (
              <p>{t('ranking.changes.not_computed')}</p>
            )}
          </Stack>
        ))}
      </Stack>
    </Panel>
  )
}

function Moved({ before, after }: { before: number; after: number | null }) {
  if (after === null) return '—'
  return after === before ? after : <strong>{after}</strong>
}
