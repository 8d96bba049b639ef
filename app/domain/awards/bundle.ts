import type { RunInputs } from '#app/domain/leaderboards/run'
import { hash, Inclusion, instant, OpenEntry, seal } from '#app/domain/ledger/documents'
import { z } from '#app/domain/shared/input'

/** What a result is published with: everything from which an outsider computes its order anew. */

const id = z.string().min(1).max(100)
/** Names under which a mark is looked up; none that every object has of its own. */
const criterionId = id.refine(name => !(name in {}))
const text = z.strictObject({
  az: z.string().optional(),
  en: z.string().optional(),
  ru: z.string().optional(),
})
const count = z.int().min(0)
/** an exact number as a fraction in lowest terms, such as `1975/24` */
const fraction = z.string().regex(/^-?\d+\/\d+$/)

const Criterion = z
  .strictObject({
    id: criterionId,
    name: text,
    weight: count,
    min: z.int(),
    max: z.int(),
    step: z.int(),
    required: z.boolean(),
  })
  .refine(({ min, max }) => min < max)

const Submission = z.strictObject({ id, entryId: id, versionId: id, team: z.string(), contentHash: hash })

const Review = z.strictObject({
  id,
  /** such as `J1`: the same judge throughout this file, and nobody outside it */
  judge: z.string().regex(/^J\d+$/),
  submissionId: id,
  abstained: z.boolean(),
  marks: z.record(z.string(), z.int()),
  /** null where the review gives none: an abstention */
  percent: fraction.nullable(),
})

const Placed = z.strictObject({
  place: z.int().min(1),
  shared: z.boolean(),
  submissionId: id,
  team: z.string(),
  exact: fraction,
  reviews: count,
})
export type Placed = z.infer<typeof Placed>

/** Too few reviews for a place. */
const Apart = z.strictObject({ submissionId: id, team: z.string(), reviews: count, needed: count })
export type Apart = z.infer<typeof Apart>

const Prize = z.strictObject({
  id,
  name: text,
  position: z.int(),
  quantity: z.int().min(0).max(1000),
  rule: z.string(),
  place: z.int().min(1).nullable(),
  kind: z.string(),
  /** minor units for one winner */
  amount: z.int().nullable(),
  currency: z.string().nullable(),
})

const Bundle = z.strictObject({
  issuer: z.string(),
  challenge: z.string(),
  challengeId: id,
  stageId: id,
  resultId: id,
  publishedAt: instant,
  run: z.strictObject({ id, computedAt: instant, engineVersion: z.string(), inputsHash: hash }),
  /** as it stood when the ranking was computed; equal exact scores share a place and the next is left out */
  configuration: z.strictObject({
    method: z.literal('mean'),
    ties: z.literal('shared_place'),
    quorum: count,
    criteria: z.array(Criterion),
  }),
  judges: z.array(z.strictObject({ judge: z.string(), id })),
  submissions: z.array(Submission),
  reviews: z.array(Review),
  order: z.array(Placed),
  apart: z.array(Apart),
  prizes: z.array(Prize).max(1000),
  /** `slot` counts the prizes as often as each can be given: places first, then the jury's choices */
  awards: z.array(z.strictObject({ slot: count, prizeId: id, entryId: id, team: z.string() })),
  deviation: z.strictObject({ deviates: z.boolean(), reason: z.string().nullable() }),
  /** what the challenge's ledger says of it, each entry whole; null where it was not recorded */
  ledger: z.strictObject({
    stream: id,
    ranking: OpenEntry.nullable(),
    decision: OpenEntry.nullable(),
    publication: OpenEntry.nullable(),
  }),
})
export type Bundle = z.infer<typeof Bundle>

export const BundleFile = z.strictObject({
  format: z.literal('meydan.bundle'),
  version: z.literal(1),
  bundle: Bundle,
  /** from the publication's entry */
  inclusion: Inclusion.nullable(),
  ...seal,
})
export type BundleFile = z.infer<typeof BundleFile>

/** What the ranking was computed from, to the letter: its hash is the one that the ledger keeps. */
export function inputsOf(bundle: Bundle): RunInputs {
  const { challengeId, stageId, configuration, submissions, reviews } = bundle
  const judgeIds = new Map(bundle.judges.map(({ judge, id }) => [judge, id]))
  return {
    challengeId,
    stageId,
    method: configuration.method,
    quorum: configuration.quorum,
    criteria: configuration.criteria.map(({ name: _, ...criterion }) => criterion),
    submissions: submissions.map(({ id, entryId, versionId }) => ({ id, entryId, versionId })),
    reviews: reviews.map(({ judge, percent: _, ...review }) => ({
      ...review,
      judgeId: judgeIds.get(judge) ?? '',
    })),
  }
}
