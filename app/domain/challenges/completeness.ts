import { isBlank, locales } from '#app/domain/shared/local-text'
import type { MessageKey } from '#app/i18n/messages'
import type { Criterion, Eligibility, FormField, LocalText, Rubric } from '#db/json'
import type { Section } from './sections'

export type Schedule = {
  opensAt: Date | null
  closesAt: Date | null
  judgingEndsAt: Date | null
  resultsPlannedAt: Date | null
}

export type Written = Schedule & {
  title: LocalText
  summary: LocalText
  brief: LocalText
  externalUrl: string | null
  prizes: readonly { name: LocalText; kind: string; amount: number | null }[]
  noPrizeSince: Date | null
  eligibility: Eligibility
  form: readonly FormField[]
  rubric: Rubric
  rules: LocalText
}

export type Missing = { section: Section; key: MessageKey }

/** What a challenge still lacks before it may be reviewed, in the order of the editor. One that runs elsewhere needs less. */
export function missingPieces(written: Written, now: Date): Missing[] {
  const here = written.externalUrl === null
  return [
    ...texts(written),
    ...prizes(written),
    ...eligibility(written.eligibility),
    ...timeline(written, now),
    ...(here ? form(written.form) : []),
    ...(here ? rubric(written.rubric) : []),
    ...(here && isBlank(written.rules) ? [lack('rules', 'editor.missing.rules')] : []),
  ]
}

function lack(section: Section, key: MessageKey): Missing {
  return { section, key }
}

function texts({ title, summary, brief }: Written): Missing[] {
  const gaps = [
    ...(isBlank(title) ? [lack('basics', 'editor.missing.title')] : []),
    ...(isBlank(summary) ? [lack('basics', 'editor.missing.summary')] : []),
    ...(isBlank(brief) ? [lack('brief', 'editor.missing.brief')] : []),
  ]
  const whole = locales.some(locale => [title, summary, brief].every(text => text[locale]?.trim()))
  return gaps.length > 0 || whole ? gaps : [lack('basics', 'editor.missing.one_language')]
}

function prizes({ prizes, noPrizeSince }: Written): Missing[] {
  if (prizes.length === 0) return noPrizeSince ? [] : [lack('prizes', 'editor.missing.prizes')]
  const unnamed = prizes.some(prize => prize.kind === 'in_kind' && isBlank(prize.name))
  const unpriced = prizes.some(prize => prize.kind === 'money' && !prize.amount)
  return [
    ...(unnamed ? [lack('prizes', 'editor.missing.prize_name')] : []),
    ...(unpriced ? [lack('prizes', 'editor.missing.prize_amount')] : []),
  ]
}

function eligibility({ teamMin, teamMax }: Eligibility): Missing[] {
  return teamMax < Math.max(1, teamMin) ? [lack('eligibility', 'editor.missing.eligibility')] : []
}

function timeline({ opensAt, closesAt, judgingEndsAt, resultsPlannedAt }: Schedule, now: Date): Missing[] {
  if (!opensAt || !closesAt || !judgingEndsAt || !resultsPlannedAt)
    return [lack('timeline', 'editor.missing.timeline')]
  const inOrder = opensAt < closesAt && closesAt <= judgingEndsAt && judgingEndsAt <= resultsPlannedAt
  if (!inOrder) return [lack('timeline', 'editor.missing.timeline_order')]
  return closesAt <= now ? [lack('timeline', 'editor.missing.timeline_past')] : []
}

function form(fields: readonly FormField[]): Missing[] {
  if (fields.length === 0) return [lack('form', 'editor.missing.form')]
  const poor = fields.some(field => field.kind === 'choice' && field.options.length < 2)
  return [
    ...(fields.some(field => isBlank(field.label)) ? [lack('form', 'editor.missing.field_label')] : []),
    ...(poor ? [lack('form', 'editor.missing.options')] : []),
  ]
}

function rubric({ criteria }: Rubric): Missing[] {
  if (criteria.reduce((sum, { weight }) => sum + weight, 0) <= 0)
    return [lack('rubric', 'editor.missing.rubric')]
  return [
    ...(criteria.some(each => isBlank(each.name)) ? [lack('rubric', 'editor.missing.criterion_name')] : []),
    ...(criteria.every(hasScale) ? [] : [lack('rubric', 'editor.missing.scale')]),
  ]
}

/** The steps of a scale must land on its upper end. */
function hasScale({ min, max, step }: Criterion): boolean {
  return max > min && step > 0 && (max - min) % step === 0
}
