import { MetricRun } from '#app/domain/attempts/metric-run'
import { TieBreaker } from '#app/domain/challenges/policy-schema'
import { z } from '#app/domain/shared/input'
import { TieVote } from './tie-votes'

/** Changes whenever the same inputs could give another output. */
export const engineVersion = 'ranking/2'

const Marks = z.record(z.string(), z.number())
export type Marks = z.infer<typeof Marks>

const Criterion = z.strictObject({
  id: z.string(),
  weight: z.number(),
  min: z.number(),
  max: z.number(),
  step: z.number(),
  required: z.boolean(),
})

const count = z.int().min(0)

const Method = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('mean') }),
  z.strictObject({ kind: z.literal('median') }),
  z.strictObject({ kind: z.literal('trimmed_mean'), dropLow: count, dropHigh: count }),
  z.strictObject({ kind: z.literal('calibrated') }),
])

/** The rules that turn marks into an order. */
export const Rules = z.strictObject({
  method: Method,
  rounding: z.enum(['none', 'isu']),
  /** tie-breakers, in order */
  ties: z.array(TieBreaker),
  tieEnd: z.enum(['shared', 'jury_vote']),
  /** which marks count when a judge changed them after discussion */
  marks: z.enum(['first', 'after_discussion']),
  /** how many ranks have a prize or advance to the next stage */
  prizes: count,
})
export type Rules = z.infer<typeof Rules>

const terms = { rules: Rules, quorum: z.number(), criteria: z.array(Criterion) }

/** The panels of a final score; `max` is in hundredths of a point. */
const Panel = z.strictObject({ id: z.string(), kind: z.enum(['jury', 'public']), max: z.number() })
const Vote = z.strictObject({
  id: z.string(),
  panelId: z.string(),
  submissionId: z.string(),
  /** in hundredths of a point */
  points: z.number(),
})
export const Mixed = z.strictObject({
  panels: z.array(Panel),
  /** judges who are on another panel than the first panel of judges */
  seats: z.array(z.strictObject({ judgeId: z.string(), panelId: z.string() })),
  votes: z.array(Vote),
})
export type Mixed = z.infer<typeof Mixed>

/** The complete inputs of a ranking: ids and numbers without names, so that they can be published. */
export const RunInputs = z.strictObject({
  challengeId: z.string(),
  stageId: z.string(),
  /** seed of all random draws */
  seed: z.string(),
  ...terms,
  /** the terms before each change after judging opened, oldest first */
  earlier: z.array(z.strictObject({ id: z.string(), ...terms })),
  submissions: z.array(z.strictObject({ id: z.string(), entryId: z.string(), versionId: z.string() })),
  reviews: z.array(
    z.strictObject({
      id: z.string(),
      submissionId: z.string(),
      judgeId: z.string(),
      abstained: z.boolean(),
      /** the judge's first marks */
      marks: Marks,
      /** all marks after discussion; null where none was changed */
      marksAfter: Marks.nullable(),
      /** the overrides of host or chair, by criterion */
      overridden: Marks,
    }),
  ),
  /** null where one jury decides alone */
  mixed: Mixed.nullable(),
  /** the attempts where a metric scored the stage; absent where judges did */
  metric: MetricRun.optional(),
  /** closed votes on ties, in the order of their closing; absent where there was none */
  tieVotes: z.array(TieVote).min(1).optional(),
})
export type RunInputs = z.infer<typeof RunInputs>
export type RunReview = RunInputs['reviews'][number]
/** The terms under which marks become an order. */
export type Terms = Pick<RunInputs, 'rules' | 'quorum' | 'criteria'>

/** The marks of a review that count: the judge's first or changed marks, with the overrides applied. */
export function countedMarks(
  review: Pick<RunReview, 'marks' | 'marksAfter' | 'overridden'>,
  rules: Rules,
): Marks {
  const own = rules.marks === 'after_discussion' ? (review.marksAfter ?? review.marks) : review.marks
  return { ...own, ...review.overridden }
}

const some = z.number().nullable()

