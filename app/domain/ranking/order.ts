import { groupBy } from '#app/domain/shared/group-by'
import { mean } from '#app/domain/statistics/aggregate'
import type { RankItem, TieKey } from '#app/domain/statistics/rank'
import { toNumber } from '#app/domain/statistics/ratio'
import type { Rules, Terms, TieBreaker } from './run'
import { type Counted, criterionMeans, type ScoredItem } from './score-items'
import { rankWithVotes, type TieVote } from './tie-votes'

/** The values by which a submission may be ordered; `score` is the score of the stage's method. */
export type Values = RankItem & { values: Record<string, number | null> }

type Facts = { items: readonly ScoredItem[]; terms: Terms; calibrated: ReadonlyMap<string, number> }

/** The values that the tie-breakers may need, for every submission with a raw score. */
export function valuesOf({ items, terms, calibrated }: Facts): Values[] {
  const firsts = firstPlaces(items.flatMap(({ reviews }) => reviews))
  const asked = terms.criteria.filter(({ id }) =>
    terms.rules.ties.some(link => keyOf(link) === `criterion:${id}`),
  )
  return items.flatMap(({ submissionId: id, item, reviews }) => {
    if (item.status !== 'scored') return []
    const raw = toNumber(item.score)
    const own = calibrated.get(id) ?? null
    const criteria = Object.entries(criterionMeans(asked, reviews))
    return [
      {
        id,
        values: {
          ...Object.fromEntries(criteria.map(([criterionId, value]) => [`criterion:${criterionId}`, value])),
          score: terms.rules.method.kind === 'calibrated' ? own : raw,
          calibrated: own,
          mean: reviews.length === 0 ? null : toNumber(mean(reviews.map(({ exact }) => exact))),
          first_places: firsts.get(id) ?? 0,
        },
      },
    ]
  })
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
  return ties.map(link => ({ key: keyOf(link), direction: 'desc' }))
}

function keyOf(link: TieBreaker): string {
  return link.kind === 'criterion' ? `criterion:${link.criterionId}` : link.kind
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
