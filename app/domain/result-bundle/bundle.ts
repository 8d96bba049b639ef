import { DayInclusion } from '#app/domain/ledger/day-documents'
import { Inclusion, instant, seal } from '#app/domain/ledger/documents'
import { Mixed, Ranked, Rules, type RunInputs, RunOutput } from '#app/domain/ranking/run'
import { TieVote } from '#app/domain/ranking/tie-votes'
import { z } from '#app/domain/shared/input'
import { Criterion, common, count, id, placed, review, text } from './bundle-parts'

/** What a result is published with: everything from which an outsider computes its order anew. */

const terms = { rules: Rules, quorum: count, criteria: z.array(Criterion) }

/** The terms that stood before a change after judging opened, and why they were changed. */
const Change = z.strictObject({ id, changedAt: instant, reason: z.string(), ...terms })

const some = z.number().nullable()
const Placed = z.strictObject({
  ...placed,
  /** the link of the chain that set it apart from the one before */
  decidedBy: z.string().nullable(),
  calibrated: some,
  standardError: some,
  /** the places it may have, 5 to 95 % of the draws */
  rankLow: some,
  rankHigh: some,
  tieGroup: some,
  /** what each panel gave, in points; null where one jury alone decided */
  panels: Ranked.shape.panels,
})
export type Placed = z.infer<typeof Placed>

/** What is to be known of the order as a whole; of single judges nothing, but whoever computes it anew can know it. */
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

/** How many judges voted for whom, and which judges voted or abstained; not who chose whom. */
const TieVoteTold = TieVote.extend({ voters: z.array(review.judge) })

const Bundle = z.strictObject({
  ...common,
  /** as it stood when the ranking was computed */
  configuration: z.strictObject({ seed: z.string(), ...terms, changes: z.array(Change) }),
  reviews: z.array(
    z.strictObject({
      ...review,
      /** all of the judge's marks after discussion; null where none was changed */
      marksAfter: review.marks.nullable(),
      /** what host or chair put in place of a mark */
      overridden: review.marks,
    }),
  ),
  /** the panels of a mixed score, who sat on which, and every vote of the public without a name */
  mixed: MixedBundle.nullable(),
  /** the jury's votes between equals; absent where there was none, and in files from before there were such votes */
  tieVotes: z.array(TieVoteTold).min(1).optional(),
  order: z.array(Placed),
  findings: Findings,
  /** whether other ways of counting give the prizes to others, and why the jury stands by its winners where they do */
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

/** What the ranking was computed from, to the letter: its hash is the one that the ledger keeps. */
export function inputsOf(bundle: Bundle): RunInputs {
  const { challengeId, stageId, configuration, submissions, reviews, tieVotes } = bundle
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
