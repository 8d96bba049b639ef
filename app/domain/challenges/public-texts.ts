import { type Locale, type LocalText, locales, localText } from '#app/domain/shared/local-text'
import { translate } from '#app/i18n/catalogues'
import { formats } from '#app/i18n/format'
import type { Criterion, Eligibility, Rubric } from './content'

/** The texts of a challenge whose changes after publication are listed for the public. */
export const publicParts = [
  'title',
  'summary',
  'external',
  'brief',
  'prizes',
  'eligibility',
  'criteria',
  'rules',
] as const
export type PublicPart = (typeof publicParts)[number]

export function isPublicPart(value: string): value is PublicPart {
  return publicParts.some(part => part === value)
}

type Prize = {
  name: LocalText
  note: LocalText
  amount: number | null
  currency: string | null
  quantity: number
  rule: string
  place: number | null
}

type Written = {
  challenge: {
    title: LocalText
    summary: LocalText
    brief: LocalText
    externalUrl: string | null
    eligibility: Eligibility
    timeZone: string
  }
  prizes: readonly Prize[]
  stages: readonly { name: LocalText; rubric: Rubric }[]
  rules: { text: LocalText } | null
}

/** The public text of each part, as plain text in each language; tables become one line for each row. */
export function publicTexts({ challenge, prizes, stages, rules }: Written): Record<PublicPart, LocalText> {
  const { title, summary, brief, externalUrl } = challenge
  const each = (write: (voice: Voice) => string): LocalText =>
    Object.fromEntries(locales.map(locale => [locale, write(voiceOf(locale, challenge.timeZone))]))
  return {
    title,
    summary,
    brief,
    external: externalUrl ? each(() => externalUrl) : {},
    prizes: each(voice => prizes.map(prize => prizeLine(prize, voice)).join('\n')),
    eligibility: each(voice => eligibilityText(challenge.eligibility, voice)),
    criteria: each(voice => stages.map(stage => criteriaText(stage, voice)).join('\n\n')),
    rules: rules?.text ?? {},
  }
}

type Voice = ReturnType<typeof voiceOf>

function voiceOf(locale: Locale, zone: string) {
  const t = translate(locale)
  return { t, format: formats(locale, t, zone), local: (text: LocalText) => localText(text, locale) }
}

function prizeLine({ name, note, amount, currency, ...prize }: Prize, { t, format, local }: Voice): string {
  const worth = amount !== null && currency ? format.money(amount, currency) : t('challenges.prize.in_kind')
  const count = prize.quantity > 1 ? t('challenges.prize.winners', { count: prize.quantity }) : ''
  const place =
    prize.rule === 'special' || prize.place === null
      ? t('challenges.prize.rule_special')
      : t('challenges.prize.place', { place: prize.place })
  return [place, local(name), worth, count, local(note)].filter(Boolean).join(' · ')
}

function eligibilityText({ types, teamMin, teamMax, note }: Eligibility, { t, local }: Voice): string {
  const who =
    types.length === 0
      ? t('challenges.eligibility.anyone')
      : types.map(type => t(`people.participant_type.${type}`)).join(', ')
  const size = t('challenges.eligibility.team_size', { min: teamMin, max: teamMax })
  return [who, size, local(note)].filter(Boolean).join('\n')
}

function criteriaText({ name, rubric }: Written['stages'][number], voice: Voice): string {
  const lines = rubric.criteria.map(criterion => criterionText(criterion, voice))
  return [voice.local(name), voice.local(rubric.guidance), ...lines].filter(Boolean).join('\n')
}

function criterionText(criterion: Criterion, { t, format, local }: Voice): string {
  const number = (hundredths: number) => format.number(hundredths / 100, hundredths % 100 === 0 ? 0 : 2)
  const { name, guidance, weight, min, max, step, anchors } = criterion
  const scale = { weight, min: number(min), max: number(max), step: number(step) }
  return [
    t('catalogue.changes.criterion', { name: local(name), ...scale }),
    local(guidance),
    ...anchors.map(({ at, label }) => `${number(at)}: ${local(label)}`),
  ]
    .filter(Boolean)
    .join('\n')
}
