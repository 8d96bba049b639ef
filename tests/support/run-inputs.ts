import type { RunInputs } from '#app/domain/ranking/run'

const criteria = ['impact', 'craft'].map(id => ({
  id,
  weight: 1,
  min: 0,
  max: 1000,
  step: 50,
  required: true,
}))

/** One review: who gave which marks to what; null is an abstention. */
export type ReviewInput = { submissionId: string; judgeId?: string; marks: [number, number] | null }

type Terms = Partial<RunInputs['rules']> & { quorum?: number }

/**
 * The frozen inputs of a ranking by two criteria of the same weight; each review has its own judge where none is named.
 */
export function runInputs(given: readonly ReviewInput[], { quorum = 1, ...rules }: Terms = {}): RunInputs {
  const ids = [...new Set(given.map(each => each.submissionId))]
  return {
    challengeId: 'c',
    stageId: 's',
    seed: 'c:s',
    rules: {
      method: { kind: 'mean' },
      rounding: 'none',
      ties: [],
      tieEnd: 'shared',
      marks: 'first',
      prizes: 1,
      ...rules,
    },
    quorum,
    criteria,
    earlier: [],
    mixed: null,
    submissions: ids.map(id => ({ id, entryId: `entry of ${id}`, versionId: `version of ${id}` })),
    reviews: given.map(({ submissionId, judgeId, marks }, index) => ({
      id: `r${index}`,
      submissionId,
      judgeId: judgeId ?? `j${index}`,
      abstained: marks === null,
      marks: marksOf(marks),
      marksAfter: null,
      overridden: {},
    })),
  }
}

function marksOf(marks: ReviewInput['marks']): Record<string, number> {
  return marks === null ? {} : { impact: marks[0], craft: marks[1] }
}

/** Percents by judge and submission, the same on both criteria; null where the judge did not review it. */
export function panel(rows: Readonly<Record<string, readonly (number | null)[]>>): ReviewInput[] {
  return Object.entries(rows).flatMap(([judgeId, percents]) =>
    percents.flatMap((percent, item): ReviewInput[] =>
      percent === null ? [] : [{ submissionId: `s${item}`, judgeId, marks: [percent * 10, percent * 10] }],
    ),
  )
}
