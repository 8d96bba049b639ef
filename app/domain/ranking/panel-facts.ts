import { groupBy } from '#app/domain/shared/group-by'
import type { z } from '#app/domain/shared/input'
import { halo } from '#app/domain/statistics/halo'
import { intraclassCorrelation } from '#app/domain/statistics/icc'
import { judgeVersusRest } from '#app/domain/statistics/judge-vs-rest'
import { krippendorffAlpha } from '#app/domain/statistics/krippendorff'
import { toNumber } from '#app/domain/statistics/ratio'
import { roundSignificant } from '#app/domain/statistics/round-significant'
import type { Agreement, JudgeFacts, Terms } from './run'
import type { Counted } from './score-items'
import type { Fit } from './uncertainty'

type Facts = { reviews: readonly Counted[]; criteria: Terms['criteria']; fit: Fit }

/** How far the judges agree, and the statistics of each judge. */
export function panelFacts({ reviews, criteria, fit }: Facts): {
  agreement: z.infer<typeof Agreement>
  judges: JudgeFacts[]
} {
  const { judges, submissions, matrix } = percentMatrix(reviews)
  const icc = intraclassCorrelation(matrix)
  const rest = judgeVersusRest(matrix)
  const offsets = offsetsOf(fit)
  return {
    agreement: {
      judges: judges.length,
      submissions: submissions.length,
      icc1: steadyOrNull(icc?.icc1),
      icc21: steadyOrNull(icc?.icc21),
      icc2k: steadyOrNull(icc?.icc2k),
      alpha: steadyOrNull(krippendorffAlpha(matrix, 'interval')),
    },
    judges: judges.map(([judgeId, own], index) => {
      const { correlation, flagged } = halo(
        own.map(({ marks }) => criteria.map(({ id }) => marks[id] ?? null)),
      )
      return {
        judgeId,
        n: own.length,
        mean: roundSignificant(own.reduce((total, { exact }) => total + toNumber(exact), 0) / own.length),
        offset: offsets.get(judgeId) ?? null,
        leaveOneOut: steadyOrNull(rest[index]),
        halo: steadyOrNull(correlation),
        haloFlagged: flagged,
      }
    }),
  }
}

/** The percents of judges × submissions, both sorted by id; `judges` with their reviews. */
export function percentMatrix(reviews: readonly Counted[]) {
  const judges = [...groupBy(reviews, review => review.judgeId)].sort(([a], [b]) => (a < b ? -1 : 1))
  const submissions = [...new Set(reviews.map(review => review.submissionId))].sort()
  const column = new Map(submissions.map((id, index) => [id, index]))
  const matrix = judges.map(([, own]) => {
    const row = new Array<number | null>(submissions.length).fill(null)
    for (const { submissionId, exact } of own) row[column.get(submissionId) ?? 0] = toNumber(exact)
    return row
  })
  return { judges, submissions, matrix }
}

function offsetsOf({ calibration }: Fit): Map<string, number | null> {
  return new Map(calibration.parts.flatMap(({ judges }) => judges.map(({ id, offset }) => [id, offset])))
}

function steadyOrNull(value: number | null | undefined): number | null {
  return value === null || value === undefined ? null : roundSignificant(value)
}
