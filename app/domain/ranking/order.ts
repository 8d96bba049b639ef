import { type TieKind, tieKeyOf, tieKinds } from '#app/domain/challenges/tie-breakers'
import { groupBy } from '#app/domain/shared/group-by'
import { mean } from '#app/domain/statistics/aggregate'
import type { RankItem, TieKey } from '#app/domain/statistics/rank'
import { toNumber } from '#app/domain/statistics/ratio'
import type { Rules, Terms } from './run'
import { type Counted, criterionMeans, type ScoredItem } from './score-items'
import { rankWithVotes, type TieVote } from './tie-votes'

/** The values by which a submission may be ordered; `score` is the score of the stage's method. */
export type Values = RankItem & { values: Record<string, number | null> }

type Facts = { items: readonly ScoredItem[]; terms: Terms; calibrated: ReadonlyMap<string, number> }

/** The values that the tie-breakers may need, for every submission with a raw score. */
export function valuesOf({ items, terms, calibrated }: Facts): Values[] {
  const firsts = firstPlaces(items.flatMap(({ reviews }) => reviews))
  const deciding = terms.criteria.filter(criterion =>
    terms.rules.ties.some(tie => tie.kind === 'criterion' && tie.criterionId === criterion.id),
  )
  return items.flatMap(({ submissionId: id, item, reviews }) => {
    if (item.status !== 'scored') return []
    const raw = toNumber(item.score)
    const row = { reviews, calibrated: calibrated.get(id) ?? null, firsts: firsts.get(id) ?? 0 }
    const criteria = Object.entries(criterionMeans(deciding, reviews))
    return [
      {
        id,
        values: {
          ...Object.fromEntries(
            criteria.map(([criterionId, value]) => [tieKeyOf({ kind: 'criterion', criterionId }), value]),
          ),
          ...Object.fromEntries(tieKinds.map(kind => [kind, tieRules[kind](row)])),
          score: terms.rules.method.kind === 'calibrated' ? row.calibrated : raw,
        },
      },
    ]
  })
}

type Row = {
  /** those of the submission that count */
  reviews: readonly Counted[]
  calibrated: number | null
  firsts: number
}

/** By what each kind of tie-breaker sets submissions apart: more comes first, and null last. */
const tieRules: Record<TieKind, (row: Row) => number | null> = {
  calibrated: ({ calibrated }) => calibrated,
  mean: ({ reviews }) => (reviews.length === 0 ? null : toNumber(mean(reviews.map(({ exact }) => exact)))),
  first_places: ({ firsts }) => firsts,
}

type Ordering = {
  rules: Rules
  votes: readonly TieVote[] | undefined
  /** the first key, before the tie-breakers */
  by?: TieKey
}

/**
 * Orders by the method's score, then by the tie-breakers, then by the jury's votes where the rules require them;
 * entries that are equal on all of these share the rank.
 */
export function orderBy(
  values: readonly Values[],
  { rules, votes = [], by = { key: 'score', direction: 'desc' } }: Ordering,
): ReturnType<typeof rankWithVotes> {
  return rankWithVotes(values, [by, ...chainOf(rules)], rules.tieEnd === 'jury_vote' ? votes : [])
}

function chainOf({ ties }: Rules): TieKey[] {
  return ties.map(tie => ({ key: tieKeyOf(tie), direction: 'desc' }))
}

/** How many judges put each submission first among those they reviewed; a judge with one submission does not count. */
function firstPlaces(reviews: readonly Counted[]): Map<string, number> {
  const ballots = [...groupBy(reviews, review => review.judgeId).values()].filter(own => own.length > 1)
  const best = ballots.flatMap(own => {
    const scores = own.map(({ exact }) => toNumber(exact))
    const top = scores.reduce((a, b) => Math.max(a, b))
    return own.filter((_, index) => scores[index] === top)
  })
  const firsts = groupBy(best, review => review.submissionId)
  return new Map([...firsts].map(([id, own]) => [id, own.length]))
}
