import { z } from 'zod'
import type { Written } from '#app/domain/challenges/columns'
import { policyOf } from '#app/domain/challenges/judging-policy'
import { presets, withPreset } from '#app/domain/challenges/judging-presets'
import { JudgingPolicy } from '#app/domain/challenges/policy-schema'
import { participantTypes } from '#app/domain/people/person'
import { isBlank, type LocalText } from '#app/domain/shared/local-text'
import { currencies } from '#app/domain/shared/money'
import { isTimeZone } from '#app/domain/shared/time-zone'
import { deny, type No } from '#app/domain/shared/verdict'
import { messageRef } from '#app/i18n/translate'
import type { ImportedChallenge } from './imported-challenge'
import { repairTexts } from './repair-text'

/** The file that `export challenge` writes: one complete challenge, which another Meydan can import. */
export type Portable = {
  format: 'meydan-challenge'
  version: 1
  /** of the record it was imported from; null for a challenge written in Meydan */
  contentHash: string | null
  challenge: ImportedChallenge
}

const Text = z.strictObject({
  az: z.string().optional(),
  en: z.string().optional(),
  ru: z.string().optional(),
})
/** A name that readers will see: not empty in every language. */
const Name = Text.refine(text => Object.values(text).some(each => each.trim() !== ''))
const Instant = z.iso
  .datetime({ offset: true })
  .transform(text => new Date(text))
  .nullable()
const Count = z.number().int().min(0).max(1_000_000)
const Hundredths = z.number().int().min(-100_000_000).max(100_000_000)

const Prize = z.strictObject({
  name: Text,
  note: Text,
  kind: z.enum(['money', 'in_kind']),
  amount: z.number().int().min(0).nullable(),
  currency: z.enum(currencies).nullable(),
  quantity: Count.min(1),
  rule: z.enum(['place', 'special']),
  place: Count.min(1).nullable(),
})

const Panel = z.strictObject({
  name: Text,
  kind: z.enum(['jury', 'public']),
  max: Hundredths.min(1),
  opensAt: Instant,
  closesAt: Instant,
  showcase: z.array(z.string().min(1)).nullable(),
})

const Field = z.strictObject({
  id: z.string().min(1),
  kind: z.enum(['text', 'long_text', 'link', 'file', 'choice']),
  label: Text,
  hint: Text,
  required: z.boolean(),
  maxLength: Count.nullable(),
  extensions: z.array(z.string()),
  maxFiles: Count,
  maxBytes: z.number().int().min(0).nullable(),
  options: z.array(z.strictObject({ id: z.string().min(1), label: Text })),
})

const Criterion = z
  .strictObject({
    id: z.string().min(1),
    name: Text,
    guidance: Text,
    weight: Count,
    min: Hundredths,
    max: Hundredths,
    step: Hundredths.min(1),
    required: z.boolean(),
    anchors: z.array(z.strictObject({ at: Hundredths, label: Text })),
  })
  .refine(({ min, max, step }) => max > min && (max - min) % step === 0)

/** Complete, or the differences from the default or from a preset. */
const Judging = JudgingPolicy.partial().extend({ preset: z.enum(presets).optional() })

const Stage = z
  .strictObject({
    name: Text,
    opensAt: Instant,
    closesAt: Instant,
    judgingEndsAt: Instant,
    form: z.array(Field),
    rubric: z.strictObject({ criteria: z.array(Criterion), guidance: Text, quorum: Count.min(1) }),
    /** missing in files written before stages had a judging policy */
    judging: Judging.nullable().default(null),
    /** missing in files written before panels were exported */
    panels: z.array(Panel).max(20).default([]),
  })
  .transform(({ judging, ...stage }) => ({ ...stage, judging: judgingOf(judging, stage.rubric.quorum) }))

function judgingOf(judging: z.infer<typeof Judging> | null, quorum: number): Partial<JudgingPolicy> | null {
  if (!judging) return null
  const { preset, ...settings } = judging
  return preset ? { ...withPreset(policyOf({ judging: null }), preset, quorum), ...settings } : settings
}

