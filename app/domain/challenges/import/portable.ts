import { z } from 'zod'
import { participantTypes } from '#app/domain/people/person'
import { currencies } from '#app/domain/shared/money'
import { type No, no } from '#app/domain/shared/verdict'
import type { ImportedChallenge } from './imported-challenge'
import { PortablePolicy } from './portable-policy'

/** The file that `export challenge` writes: one challenge whole, so that another Meydan can take it in. */
export type Portable = {
  format: 'meydan-challenge'
  version: 1
  /** of the record it was imported from; null for a challenge written in Meydan */
  contentHash: string | null
  challenge: ImportedChallenge
}

const LocalText = z.strictObject({
  az: z.string().optional(),
  en: z.string().optional(),
  ru: z.string().optional(),
})
const Instant = z.iso
  .datetime({ offset: true })
  .transform(text => new Date(text))
  .nullable()
const Count = z.number().int().min(0).max(1_000_000)
const Hundredths = z.number().int().min(-100_000_000).max(100_000_000)

const Prize = z
  .strictObject({
    name: LocalText,
    note: LocalText,
    kind: z.enum(['money', 'in_kind']),
    amount: z.number().int().min(0).nullable(),
    currency: z.enum(currencies).nullable(),
    quantity: Count.min(1),
    rule: z.enum(['place', 'special']),
    place: Count.min(1).nullable(),
  })
  .refine(prize => prize.kind === 'in_kind' || (prize.amount !== null && prize.currency !== null))

const Field = z.strictObject({
  id: z.string().min(1),
  kind: z.enum(['text', 'long_text', 'link', 'file', 'choice']),
  label: LocalText,
  hint: LocalText,
  required: z.boolean(),
  maxLength: Count.nullable(),
  extensions: z.array(z.string()),
  maxFiles: Count,
  maxBytes: z.number().int().min(0).nullable(),
  options: z.array(z.strictObject({ id: z.string().min(1), label: LocalText })),
})

const Criterion = z
  .strictObject({
    id: z.string().min(1),
    name: LocalText,
    guidance: LocalText,
    weight: Count,
    min: Hundredths,
    max: Hundredths,
    step: Hundredths.min(1),
    required: z.boolean(),
    anchors: z.array(z.strictObject({ at: Hundredths, label: LocalText })),
  })
  .refine(({ min, max, step }) => max > min && (max - min) % step === 0)

const Stage = z.strictObject({
  name: LocalText,
  opensAt: Instant,
  closesAt: Instant,
  judgingEndsAt: Instant,
  form: z.array(Field),
  rubric: z.strictObject({ criteria: z.array(Criterion), guidance: LocalText, quorum: Count.min(1) }),
  /** files written before stages had a way of judging lack it */
  judging: PortablePolicy.nullable().default(null),
})

const Institution = z.strictObject({
  slug: z.string().regex(/^[a-z0-9-]{1,80}$/),
  name: LocalText,
  kind: z.enum(['ministry', 'agency', 'university', 'company', 'other']),
  website: z.url({ protocol: /^https?$/ }).nullable(),
  about: LocalText,
})

const Challenge = z.strictObject({
  feed: z.enum(['challenge-gov', 'meydan']),
  id: z.string().min(1).max(100),
  permalink: z.url({ protocol: /^https?$/ }).nullable(),
  slug: z.string().regex(/^[a-z0-9-]{1,80}$/),
  institution: Institution,
  state: z.enum(['draft', 'published', 'archived', 'cancelled']),
  publishAt: Instant,
  archivedAt: Instant,
  cancelledAt: Instant,
  cancelReason: z.string().nullable(),
  title: LocalText.refine(title => Boolean(title.az || title.en || title.ru)),
  summary: LocalText,
  brief: LocalText,
  lifeEvent: z.string().nullable(),
  themes: z.array(z.string()),
  timeZone: z.string().refine(zone => Intl.supportedValuesOf('timeZone').includes(zone) || zone === 'UTC'),
  eligibility: z.strictObject({
    types: z.array(z.enum(participantTypes)),
    teamMin: Count,
    teamMax: Count,
    note: LocalText,
  }),
  externalUrl: z.url({ protocol: /^https?$/ }).nullable(),
  resultsPlannedAt: Instant,
  stages: z.array(Stage).min(1).max(20),
  prizes: z.array(Prize).max(200),
  rules: z.array(LocalText).max(100),
  warnings: z.array(z.string()),
})

const File = z.strictObject({
  format: z.literal('meydan-challenge'),
  version: z.literal(1),
  contentHash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  challenge: Challenge,
})

/** An exported challenge read back, or where it is damaged. */
export function readPortable(file: unknown): { ok: true; portable: Portable } | No {
  const parsed = File.safeParse(file)
  if (parsed.success) return { ok: true, portable: parsed.data }
  return no('import.not_portable', { where: parsed.error.issues[0]?.path.join('.') || 'format' })
}
