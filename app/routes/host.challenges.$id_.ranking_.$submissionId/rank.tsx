import { useLoaderData } from '@remix-run/react'
import { useRules, useTieLink } from '#app/domain/ranking/views/use-rules'
import { VoteResult } from '#app/domain/tie-votes/views/vote-result'
import { useI18n } from '#app/i18n/use-i18n'
import { DefinitionList } from '#app/ui/definition-list'
import { EmptyState } from '#app/ui/empty-state'
import { Split, Stack } from '#app/ui/layout'
import { Panel } from '#app/ui/panel'
import { Stat } from '#app/ui/stat'
import type { loader } from './route.server'

type Data = ReturnType<typeof useLoaderData<typeof loader>>
type Placed = NonNullable<Data['place']>

/** The rank, its figures, its rules, and the tie-breaker that decided against each neighbour. */
export function Rank() {
  const { t } = useI18n()
  const { place, criteria } = useLoaderData<typeof loader>()
  const rules = useRules(criteria)
  if (!place) return <EmptyState title={t('ranking.none_kept')}>{t('ranking.place.none')}</EmptyState>
  const { row, apart } = place
  return (
    <Split>
      <Stack gap={6}>
        {row && <Figures row={row} of={place.of} />}
        {apart && <p>{t('ranking.place.apart', { n: apart.n, needed: apart.needed })}</p>}
        {!row && !apart && <p>{t('ranking.place.none')}</p>}
        {(place.above || place.below) && <Neighbours place={place} />}
        {place.vote && (
          <Panel id="vote" title={t('tie_votes.result_title')}>
            <VoteResult vote={place.vote} />
          </Panel>
        )}
      </Stack>
      <Panel id="rules" title={t('ranking.rules')}>
        <DefinitionList items={rules.items(place.rules)} />
      </Panel>
    </Split>
  )
}

function Figures({ row, of }: { row: NonNullable<Placed['row']>; of: number }) {
  const { t, format } = useI18n()
  const number = (value: number | null, digits = 2) => (value === null ? '—' : format.number(value, digits))
  const range = row.rankLow !== null && row.rankHigh !== null && { low: row.rankLow, high: row.rankHigh }
  return (
    <div className="feedback-stats">
      <Stat
        size="hero"
        value={row.shared ? t('leaderboards.shared_place', { place: row.rank }) : row.rank}
        label={t('ranking.place.of', { count: of })}
      />
      <Stat
        value={number(row.percent, row.digits.percent)}
        unit="%"
        label={t('ranking.raw')}
        note={row.exact}
      />
      <Stat
        value={number(row.calibrated, row.digits.calibrated)}
        unit={row.calibrated === null ? undefined : '%'}
        label={t('ranking.calibrated')}
        note={row.standardError !== null && t('ranking.error', { error: number(row.standardError, 1) })}
      />
      {range && (
        <Stat
          value={range.low === range.high ? range.low : t('ranking.range_words', range)}
          label={t('ranking.range')}
        />
      )}
      {row.prizeChance !== null && (
        <Stat
          value={t('ranking.percent', { value: number(100 * row.prizeChance, 0) })}
          label={t('ranking.chance')}
        />
      )}
      <Stat value={row.n} label={t('leaderboards.n')} />
    </div>
  )
}

function Neighbours({ place: { above, below } }: { place: Placed }) {
  const { t } = useI18n()
  return (
    <Panel id="neighbours" title={t('ranking.place.neighbours')}>
      <Stack gap={3}>
        {above && <Neighbour side="above" other={above} />}
        {below && <Neighbour side="below" other={below} />}
      </Stack>
    </Panel>
  )
}

type Beside = NonNullable<Placed['above']>

function Neighbour({ side, other }: { side: 'above' | 'below'; other: Beside }) {
  const { t, format } = useI18n()
  const { criteria } = useLoaderData<typeof loader>()
  const linkOf = useTieLink(criteria)
  const { teamName: team, rank: place, decidedBy, percent, calibrated, digits } = other
  const figures = {
    raw: format.number(percent, digits.percent),
    calibrated: calibrated === null ? '—' : format.number(calibrated, digits.calibrated),
  }
  return (
    <p>
      {decidedBy === null
        ? t('ranking.place.equal', { team })
        : t(`ranking.place.${side}`, { team, place, link: linkOf(decidedBy) })}{' '}
      <span className="quiet-text">({t('ranking.place.figures', figures)})</span>
    </p>
  )
}
