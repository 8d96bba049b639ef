import type { Criterion, FormField } from '#app/domain/challenges/content'
import { maxTieBreakers } from '#app/domain/challenges/policy-bounds'
import type { JudgingPolicy } from '#app/domain/challenges/policy-schema'
import type { Section } from '#app/domain/challenges/sections'
import { tieKeyOf } from '#app/domain/challenges/tie-breakers'
import { localOf } from '#app/domain/challenges/zoned-time'
import type { loadChallengeEditor } from './queries/load-challenge-editor.server'

export type Content = Awaited<ReturnType<typeof loadChallengeEditor>>['content']
type Editor = { content: Content; stage: { name: Content['title'] } }

/** The stored content of a section as its form shows it: every field has the text that an untouched form sends. */
export function sectionValues(section: Section, editor: Editor): Record<string, unknown> {
  const { content } = editor
  switch (section) {
    case 'basics':
      return basicsValues(content)
    case 'brief':
      return { brief: content.brief }
    case 'prizes':
      return prizesValues(content)
    case 'eligibility':
      return eligibilityValues(content)
    case 'timeline':
      return timelineValues(editor)
    case 'form':
      return { fields: content.form.map(questionValues) }
    case 'rubric':
      return rubricValues(content)
    case 'judging':
      return judgingValues(content.judging)
    case 'rules':
      return { rules: content.rules }
    case 'files':
      return {}
  }
}

export function basicsValues({ title, summary, lifeEvent, themes, timeZone, externalUrl }: Content) {
  return {
    ...{ title, summary, themes, timeZone },
    lifeEvent: lifeEvent ?? undefined,
    externalUrl: externalUrl ?? undefined,
  }
}

export function prizesValues({ noPrize, prizes }: Content) {
  return {
    none: noPrize ? 'on' : undefined,
    prizes: prizes.map(({ id, kind, name, note, amount, currency, quantity, rule, place }) => ({
      ...{ id, kind, name, note, rule },
      amount: amount === null ? undefined : points(amount),
      currency: currency ?? 'AZN',
      quantity: String(quantity),
      place: place === null ? undefined : String(place),
    })),
  }
}

export function eligibilityValues({ eligibility: { types, teamMin, teamMax, note } }: Content) {
  return {
    types,
    teamMin: String(teamMin),
    teamMax: teamMax > 0 ? String(teamMax) : undefined,
    note,
  }
}

export function timelineValues({ content: { schedule, timeZone }, stage }: Editor) {
  const local = (at: Date | null) => (at ? localOf(at, timeZone) : undefined)
  return {
    name: stage.name,
    opensAt: local(schedule.opensAt),
    closesAt: local(schedule.closesAt),
    judgingEndsAt: local(schedule.judgingEndsAt),
    resultsPlannedAt: local(schedule.resultsPlannedAt),
  }
}

export function questionValues(field: FormField) {
  const { id, kind, label, hint, options } = field
  return {
    ...{ id, kind, label, hint, options },
    required: field.required ? 'on' : undefined,
    maxLength: field.maxLength === null ? undefined : String(field.maxLength),
    extensions: field.extensions.join(', '),
    maxFiles: String(field.maxFiles),
    maxMegabytes: field.maxBytes === null ? undefined : String(Math.round(field.maxBytes / 1_000_000)),
  }
}

export function rubricValues({ rubric: { guidance, quorum, criteria } }: Content) {
  return { guidance, quorum: String(quorum), criteria: criteria.map(criterionValues) }
}

function criterionValues({ id, name, guidance, weight, min, max, step, required, anchors }: Criterion) {
  return {
    ...{ id, name, guidance },
    weight: String(weight),
    min: points(min),
    max: points(max),
    step: points(step),
    required: required ? 'on' : undefined,
    anchors: anchors.map(({ at, label }) => ({ at: points(at), label })),
  }
}

export function judgingValues(policy: JudgingPolicy) {
  const { blind, othersReviews, method, rounding, tieEnd, marks, board, topicField } = policy
  const count = (value: number | null) => (value === null ? undefined : String(value))
  const trimmed = method.kind === 'trimmed_mean' ? method : { dropLow: 1, dropHigh: 1 }
  return {
    blindTeam: blind.team,
    blindInstitution: blind.institution,
    blindJudges: blind.judges,
    ...{ othersReviews, rounding, tieEnd, marks, board },
    sealed: policy.sealed ? 'on' : undefined,
    method: method.kind,
    dropLow: String(trimmed.dropLow),
    dropHigh: String(trimmed.dropHigh),
    ties: Array.from({ length: maxTieBreakers }, (_, index) => {
      const link = policy.ties[index]
      return link ? tieKeyOf(link) : ''
    }),
    reviewsEach: String(policy.reviewsEach),
    expertsEach: String(policy.expertsEach),
    topicField: topicField ?? undefined,
    maxLoad: count(policy.maxLoad),
    conflictYears: String(policy.conflictYears),
    advance: count(policy.advance),
  }
}

/** Hundredths as typed: 1050 is 10.50, 1000 is 10. */
function points(hundredths: number): string {
  return hundredths % 100 === 0 ? String(hundredths / 100) : (hundredths / 100).toFixed(2)
}
