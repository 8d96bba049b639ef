import { eq } from 'drizzle-orm'
import { mayChangeText, mayChangeTimeline } from '#app/domain/challenges/changes'
import type { Schedule } from '#app/domain/challenges/completeness'
import { type EditedStage, type Editing, stageOf } from '#app/domain/challenges/editing.server'
import { type Saved, saveSection } from '#app/domain/challenges/save-section.server'
import type { TimelineInput } from '#app/domain/challenges/section-input'
import { opensTooSoon } from '#app/domain/challenges/stage-rules'
import { instantOf } from '#app/domain/challenges/zoned-time'
import type { Ctx } from '#app/domain/shared/context'
import { Refusal } from '#app/domain/shared/refusal'
import { all, ensure } from '#app/domain/shared/verdict'
import { stages } from '#db/schema'

/**
 * Edits a stage's name and dates, typed as wall-clock times of the challenge's zone; for the last stage also the
 * result's date.
 */
export function editTimeline(ctx: Ctx, challengeId: string, input: TimelineInput): Promise<Saved> {
  return saveSection(ctx, {
    challengeId,
    input,
    section: 'timeline',
    write: async (tx, editing) => {
      const { challenge, promised } = editing
      const stage = stageOf(editing, input.stageId)
      const before = { ...stage, resultsPlannedAt: challenge.resultsPlannedAt }
      const typed = scheduleOf(input, before, challenge.timeZone)
      const after = stage.last ? typed : { ...typed, resultsPlannedAt: before.resultsPlannedAt }
      const name = editing.stages.length > 1 ? (input.name ?? {}) : stage.name
      if (promised) ensure(all(mayChangeText(stage.name, name), mayChangeTimeline(before, after)))
      if (promised) ensureAhead(ctx, { editing, stage, after })
      const { opensAt, closesAt, judgingEndsAt, resultsPlannedAt } = after
      await tx.update(stages).set({ name, opensAt, closesAt, judgingEndsAt }).where(eq(stages.id, stage.id))
      return { resultsPlannedAt }
    },
  })
}

type Dates = { editing: Editing; stage: EditedStage; after: Schedule }

/** A public schedule must stay in order, and new dates must be in the future. */
function ensureAhead({ now }: Ctx, { editing, stage, after }: Dates) {
  const { opensAt, closesAt, judgingEndsAt } = after
  const refuse = (
    reason:
      | 'challenges.stages.opens_too_soon'
      | 'challenges.stages.new_in_past'
      | 'challenges.stages.out_of_order',
  ) => {
    throw new Refusal('invalid', reason, {}, 'opensAt')
  }
  const planned = editing.stages.map(each => (each.id === stage.id ? { ...each, ...after } : each))
  if (opensTooSoon(planned).length > 0) refuse('challenges.stages.opens_too_soon')
  if (stage.opensAt === null && opensAt && opensAt <= now) refuse('challenges.stages.new_in_past')
  const inOrder =
    !opensAt || !closesAt || (opensAt < closesAt && (!judgingEndsAt || closesAt <= judgingEndsAt))
  if (!inOrder) refuse('challenges.stages.out_of_order')
}

function scheduleOf(input: TimelineInput, before: Schedule, zone: string): Schedule {
  const instant = (field: 'opensAt' | 'closesAt' | 'judgingEndsAt' | 'resultsPlannedAt') => {
    const local = input[field]
    if (!local) return null
    const at = instantOf(local, zone, before[field])
    if (!at) throw new Refusal('invalid', 'editing.skipped_hour', {}, field)
    return at
  }
  return {
    opensAt: instant('opensAt'),
    closesAt: instant('closesAt'),
    judgingEndsAt: instant('judgingEndsAt'),
    resultsPlannedAt: instant('resultsPlannedAt'),
  }
}
