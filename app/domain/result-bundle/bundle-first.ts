import { DayInclusion } from '#app/domain/ledger/day-documents'
import { Inclusion, seal } from '#app/domain/ledger/documents'
import type { FirstInputs } from '#app/domain/ranking/run-first'
import { z } from '#app/domain/shared/input'
import { Criterion, common, count, placed, review } from './bundle-parts'

/** The bundle of a result whose ranking the first engine computed. */

const FirstPlaced = z.strictObject(placed)
export type FirstPlaced = z.infer<typeof FirstPlaced>

const FirstBundle = z.strictObject({
  ...common,
  /** as it stood when the ranking was computed; equal exact scores share a place and the next is left out */
  configuration: z.strictObject({
    method: z.literal('mean'),
    ties: z.literal('shared_place'),
    quorum: count,
    criteria: z.array(Criterion),
  }),
  reviews: z.array(z.strictObject(review)),
  order: z.array(FirstPlaced),
})
export type FirstBundle = z.infer<typeof FirstBundle>

export const FirstBundleFile = z.strictObject({
  format: z.literal('meydan.bundle'),
  version: z.literal(1),
  bundle: FirstBundle,
  /** from the publication's entry */
  inclusion: z.union([Inclusion, DayInclusion]).nullable(),
  ...seal,
})
export type FirstBundleFile = z.infer<typeof FirstBundleFile>

/** What the ranking was computed from, to the letter: its hash is the one that the ledger keeps. */
export function firstInputsOf(bundle: FirstBundle): FirstInputs {
  const { challengeId, stageId, configuration, submissions, reviews } = bundle
  const judgeIds = new Map(bundle.judges.map(({ judge, id }) => [judge, id]))
  return {
    challengeId,
    stageId,
    method: configuration.method,
    quorum: configuration.quorum,
    criteria: configuration.criteria.map(({ name: _, ...criterion }) => criterion),
    submissions: submissions.map(({ id, entryId, versionId }) => ({ id, entryId, versionId })),
    reviews: reviews.map(({ judge, percent: _, ...each }) => ({
      ...each,
      judgeId: judgeIds.get(judge) ?? '',
    })),
  }
}
