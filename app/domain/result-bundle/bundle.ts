import { MetricRun } from '#app/domain/attempts/metric-run'
import { DayInclusion } from '#app/domain/ledger/day-documents'
import { Inclusion, instant, seal } from '#app/domain/ledger/documents'
import { Mixed, Ranked, Rules, type RunInputs, RunOutput } from '#app/domain/ranking/run'
import { TieVote } from '#app/domain/ranking/tie-votes'
import { z } from '#app/domain/shared/input'
import { Criterion, common, count, id, placed, review, text } from './bundle-parts'

/** The file that is published with a result: everything from which anyone can recompute its order. */

const terms = { rules: Rules, quorum: count, criteria: z.array(Criterion) }

/** The terms before a change after judging opened, with the reason for the change. */
const Change = z.strictObject({ id, changedAt: instant, reason: z.string(), ...terms })

const some = z.number().nullable()
const Placed = z.strictObject({
  ...placed,
  /** the tie-breaker that separates it from the row before */
  decidedBy: z.string().nullable(),
  calibrated: some,
  standardError: some,
  /** the range of its ranks, 5 to 95 % of the draws */
  rankLow: some,
  rankHigh: some,
  tieGroup: some,
  /** what each panel gave, in points; null where one jury decided alone */
  panels: Ranked.shape.panels,
})
export type Placed = z.infer<typeof Placed>

/** Statistics of the whole order. Statistics of single judges are left out, but can be recomputed. */
const { calibration, whatIf, agreement, warnings, earlier, silent } = RunOutput.shape
const missing = z.array(z.strictObject({ submissionId: id, panels: z.array(id) }))
const Findings = z.strictObject({ calibration, whatIf, agreement, warnings, earlier, silent, missing })
export type Findings = z.infer<typeof Findings>

const { panels, votes } = Mixed.shape
const MixedBundle = z.strictObject({
  panels: z.array(panels.element.extend({ name: text })),
  seats: z.array(z.strictObject({ judge: z.string(), panelId: id })),
  votes,
})

/** How many votes each submission got, and which judges voted or abstained; not who chose what. */
const TieVoteTold = TieVote.extend({ voters: z.array(review.judge) })

const Bundle = z.strictObject({
  ...common,
  /** the configuration at the time of the computation */
  configuration: z.strictObject({ seed: z.string(), ...terms, changes: z.array(Change) }),
  reviews: z.array(
    z.strictObject({
      ...review,
      /** all marks after discussion; null where none was changed */
      marksAfter: review.marks.nullable(),
      /** the overrides of host or chair */
      overridden: review.marks,
    }),
  ),
  /** the panels of a final score, their judges, and every public vote without a name */
  mixed: MixedBundle.nullable(),
  /** every scored attempt, where a metric scored the stage; absent where judges did */
  metric: MetricRun.optional(),
  /** the jury's votes on ties; absent where there was none, and in older files */
  tieVotes: z.array(TieVoteTold).min(1).optional(),
  order: z.array(Placed),
  findings: Findings,
  /** whether other methods give the prizes to other teams, and the jury's reason for its winners if so */
  methods: z.strictObject({ contested: z.boolean(), reason: z.string().nullable() }),
})
export type Bundle = z.infer<typeof Bundle>

export const BundleFile = z.strictObject({
  format: z.literal('meydan.bundle'),
  version: z.literal(2),
  bundle: Bundle,
  /** from the publication's entry */
  inclusion: z.union([Inclusion, DayInclusion]).nullable(),
  ...seal,
})
export type BundleFile = z.infer<typeof BundleFile>

/** The exact inputs of the ranking: their hash is the one in the ledger. */
export function inputsOf(bundle: Bundle): RunInputs {
  const { challengeId, stageId, configuration, submissions, reviews, metric, tieVotes } = bundle
  const judgeIds = new Map(bundle.judges.map(({ judge, id }) => [judge, id]))
  const { seed, changes, ...now } = configuration
  return {
    challengeId,
    stageId,
    seed,
    ...nameless(now),
    earlier: changes.map(({ changedAt: _, reason: __, id, ...before }) => ({ id, ...nameless(before) })),
    submissions: submissions.map(({ id, entryId, versionId }) => ({ id, entryId, versionId })),
    reviews: reviews.map(({ judge, percent: _, ...each }) => ({
      ...each,
      judgeId: judgeIds.get(judge) ?? '',
    })),
    mixed: bundle.mixed && {
      panels: bundle.mixed.panels.map(({ name: _, ...panel }) => panel),
      seats: bundle.mixed.seats.map(({ judge, panelId }) => ({
        judgeId: judgeIds.get(judge) ?? '',
        panelId,
      })),
      votes: bundle.mixed.votes,
    },
    ...(metric && { metric }),
    ...(tieVotes && {
      tieVotes: tieVotes.map(({ voters, ...vote }) => ({
        ...vote,
        voters: voters.map(judge => judgeIds.get(judge) ?? '').sort(),
      })),
    }),
  }
}

type Named = Pick<Bundle['configuration'], 'rules' | 'quorum' | 'criteria'>

function nameless({ criteria, ...rest }: Named) {
  return { ...rest, criteria: criteria.map(({ name: _, ...criterion }) => criterion) }
}
