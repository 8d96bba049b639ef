import { z } from '#app/domain/shared/input'
import type { RunInputs, RunOutput } from './run'

/** Runs and bundles of the first engine, which knew only the mean: they are kept, shown and checked as they are. */
export const firstEngine = 'rubric-mean/1'

const Criterion = z.strictObject({
  id: z.string(),
  weight: z.number(),
  min: z.number(),
  max: z.number(),
  step: z.number(),
  required: z.boolean(),
})

export const FirstInputs = z.strictObject({
  challengeId: z.string(),
  stageId: z.string(),
  method: z.literal('mean'),
  quorum: z.number(),
  criteria: z.array(Criterion),
  submissions: z.array(z.strictObject({ id: z.string(), entryId: z.string(), versionId: z.string() })),
  reviews: z.array(
    z.strictObject({
      id: z.string(),
      submissionId: z.string(),
      judgeId: z.string(),
      abstained: z.boolean(),
      marks: z.record(z.string(), z.number()),
    }),
  ),
})
export type FirstInputs = z.infer<typeof FirstInputs>

export const FirstOutput = z.strictObject({
  ranked: z.array(
    z.strictObject({
      submissionId: z.string(),
      entryId: z.string(),
      rank: z.number(),
      shared: z.boolean(),
      exact: z.string(),
      percent: z.number(),
      n: z.number(),
      min: z.number(),
      max: z.number(),
      sd: z.number(),
      criteria: z.record(z.string(), z.number().nullable()),
    }),
  ),
  unranked: z.array(
    z.strictObject({ submissionId: z.string(), entryId: z.string(), n: z.number(), needed: z.number() }),
  ),
})
export type FirstOutput = z.infer<typeof FirstOutput>

/** The same inputs as the engine of today takes them: the mean, no rounding, ties shared. */
export function todaysInputs({ method, reviews, ...inputs }: FirstInputs): RunInputs {
  return {
    ...inputs,
    seed: inputs.stageId,
    rules: {
      method: { kind: method },
      rounding: 'none',
      ties: [],
      tieEnd: 'shared',
      marks: 'first',
      prizes: 0,
    },
    earlier: [],
    mixed: null,
    reviews: reviews.map(review => ({ ...review, marksAfter: null, overridden: {} })),
  }
}

/** A stored output of the first engine; what it did not compute is absent, not guessed. */
export function todaysOutput({ ranked, unranked }: FirstOutput): RunOutput {
  const unknown = { calibrated: null, standardError: null, rankLow: null, rankHigh: null, prizeChance: null }
  return {
    ranked: ranked.map(row => ({ ...row, ...unknown, tieGroup: null, decidedBy: null, panels: null })),
    unranked: unranked.map(row => ({ ...row, missing: [] })),
    calibration: null,
    whatIf: null,
    agreement: null,
    judges: [],
    outliers: [],
    warnings: [],
    silent: [],
    earlier: [],
  }
}
