import { useLoaderData } from '@remix-run/react'
import { useI18n } from '#app/i18n/use-i18n'
import { DotRange } from '#app/ui/charts/dot-range'
import { EmptyState } from '#app/ui/empty-state'
import { Stack } from '#app/ui/layout'
import { Table } from '#app/ui/table'
import type { loader } from './door.server'

/** The order as it would be computed now; what has too few reviews stands apart. */
export function RankingTable() {
  const { t, format } = useI18n()
  const { ranking, quorum } = useLoaderData<typeof loader>()
  if (ranking.ranked.length + ranking.unranked.length === 0)
    return <EmptyState title={t('ranking.empty')}>{t('ranking.empty_hint')}</EmptyState>
  const percent = (value: number) => format.number(value, 2)
  return (
    <Stack gap={6}>
      <Table
        caption={t('ranking.caption')}
        rows={ranking.ranked}
        rowKey={row => row.submissionId}
        columns={[
          {
            key: 'rank',
            header: t('ranking.place'),
            align: 'number',
            cell: row => (row.shared ? t('ranking.shared_place', { place: row.rank }) : row.rank),
          },
          { key: 'team', header: t('ranking.team'), heads: true, cell: row => row.teamName },
          { key: 'score', header: t('ranking.score'), align: 'number', cell: row => percent(row.percent) },
          {
            key: 'range',
            header: t('ranking.range'),
            cell: row => (
              <span className="range-cell">
                <DotRange
                  from={0}
                  to={100}
                  value={row.percent}
                  low={row.min}
                  high={row.max}
                  label={t('ranking.range_label', {
                    score: percent(row.percent),
                    low: percent(row.min),
                    high: percent(row.max),
                  })}
                />
              </span>
            ),
          },
          { key: 'sd', header: t('ranking.sd'), align: 'number', cell: row => percent(row.sd) },
          { key: 'n', header: t('ranking.n'), align: 'number', cell: row => row.n },
        ]}
      />
      {ranking.unranked.length > 0 && (
        <Table
          caption={t('ranking.apart', { quorum })}
          rows={ranking.unranked}
          rowKey={row => row.submissionId}
          columns={[
            { key: 'team', header: t('ranking.team'), heads: true, cell: row => row.teamName },
            {
              key: 'n',
              header: t('ranking.n'),
              align: 'number',
              cell: row => t('judging.n_of_m', { n: row.n, m: row.needed }),
            },
          ]}
        />
      )}
    </Stack>
  )
}