const Institution = z.strictObject({
  slug: z.string().regex(/^[a-z0-9-]{1,80}$/),
  name: Name,
  kind: z.enum(['ministry', 'agency', 'university', 'company', 'other']),
  website: z.url({ protocol: /^https?$/ }).nullable(),
  about: Text,
})

/** Every written column of a challenge, as it appears in a file. */
const written = {
  publishAt: Instant,
  archivedAt: Instant,
  cancelledAt: Instant,
  cancelReason: z.string().nullable(),
  /** the reason in its languages; missing in files of earlier versions */
  cancelTexts: Text.nullable().default(null),
  title: Name,
  summary: Text,
  brief: Text,
  lifeEvent: z.string().nullable(),
  themes: z.array(z.string()),
  timeZone: z.string().refine(isTimeZone),
  eligibility: z.strictObject({
    types: z.array(z.enum(participantTypes)),
    teamMin: Count,
    teamMax: Count,
    note: Text,
  }),
  externalUrl: z.url({ protocol: /^https?$/ }).nullable(),
  resultsPlannedAt: Instant,
} satisfies Record<keyof Written, z.ZodType>

const Challenge = z
  .strictObject({
    feed: z.enum(['challenge-gov', 'meydan']),
    id: z.string().min(1).max(100),
    permalink: z.url({ protocol: /^https?$/ }).nullable(),
    slug: z.string().regex(/^[a-z0-9-]{1,80}$/),
    institution: Institution,
    state: z.enum(['draft', 'published', 'archived', 'cancelled']),
    ...written,
    stages: z.array(Stage).min(1).max(20),
    prizes: z.array(Prize).max(200),
    /** the host says that there is no prize; missing in files of earlier versions */
    noPrize: z.boolean().default(false),
    rules: z.array(Text).max(100),
    warnings: z.array(z.string()),
  })
  .superRefine((challenge, faults) => {
    for (const path of blankNames(challenge)) faults.addIssue({ code: 'custom', path })
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

type Readable = Pick<ImportedChallenge, 'state' | 'prizes' | 'stages'>

/** Where a challenge that people can read has no name, or a prize has no amount. A draft may lack both. */
function blankNames({ state, prizes, stages }: Readable): (string | number)[][] {
  if (state === 'draft') return []
  const ofPrizes = prizes.flatMap((prize, i): (string | number)[][] => {
    const amount = prize.kind === 'in_kind' || (prize.amount !== null && prize.currency !== null)
    return [
      ...(isBlank(prize.name) ? [['prizes', i, 'name']] : []),
      ...(amount ? [] : [['prizes', i, 'amount']]),
    ]
  })
  const ofStages = stages.flatMap(({ name, form, rubric, panels }, i) => {
    const blank = (list: string, texts: readonly LocalText[], key: string) =>
      texts.flatMap((text, j) => (isBlank(text) ? [['stages', i, list, j, key]] : []))
    return [
      ...(stages.length > 1 && isBlank(name) ? [['stages', i, 'name']] : []),
      ...blank(
        'form',
        form.map(field => field.label),
        'label',
      ),
      ...blank(
        'criteria',
        rubric.criteria.map(criterion => criterion.name),
        'name',
      ),
      ...blank(
        'panels',
        panels.map(panel => panel.name),
        'name',
      ),
    ]
  })
  return [...ofPrizes, ...ofStages]
}

/** Reads an exported challenge, or returns its errors: the first ten, and how many there are. */
export function readPortable(file: unknown): { ok: true; portable: Portable } | No {
  const { value, repaired } = repairTexts(file)
  const parsed = File.safeParse(value)
  if (!parsed.success) {
    const places = [...new Set(parsed.error.issues.map(({ path }) => path.join('.') || 'format'))]
    return deny('challenge_import.not_portable', {
      count: places.length,
      where: places.slice(0, 10).join(', '),
    })
  }
  const { challenge } = parsed.data
  const warnings = repaired
    ? [messageRef('challenge_import.warn.controls_replaced'), ...challenge.warnings]
    : challenge.warnings
  return { ok: true, portable: { ...parsed.data, challenge: { ...challenge, warnings } } }
}
