import { useLoaderData } from '@remix-run/react'
import { ExactScore } from '#app/domain/ranking/views/headline'
import { MissingPanels, PanelParts } from '#app/domain/ranking/views/panel-parts'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { DotRange } from '#app/ui/charts/dot-range'
import { EmptyState } from '#app/ui/empty-state'
import { Stack } from '#app/ui/layout'
import { Link } from '#app/ui/link'
import { Table } from '#app/ui/table'
import { ListPages } from './list-pages'
import { MetricTable } from './metric-table'
import type { loader } from './route.server'

type Run = NonNullable<ReturnType<typeof useLoaderData<typeof loader>>['run']>
type Row = Run['ranked']['rows'][number]

/**
 * The last stored ranking with the uncertainty of each rank; submissions with too few reviews are listed separately.
 */
export function RankingTable() {
  const { t } = useI18n()
  const { run, submissions } = useLoaderData<typeof loader>()
  if (submissions === 0)
    return <EmptyState title={t('leaderboards.empty')}>{t('leaderboards.empty_hint')}</EmptyState>
  if (!run) return <EmptyState title={t('ranking.none_kept')}>{t('ranking.none_kept_hint')}</EmptyState>
  return (
    <Stack gap={6}>
      {run.ranked.rows[0]?.metric ? <MetricTable run={run} /> : <Placed run={run} />}
      <Apart run={run} />
    </Stack>
  )
}

function Placed({ run }: { run: Run }) {
  const { t, format } = useI18n()
  const { challenge } = useLoaderData<typeof loader>()
  const percent = (value: number | null, digits: number) =>
    value === null ? '—' : format.number(value, digits)
  const calibrated = run.ranked.rows[0]?.headline.kind === 'calibrated'
  const orders = (name: string, does: boolean) => (does ? t('ranking.orders', { name }) : name)
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
          {
            key: 'team',
            header: t('leaderboards.team'),
            heads: true,
            cell: row => <Team row={row} panels={run.panels} />,
          },
          {
            key: 'raw',
            header: orders(t('ranking.raw'), !calibrated),
            align: 'number',
            cell: row => (
              <>
                {percent(row.percent, row.digits.percent)}
                {row.headline.kind !== 'calibrated' && <ExactScore headline={row.headline} />}
              </>
            ),
          },
          {
            key: 'calibrated',
            header: orders(t('ranking.calibrated'), calibrated),
            align: 'number',
            cell: row => (
              <>
                {percent(row.calibrated, row.digits.calibrated)}
                {row.headline.kind === 'calibrated' && <ExactScore headline={row.headline} />}
                {row.standardError !== null && (
                  <small className="ranks-error">
                    {t('ranking.error', { error: format.number(row.standardError, 1) })}
                  </small>
                )}
              </>
            ),
          },
          {
            key: 'range',
            header: t('ranking.range'),
            cell: row => <PlaceRange row={row} of={run.ranked.total} />,
          },
          ...(run.rules.prizes > 0
            ? [
                {
                  key: 'chance',
                  header: t('ranking.chance'),
                  align: 'number' as const,
                  cell: (row: Row) =>
                    row.prizeChance === null
                      ? '—'
                      : t('ranking.percent', { value: format.number(100 * row.prizeChance) }),
                },
              ]
            : []),
          {
            key: 'group',
            header: t('ranking.group'),
            align: 'number',
            cell: row => row.tieGroup ?? '—',
          },
          { key: 'n', header: t('leaderboards.n'), align: 'number', cell: row => row.n },
        ]}
      />
      <ListPages list="page" label={t('leaderboards.place')} of={run.ranked} />
      {run.groups && <p className="quiet-text measure">{t('ranking.group_hint')}</p>}
    </div>
  )
}

function Team({ row, panels }: { row: Row; panels: Run['panels'] }) {
  const { t } = useI18n()
  const { challenge } = useLoaderData<typeof loader>()
  const parts = <PanelParts score={row.panels} panels={panels} digits={row.digits.total} />
  if (!row.open)
    return (
      <>
        {row.teamName} {parts}
      </>
    )
  return (
    <span className="ranks-team">
      {row.teamName}
      <Link href={paths.placement(challenge.id, row.submissionId)}>{t('ranking.why')}</Link>
      {parts}
    </span>
  )
}

/** The possible ranks of a submission, on a scale of all ranks. */
function PlaceRange({ row: { rank, rankLow, rankHigh }, of }: { row: Row; of: number }) {
  const { t } = useI18n()
  if (rankLow === null || rankHigh === null) return '—'
  const words = { place: rank, low: rankLow, high: rankHigh }
  return (
    <span className="range-cell ranks-range">
      <DotRange
        from={1}
        to={Math.max(2, of)}
        value={rank}
        low={rankLow}
        high={rankHigh}
        label={t('ranking.range_label', words)}
      />
      <span aria-hidden="true">{rankLow === rankHigh ? rankLow : t('ranking.range_words', words)}</span>
    </span>
  )
}

function Apart({ run: { unranked, panels } }: { run: Run }) {
  const { t } = useI18n()
  const { quorum } = useLoaderData<typeof loader>()
  if (unranked.total === 0) return null
  return (
    <>
      <Table
        caption={t('leaderboards.apart', { quorum })}
        rows={unranked.rows}
        rowKey={row => row.submissionId}
        columns={[
          {
            key: 'team',
            header: t('leaderboards.team'),
            heads: true,
            cell: row => (
              <>
                {row.teamName} <MissingPanels missing={row.missing} panels={panels} />
              </>
            ),
          },
          {
            key: 'n',
            header: t('leaderboards.n'),
            align: 'number',
            cell: row => t('judging.n_of_m', { n: row.n, m: row.needed }),
          },
        ]}
      />
      <ListPages list="unranked" label={t('leaderboards.apart', { quorum })} of={unranked} />
    </>
  )
}
