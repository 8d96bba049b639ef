import type { JudgingInput } from '#app/domain/challenges/policy-input'
import { createChallenge } from '#app/domain/editing/commands/create-challenge.server'
import { editBasics } from '#app/domain/editing/commands/edit-basics.server'
import { editBrief } from '#app/domain/editing/commands/edit-brief.server'
import { editEligibility } from '#app/domain/editing/commands/edit-eligibility.server'
import { editForm } from '#app/domain/editing/commands/edit-form.server'
import { editPrizes } from '#app/domain/editing/commands/edit-prizes.server'
import { editRubric } from '#app/domain/editing/commands/edit-rubric.server'
import { editRules } from '#app/domain/editing/commands/edit-rules.server'
import { editTimeline } from '#app/domain/editing/commands/edit-timeline.server'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import type { Database } from '#db/client.server'
import { challenges, stages } from '#db/schema'

const autosave = false

export const prizeInput = {
  kind: 'money',
  name: {},
  note: {},
  amount: 500_000,
  currency: 'AZN',
  quantity: 1,
  rule: 'place',
} as const

export const criterionInput = {
  name: { en: 'Impact' },
  guidance: {},
  weight: 2,
  min: 0,
  max: 1000,
  step: 100,
  required: true,
  anchors: [{ at: 1000, label: { en: 'Changes lives' } }],
}

export const fieldInput = {
  kind: 'choice' as const,
  label: { en: 'Region' },
  hint: {},
  required: true,
  extensions: '',
  maxFiles: 1,
  options: [{ label: { en: 'Baku' } }, { label: { en: 'Shaki' } }],
}

/** The default way of judging, with three reviews of each submission. */
export const judgingInput = {
  ...{ autosave, blindTeam: 'never', blindInstitution: 'never', blindJudges: 'always' },
  ...{ othersReviews: 'never', sealed: true, method: 'mean', dropLow: 1, dropHigh: 1, rounding: 'none' },
  ...{ ties: [], tieEnd: 'shared', marks: 'first', reviewsEach: 3, expertsEach: 0, conflictYears: 3 },
  board: 'with_result',
} satisfies Omit<JudgingInput, 'version'>

/** A draft with every section written: nothing is missing. */
export async function writeChallenge(ctx: Ctx, institutionId: string): Promise<string> {
  const { id } = await createChallenge(ctx, { institutionId, title: { en: 'Clean water' } })
  await writeSections(ctx, id)
  return id
}

/** Each section of a new challenge, saved once, in eight saves. */
export async function writeSections(ctx: Ctx, id: string): Promise<void> {
  await editBasics(ctx, id, {
    ...{ version: 1, autosave, title: { en: 'Clean water', az: 'Təmiz su' }, summary: { en: 'Find leaks' } },
    ...{ themes: ['environment'], timeZone: 'Asia/Baku', lifeEvent: 'housing' },
  })
  await editBrief(ctx, id, { version: 2, autosave, brief: { en: '# Leaks\n\nFind **them**.' } })
  await editPrizes(ctx, id, { version: 3, autosave, none: false, prizes: [prizeInput] })
  await editEligibility(ctx, id, {
    version: 4,
    autosave,
    types: ['student'],
    teamMin: 1,
    teamMax: 4,
    note: {},
  })
  await editTimeline(ctx, id, {
    ...{ version: 5, autosave, opensAt: '2026-06-02T10:00', closesAt: '2026-06-20T18:00' },
    ...{ judgingEndsAt: '2026-07-01T18:00', resultsPlannedAt: '2026-07-10T12:00' },
  })
  await editForm(ctx, id, { version: 6, autosave, fields: [fieldInput] })
  await editRubric(ctx, id, { version: 7, autosave, guidance: {}, quorum: 2, criteria: [criterionInput] })
  await editRules(ctx, id, { version: 8, autosave, rules: { en: 'Be fair.' } })
}

export async function challengeRow({ db }: Database, id: string) {
  return orNotFound((await db.select().from(challenges)).find(row => row.id === id))
}

export async function stageRow({ db }: Database, id: string) {
  return orNotFound((await db.select().from(stages)).find(row => row.challengeId === id))
}
