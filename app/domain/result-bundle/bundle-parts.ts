import { hash, instant, OpenEntry } from '#app/domain/ledger/documents'
import { z } from '#app/domain/shared/input'

/** Parts that every version of the bundle format shares. */

export const id = z.string().min(1).max(100)
/** Criterion ids, which are used as object keys; names of built-in object properties are refused. */
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
  /** such as `J1`: identifies the judge within this file only */
  judge: z.string().regex(/^J\d+$/),
  submissionId: id,
  abstained: z.boolean(),
  marks: z.record(z.string(), z.int()),
  /** null for an abstention */
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

/** Too few reviews for a rank. */
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

/** The fields that all versions share. */
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
  /** `slot` counts the prizes as often as each can be awarded: ranks first, then the jury's choices */
  awards: z.array(
    z.strictObject({
      slot: count,
      prizeId: id,
      entryId: id,
      team: z.string(),
      /** minor units, null for a prize in kind; absent in files from before awards had amounts */
      amount: count.nullable().optional(),
      /** all slots whose prizes are summed, where tied teams share; equal for each of them */
      sharedSlots: z.array(count).min(1).optional(),
    }),
  ),
  deviation: z.strictObject({ deviates: z.boolean(), reason: z.string().nullable() }),
  /** the challenge's ledger entries about it, each complete; null where it was not recorded */
  ledger: z.strictObject({
    stream: id,
    ranking: OpenEntry.nullable(),
    decision: OpenEntry.nullable(),
    publication: OpenEntry.nullable(),
  }),
}

const Common = z.strictObject(common)
export type Common = z.infer<typeof Common>
