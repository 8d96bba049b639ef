import type { Ctx } from '#app/domain/shared/context'
import { loadOwnExclusion } from '../own-exclusion.server'
import { canAppeal } from '../permissions'

/** The exclusion of the actor's own entry; null while it is not excluded. */
export async function loadExclusion(ctx: Ctx, entryId: string) {
  const { own, exclusion, appeal, facts } = await loadOwnExclusion(ctx.db, ctx, entryId)
  const { title, timeZone } = own.challenge.challenge
  return {
    entryId,
    team: own.team.name,
    challenge: { title, timeZone },
    exclusion: exclusion && {
      reason: exclusion.reason ?? '',
      at: exclusion.at,
      until: exclusion.until,
      appeal: appeal && {
        text: appeal.text,
        at: appeal.at,
        answer: appeal.answer,
        answeredAt: appeal.answeredAt,
      },
    },
    can: { appeal: canAppeal(facts) },
  }
}
