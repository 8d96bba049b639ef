import { and, eq } from 'drizzle-orm'
import type { FormField, Rubric } from '#app/domain/challenges/content'
import { localOf } from '#app/domain/challenges/zoned-time'
import { editBasics } from '#app/domain/editing/commands/edit-basics.server'
import { editBrief } from '#app/domain/editing/commands/edit-brief.server'
import { editEligibility } from '#app/domain/editing/commands/edit-eligibility.server'
import { editForm } from '#app/domain/editing/commands/edit-form.server'
import { editJudging } from '#app/domain/editing/commands/edit-judging.server'
import { editPrizes } from '#app/domain/editing/commands/edit-prizes.server'
import { editRubric } from '#app/domain/editing/commands/edit-rubric.server'
import { editRules } from '#app/domain/editing/commands/edit-rules.server'
import { editTimeline } from '#app/domain/editing/commands/edit-timeline.server'
import type { Ctx } from '#app/domain/shared/context'
import type { LocalText } from '#app/domain/shared/local-text'
import { stages } from '#db/schema'
import type { Dates } from './challenges'
import type { JudgingScript } from './content/script'
import type { ChallengeContent, PrizeContent } from './content/shape'
import { judgingOf } from './judging-input'
import { baku } from './times'

type Target = { id: string; version: number }
export type Write = (ctx: Ctx, target: Target) => Promise<unknown>

const autosave = false

/** Writes the challenge: the sections in the editor's order, each saved separately. */
export function writingSteps(content: ChallengeContent, dates: Dates | null): Write[] {
  const { brief, eligibility, form, prizes, rubric, rules } = content
  return [
    (ctx, { id, version }) => editBasics(ctx, id, { ...basicsOf(content), version, autosave }),
    (ctx, { id, version }) => editBrief(ctx, id, { brief, version, autosave }),
    (ctx, { id, version }) =>
      editPrizes(ctx, id, { prizes: prizes.map(prizeInput), none: false, version, autosave }),
    (ctx, { id, version }) => editEligibility(ctx, id, { ...eligibility, version, autosave }),
    ...(dates ? [timelineStep(dates)] : []),
    (ctx, { id, version }) => editForm(ctx, id, { fields: form.map(fieldInput), version, autosave }),
    ...(rubric.criteria.length > 0 ? [rubricStep(rubric)] : []),
    ...(rules ? [rulesStep(rules)] : []),
  ]
}

function basicsOf({ title, summary, lifeEvent, themes }: ChallengeContent) {
  return { title, summary, lifeEvent, themes, timeZone: baku }
}

function timelineStep({ opensAt, closesAt, judgingEndsAt, resultsAt }: Dates): Write {
  const local = {
    opensAt: localOf(opensAt, baku),
    closesAt: localOf(closesAt, baku),
    judgingEndsAt: localOf(judgingEndsAt, baku),
    resultsPlannedAt: localOf(resultsAt, baku),
  }
  return (ctx, { id, version }) => editTimeline(ctx, id, { ...local, version, autosave })
}

function rubricStep({ criteria, guidance, quorum }: ChallengeContent['rubric']): Write {
  const fresh = freshCriteria(criteria)
  return (ctx, { id, version }) =>
    editRubric(ctx, id, { criteria: fresh, guidance, quorum, version, autosave })
}

/** The product, not the content, creates ids. */
export function freshCriteria(criteria: Rubric['criteria']) {
  return criteria.map(({ id: _, ...criterion }) => criterion)
}

function rulesStep(rules: NonNullable<ChallengeContent['rules']>): Write {
  return (ctx, { id, version }) => editRules(ctx, id, { rules, version, autosave })
}

/** The question after the common ones is the topic. */
export function judgingStep(judging: JudgingScript): Write {
  return async (ctx, { id, version }) => {
    const [stage] = await ctx.db
      .select()
      .from(stages)
      .where(and(eq(stages.challengeId, id), eq(stages.position, 1)))
    await editJudging(ctx, id, { ...judgingOf(judging, stage?.form ?? []), version, autosave })
  }
}

function prizeInput({ name, note: written, quantity = 1, manats, place }: PrizeContent) {
  const note: LocalText = written ?? {}
  const rule = place === undefined ? ('special' as const) : ('place' as const)
  const kind = manats === undefined ? ('in_kind' as const) : ('money' as const)
  const amount = manats === undefined ? undefined : manats * 100
  return { name, note, quantity, kind, rule, amount, place, currency: 'AZN' as const }
}

export function fieldInput({ id: _, maxLength, maxBytes, extensions, options, ...field }: FormField) {
  return {
    ...field,
    maxLength: maxLength ?? undefined,
    extensions: extensions.join(', '),
    maxMegabytes: maxBytes === null ? undefined : maxBytes / 1_000_000,
    options: options.map(({ label }) => ({ label })),
  }
}
