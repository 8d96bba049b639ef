import { hash, instant, OpenEntry } from '#app/domain/ledger/documents'
import { z } from '#app/domain/shared/input'

/** What every version of a bundle is put together from. */

export const id = z.string().min(1).max(100)
/** Names under which a mark is looked up; none that every object has of its own. */
export const criterionId = id.refine(name => !(name in {}))
export const text = z.strictObject({
  az: z.string().optional(),
  en: z.string().optional(),
  ru: z.string().optional(),
})
export const count = z.int().min(0)
/** an exact number as a fraction in lowest terms, such as `1975/24` */
export const fraction = z.string().regex(/^-?\d+\/\d+$/)

export const Criterion = z
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

export const review = {
  id,
  /** such as `J1`: the same judge throughout this file, and nobody outside it */
  judge: z.string().regex(/^J\d+$/),
  submissionId: id,
  abstained: z.boolean(),
  marks: z.record(z.string(), z.int()),
  /** null where the review gives none: an abstention */
  percent: fraction.nullable(),
}

export const placed = {
  place: z.int().min(1),
  shared: z.boolean(),
  submissionId: id,
  team: z.string(),
  exact: fraction,
  reviews: count,
}

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

/** What a bundle of any version tells in the same words. */
export const common = {
  issuer: z.string(),
  challenge: z.string(),
  challengeId: id,
  stageId: id,
  resultId: id,
  publishedAt: instant,
  run: z.strictObject({ id, computedAt: instant, engineVersion: z.string(), inputsHash: hash }),
  judges: z.array(z.strictObject({ judge: z.string(), id })),
  submissions: z.array(Submission),
  apart: z.array(Apart),
  prizes: z.array(Prize).max(1000),
  /** `slot` counts the prizes as often as each can be given: places first, then the jury's choices */
  awards: z.array(
    z.strictObject({
      slot: count,
      prizeId: id,
      entryId: id,
      team: z.string(),
      /** minor units, null for a prize in kind; absent in files from before awards said it */
      amount: count.nullable().optional(),
      /** every slot whose prizes are summed, where equals share; the same for each of them */
      sharedSlots: z.array(count).min(1).optional(),
    }),
  ),
  deviation: z.strictObject({ deviates: z.boolean(), reason: z.string().nullable() }),
  /** what the challenge's ledger says of it, each entry whole; null where it was not recorded */
  ledger: z.strictObject({
    stream: id,
    ranking: OpenEntry.nullable(),
    decision: OpenEntry.nullable(),
    publication: OpenEntry.nullable(),
  }),
}

const Common = z.strictObject(common)
export type Common = z.infer<typeof Common>
