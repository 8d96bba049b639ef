import { useLoaderData } from '@remix-run/react'
import { ExactScore } from '#app/domain/ranking/views/headline'
import { PlaceChange } from '#app/domain/ranking/views/place-change'
import { useI18n } from '#app/i18n/use-i18n'
import { Table } from '#app/ui/table'
import { ListPages } from './list-pages'
import type { loader } from './route.server'

type Run = NonNullable<ReturnType<typeof useLoaderData<typeof loader>>['run']>

/** The last stored ranking of a stage that a metric scored: private scores beside the places of the public board. */
export function MetricTable({ run }: { run: Run }) {
  const { t, format } = useI18n()
  const { challenge } = useLoaderData<typeof loader>()
  return (
    <div className="ranks-table">
      <Table
        caption={t('ranking.caption', { at: format.instant(run.computedAt, challenge.timeZone) })}
        rows={run.ranked.rows}
        rowKey={row => row.submissionId}
        columns={[
          {
            key: 'rank',
            header: t('leaderboards.place'),
            align: 'number',
            cell: row => (row.shared ? t('leaderboards.shared_place', { place: row.rank }) : row.rank),
          },
          { key: 'team', header: t('leaderboards.team'), heads: true, cell: row => row.teamName },
          {
            key: 'score',
            header: t('attempts.private_score'),
            align: 'number',
            cell: ({ headline }) => (
              <>
                {format.number(headline.value, headline.digits)}
                <ExactScore headline={headline} />
              </>
            ),
          },
          {
            key: 'public',
            header: t('attempts.public_place'),
            align: 'number',
            cell: ({ metric }) => metric?.publicRank ?? '—',
          },
          {
            key: 'change',
            header: t('attempts.change'),
            cell: ({ metric, rank }) => metric && <PlaceChange from={metric.publicRank} to={rank} />,
          },
          { key: 'n', header: t('attempts.count'), align: 'number', cell: row => row.n },
        ]}
      />
      <ListPages list="page" label={t('leaderboards.place')} of={run.ranked} />
      <p className="quiet-text measure">{t('attempts.how')}</p>
    </div>
  )
}
