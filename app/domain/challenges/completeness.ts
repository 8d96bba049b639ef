import { isBlank, type LocalText, locales } from '#app/domain/shared/local-text'
import type { PlainKey } from '#app/i18n/message-values'
import type { Criterion, Eligibility, FormField, Rubric } from './content'
import { isUsual, policyOf } from './judging-policy'
import type { MetricSettings } from './metric-settings'
import { policyFaults } from './policy-faults'
import type { JudgingPolicy } from './policy-schema'
import type { Section } from './sections'
import { opensTooSoon, type StageWindow } from './stage-rules'

export type Schedule = StageWindow & { resultsPlannedAt: Date | null }

export type WrittenStage = StageWindow & {
  id: string
  name: LocalText
  form: readonly FormField[]
  rubric: Rubric
  judging: Partial<JudgingPolicy> | null
  metric?: MetricSettings | null
}

export type Written = {
  title: LocalText
  summary: LocalText
  brief: LocalText
  externalUrl: string | null
  prizes: readonly { name: LocalText; kind: string; amount: number | null }[]
  noPrizeSince: Date | null
  eligibility: Eligibility
  /** in their order */
  stages: readonly WrittenStage[]
  resultsPlannedAt: Date | null
  rules: LocalText
}

/** `stage` where there are several: the one that lacks it. */
export type Missing = { section: Section; key: PlainKey; stage?: { id: string; number: number } }

/**
 * What a challenge still lacks before review, in the order of the editor. A challenge with external entries needs less.
 */
export function missingPieces(written: Written, now: Date): Missing[] {
  const here = written.externalUrl === null
  const { stages } = written
  return [
    ...texts(written),
    ...prizes(written),
    ...eligibility(written.eligibility),
    ...timeline(written, now),
    ...(here ? inStages(stages, ({ form: fields }) => form(fields)) : []),
    ...(here ? inStages(stages, stage => (stage.metric ? [] : rubric(stage.rubric))) : []),
    ...(here ? inStages(stages, (stage, index) => judging(stage, index < stages.length - 1)) : []),
    ...(here && isBlank(written.rules) ? [lack('rules', 'editing.missing.rules')] : []),
  ]
}

type Look = (stage: WrittenStage, index: number) => Missing[]

/** What each stage lacks; a challenge with one stage needs no stage name. */
function inStages(stages: readonly WrittenStage[], look: Look): Missing[] {
  return stages.flatMap((stage, index) => {
    const gaps = look(stage, index)
    const named = { id: stage.id, number: index + 1 }
    return stages.length > 1 ? gaps.map(gap => ({ ...gap, stage: named })) : gaps
  })
}

function lack(section: Section, key: PlainKey): Missing {
  return { section, key }
}

function texts({ title, summary, brief }: Written): Missing[] {
  const gaps = [
    ...(isBlank(title) ? [lack('basics', 'editing.missing.title')] : []),
    ...(isBlank(summary) ? [lack('basics', 'editing.missing.summary')] : []),
    ...(isBlank(brief) ? [lack('brief', 'editing.missing.brief')] : []),
  ]
  const whole = locales.some(locale => [title, summary, brief].every(text => text[locale]?.trim()))
  return gaps.length > 0 || whole ? gaps : [lack('basics', 'editing.missing.one_language')]
}

function prizes({ prizes, noPrizeSince }: Written): Missing[] {
  if (prizes.length === 0) return noPrizeSince ? [] : [lack('prizes', 'editing.missing.prizes')]
  const unnamed = prizes.some(prize => prize.kind === 'in_kind' && isBlank(prize.name))
  const unpriced = prizes.some(prize => prize.kind === 'money' && !prize.amount)
  return [
    ...(unnamed ? [lack('prizes', 'editing.missing.prize_name')] : []),
    ...(unpriced ? [lack('prizes', 'editing.missing.prize_amount')] : []),
  ]
}

function eligibility({ teamMin, teamMax }: Eligibility): Missing[] {
  return teamMax < Math.max(1, teamMin) ? [lack('eligibility', 'editing.missing.eligibility')] : []
}

