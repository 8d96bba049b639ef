import { eq } from 'drizzle-orm'
import type { Ctx } from '#app/domain/shared/context'
import { Refusal } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { stages } from '#db/schema'
import { mayChangeTimeline } from '../changes'
import type { Schedule } from '../completeness'
import { type Saved, saveSection } from '../save-section.server'
import type { TimelineInput } from '../section-input'
import { instantOf } from '../zoned-time'

/** The dates, typed as wall clock times of the challenge's zone. */
export function editTimeline(ctx: Ctx, challengeId: string, input: TimelineInput): Promise<Saved> {
  return saveSection(ctx, {
    challengeId,
    version: input.version,
    section: 'timeline',
    write: async (tx, { challenge, stage, promised }) => {
      const before = { ...stage, resultsPlannedAt: challenge.resultsPlannedAt }
      const after = scheduleOf(input, before, challenge.timeZone)
      if (promised) ensure(mayChangeTimeline(before, after))
      const { opensAt, closesAt, judgingEndsAt, resultsPlannedAt } = after
      await tx.update(stages).set({ opensAt, closesAt, judgingEndsAt }).where(eq(stages.id, stage.id))
      return { resultsPlannedAt }
    },
  })
}

function scheduleOf(input: TimelineInput, before: Schedule, zone: string): Schedule {
  const instant = (field: keyof Schedule) => {
    const local = input[field]
    if (!local) return null
    const at = instantOf(local, zone, before[field])
    if (!at) throw new Refusal('invalid', 'editor.skipped_hour', {}, field)
    return at
  }
  return {
    opensAt: instant('opensAt'),
    closesAt: instant('closesAt'),
    judgingEndsAt: instant('judgingEndsAt'),
    resultsPlannedAt: instant('resultsPlannedAt'),
  }
}