export const Ranked = z.strictObject({
  submissionId: z.string(),
  entryId: z.string(),
  rank: z.number(),
  shared: z.boolean(),
  /** the key that separates it from the row before: score, mean, …, criterion:…, jury_vote */
  decidedBy: z.string().nullable(),
  /** the raw score as an exact fraction, such as `1975/24` */
  exact: z.string(),
  percent: z.number(),
  /** the score corrected for the judges' severity, and its standard error */
  calibrated: some,
  standardError: some,
  /** the range of its ranks, 5 to 95 % of the draws */
  rankLow: some,
  rankHigh: some,
  /** the share of the draws in which it is within the prizes */
  prizeChance: some,
  /** number of the tie group, best first: its order is uncertain */
  tieGroup: some,
  n: z.number(),
  min: z.number(),
  max: z.number(),
  /** population standard deviation over the judges */
  sd: z.number(),
  /** mean percent by criterion id; null where no judge marked it */
  criteria: z.record(z.string(), some),
  /** what each panel gave, in points; null where one jury decides alone */
  panels: z
    .strictObject({
      total: z.number(),
      outOf: z.number(),
      parts: z.array(z.strictObject({ panelId: z.string(), points: some, n: z.number() })),
    })
    .nullable(),
  /** the team's best public score and its place by it; absent where judges scored the stage */
  metric: z.strictObject({ publicScore: z.number(), publicRank: z.number() }).optional(),
})
export type Ranked = z.infer<typeof Ranked>

const Unranked = z.strictObject({
  submissionId: z.string(),
  entryId: z.string(),
  n: z.number(),
  needed: z.number(),
  /** panels that have given points to others, but not to this one */
  missing: z.array(z.string()),
})

export const WhatIfTable = z.strictObject({
  /** whether all complete methods give the prizes to the same entries */
  samePrizeSet: z.boolean(),
  rows: z.array(
    z.strictObject({
      method: z.enum(['mean', 'median', 'trimmed', 'calibrated', 'borda', 'copeland']),
      /** it ranks every submission that has a rank; otherwise it is shown but not compared */
      complete: z.boolean(),
      prizeSet: z.array(z.string()),
      /** the ranks of all entries that are within the prizes by some method */
      places: z.record(z.string(), z.number()),
    }),
  ),
})
export type WhatIfTable = z.infer<typeof WhatIfTable>

export const Calibrated = z.strictObject({
  /** reml: fitted · fixed_ratios: too few judges or reviews to fit · raw: one judge, or no review */
  kind: z.enum(['reml', 'fixed_ratios', 'raw']),
  mu: some,
  variances: z.strictObject({ item: z.number(), judge: z.number(), residual: z.number() }).nullable(),
  /** the number of groups of judges and submissions that are not connected by a review */
  parts: z.number(),
  /** the panel's marks do not separate its submissions */
  noItemSignal: z.boolean(),
})

export const Agreement = z.strictObject({
  judges: z.number(),
  submissions: z.number(),
  icc1: some,
  icc21: some,
  icc2k: some,
  alpha: some,
})

const JudgeFacts = z.strictObject({
  judgeId: z.string(),
  n: z.number(),
  mean: z.number(),
  /** how much above the panel, in percentage points; null where it cannot be separated from the submissions */
  offset: some,
  /** Spearman correlation with the rest of the panel */
  leaveOneOut: some,
  /** mean correlation between criteria, and whether it is so high that the criteria are not marked separately */
  halo: some,
  haloFlagged: z.boolean(),
})
export type JudgeFacts = z.infer<typeof JudgeFacts>

export const warningCodes = [
  'no_item_signal',
  'low_agreement',
  'disconnected',
  'fixed_ratios',
  'one_judge',
  'prize_set_differs',
  'tie_at_prizes',
  'rounding_needs_complete_panel',
  'below_quorum',
  'halo',
  'outliers',
  'silent_panel',
  'missing_panel',
] as const
export type WarningCode = (typeof warningCodes)[number]

export const RunOutput = z.strictObject({
  ranked: z.array(Ranked),
  unranked: z.array(Unranked),
  calibration: Calibrated.nullable(),
  whatIf: WhatIfTable.nullable(),
  agreement: Agreement.nullable(),
  judges: z.array(JudgeFacts),
  /** reviews further than three residual standard deviations from the expected value; they still count */
  outliers: z.array(z.strictObject({ submissionId: z.string(), judgeId: z.string(), residual: z.number() })),
  warnings: z.array(z.enum(warningCodes)),
  /** ids of the votes on ties that the order includes; absent where there was no vote */
  appliedVotes: z.array(z.string()).optional(),
  /** panels without any points; they do not count */
  silent: z.array(z.string()),
  /** the order under the terms before each change */
  earlier: z.array(
    z.strictObject({
      id: z.string(),
      order: z.array(z.strictObject({ submissionId: z.string(), rank: z.number(), shared: z.boolean() })),
    }),
  ),
})
export type RunOutput = z.infer<typeof RunOutput>