function timeline({ stages, resultsPlannedAt }: Written, now: Date): Missing[] {
  const [only, second] = stages
  if (only && !second) return wholeSchedule({ ...only, resultsPlannedAt }, now)
  const soon = new Set(opensTooSoon(stages))
  const windows = inStages(stages, (stage, index) => [
    ...(isBlank(stage.name) ? [lack('timeline', 'challenges.stages.missing.name')] : []),
    ...stageWindow(stage, now),
    ...(soon.has(index) ? [lack('timeline', 'challenges.stages.missing.too_soon')] : []),
  ])
  return [...windows, ...resultsDate(stages, resultsPlannedAt)]
}

function wholeSchedule(
  { opensAt, closesAt, judgingEndsAt, resultsPlannedAt }: Schedule,
  now: Date,
): Missing[] {
  if (!opensAt || !closesAt || !judgingEndsAt || !resultsPlannedAt)
    return [lack('timeline', 'editing.missing.timeline')]
  const wrong = datesOutOfOrder({ opensAt, closesAt, judgingEndsAt, resultsPlannedAt })
  if (wrong.length > 0) return wrong.map(key => lack('timeline', key))
  return closesAt <= now ? [lack('timeline', 'editing.missing.timeline_past')] : []
}

type Dates = { opensAt: Date; closesAt: Date; judgingEndsAt: Date; resultsPlannedAt: Date | null }

/** Names each date that comes before the one that it must follow. */
function datesOutOfOrder({ opensAt, closesAt, judgingEndsAt, resultsPlannedAt }: Dates): PlainKey[] {
  const rules: [boolean, PlainKey][] = [
    [opensAt < closesAt, 'editing.missing.closes_first'],
    [closesAt <= judgingEndsAt, 'editing.missing.judging_first'],
    [resultsPlannedAt === null || judgingEndsAt <= resultsPlannedAt, 'editing.missing.results_first'],
  ]
  return rules.flatMap(([isInOrder, key]) => (isInOrder ? [] : [key]))
}

function stageWindow({ opensAt, closesAt, judgingEndsAt }: StageWindow, now: Date): Missing[] {
  if (!opensAt || !closesAt || !judgingEndsAt) return [lack('timeline', 'challenges.stages.missing.dates')]
  const wrong = datesOutOfOrder({ opensAt, closesAt, judgingEndsAt, resultsPlannedAt: null })
  if (wrong.length > 0) return wrong.map(key => lack('timeline', key))
  return closesAt <= now ? [lack('timeline', 'editing.missing.timeline_past')] : []
}

function resultsDate(stages: readonly WrittenStage[], resultsPlannedAt: Date | null): Missing[] {
  if (!resultsPlannedAt) return [lack('timeline', 'challenges.stages.missing.results')]
  const ends = stages.at(-1)?.judgingEndsAt
  return ends && ends > resultsPlannedAt ? [lack('timeline', 'challenges.stages.missing.results_early')] : []
}

function form(fields: readonly FormField[]): Missing[] {
  if (fields.length === 0) return [lack('form', 'editing.missing.form')]
  const poor = fields.some(field => field.kind === 'choice' && field.options.length < 2)
  return [
    ...(fields.some(field => isBlank(field.label)) ? [lack('form', 'editing.missing.field_label')] : []),
    ...(poor ? [lack('form', 'editing.missing.options')] : []),
  ]
}

function rubric({ criteria }: Rubric): Missing[] {
  if (criteria.reduce((sum, { weight }) => sum + weight, 0) <= 0)
    return [lack('rubric', 'editing.missing.rubric')]
  return [
    ...(criteria.some(each => isBlank(each.name)) ? [lack('rubric', 'editing.missing.criterion_name')] : []),
    ...(criteria.every(hasScale) ? [] : [lack('rubric', 'editing.missing.scale')]),
  ]
}

/** The steps of a scale must reach its upper end exactly. */
function hasScale({ min, max, step }: Criterion): boolean {
  return max > min && step > 0 && (max - min) % step === 0
}

/** Judging rules that do not fit the form and the criteria any more. */
function judging({ judging, rubric, form }: WrittenStage, later: boolean): Missing[] {
  if (isUsual({ judging })) return []
  const faults = policyFaults(policyOf({ judging }), { rubric, form, later })
  return faults.length > 0 ? [lack('judging', 'challenges.stages.missing.judging')] : []
}
