import { z } from 'zod'
import { contestRank, shownEvents } from '#app/domain/statistics/contest-rank'
import { firstToReach } from '#app/domain/statistics/first-to-reach'
import { ladderFixed, ladderParameterFree } from '#app/domain/statistics/ladder'
import { mcnemarExact, wilsonInterval } from '#app/domain/statistics/proportion'
import { rankItems, type TieKey } from '#app/domain/statistics/rank'
import { rankWithTies } from '#app/domain/statistics/rank-with-ties'
import type { CaseAnswer, CaseMethod } from './run'
import { anyNumber, finite, method, noParams, refused } from './shapes'

const direction = z.enum(['asc', 'desc'])

/** A number, or an instant in ISO 8601 as milliseconds; null stays "no value". */
const cell = z.union([
  anyNumber,
  z.null(),
  z.string().transform(text => {
    const instant = Date.parse(text)
    return Number.isNaN(instant) ? null : instant
  }),
])
const row = z
  .object({ id: z.string() })
  .catchall(cell)
  .transform(({ id, ...values }) => ({ id, values }))
const rows = z.object({ rows: z.array(row), direction: direction.optional(), key: z.string().optional() })

const board = (scores: z.infer<typeof rows>, chain: readonly TieKey[]): CaseAnswer => {
  const { ranked, unranked } = rankItems(scores.rows, chain)
  return {
    answer: {
      order: ranked.map(each => each.id),
      ranks: Object.fromEntries(ranked.map(({ id, rank }) => [id, rank])),
      unranked,
    },
  }
}

const byOneColumn = (scores: z.infer<typeof rows>): CaseAnswer => {
  const columns = [...new Set(scores.rows.flatMap(each => Object.keys(each.values)))]
  const key = scores.key ?? columns[0] ?? ''
  return board(scores, [{ key, direction: scores.direction ?? 'desc' }])
}

const instant = z.union([finite, z.iso.datetime({ offset: true }).transform(text => Date.parse(text))])
const events = z.object({ events: z.array(z.object({ team: z.string(), points: finite, at: instant })) })
const attempts = z.object({
  teams: z.array(z.string()).default([]),
  attempts: z.array(z.object({ team: z.string(), problem: z.string(), at: finite, accepted: z.boolean() })),
})
const count = z.int().nonnegative()

/** Boards, ties and intervals. */
export const boardMethods: readonly (readonly [string, CaseMethod])[] = [
  [
    'multi_column_rank',
    method(z.object({ keys: z.array(z.tuple([z.string(), direction])) }), rows, ({ keys }, scores) =>
      board(
        scores,
        keys.map(([key, way]) => ({ key, direction: way })),
      ),
    ),
  ],
  ['rank_direction', method(noParams, rows, (_, scores) => byOneColumn(scores))],
  [
    'rank_with_ties',
    method(
      z.object({ method: z.enum(['average', 'min', 'max', 'dense', 'ordinal']) }),
      z.object({ values: z.array(anyNumber.nullable()), order: direction.default('asc') }),
      (params, { values, order }) => ({
        answer: { ranks: rankWithTies(values, { order, method: params.method }) },
      }),
    ),
  ],
  [
    'earliest_to_reach_total',
    method(z.object({ frozen_at: instant.optional() }), events, ({ frozen_at }, scores) => {
      const shown = shownEvents(scores.events, {
        frozenAt: frozen_at ?? null,
        now: Number.POSITIVE_INFINITY,
      })
      const { ranked, totals } = firstToReach(shown)
      return { answer: { order: ranked.map(each => each.id), totals: Object.fromEntries(totals) } }
    }),
  ],
  [
    'icpc_rank',
    method(z.object({ penalty: finite.optional() }), attempts, ({ penalty }, scores) => {
      const { ranked, standings } = contestRank(scores.attempts, { teams: scores.teams, penalty })
      return {
        answer: {
          order: ranked.map(each => each.id),
          ranks: Object.fromEntries(ranked.map(({ id, rank }) => [id, rank])),
          solved: Object.fromEntries([...standings].map(([team, { solved }]) => [team, solved])),
          time: Object.fromEntries([...standings].map(([team, { time }]) => [team, time])),
        },
      }
    }),
  ],
  [
    'ladder_fixed',
    method(
      z.object({ eta: finite.positive() }),
      z.object({ losses: z.array(finite) }),
      ({ eta }, { losses }) => ({
        answer: { released: ladderFixed(losses, eta) },
      }),
    ),
  ],
  [
    'ladder_parameter_free',
    method(noParams, z.object({ losses: z.array(z.array(finite)) }), (_, { losses }) => ({
      answer: { released: ladderParameterFree(losses) },
    })),
  ],
  [
    'wilson_interval',
    method(
      z.object({ confidence: finite.gt(0).lt(1).default(0.95) }),
      z.object({ successes: count, n: count }),
      ({ confidence }, counts) => {
        const interval = counts.successes > counts.n ? null : wilsonInterval(counts, confidence)
        return interval === null ? refused('no_rows') : { answer: interval }
      },
    ),
  ],
  [
    'mcnemar_exact',
    method(
      noParams,
      z.object({ only_a_right: count, only_b_right: count }),
      (_, { only_a_right, only_b_right }) => ({
        answer: { p_value: mcnemarExact(only_a_right, only_b_right) },
      }),
    ),
  ],
]
