import type { Ctx } from '#app/domain/shared/context'
import { loadOwnAppeal } from '../own-appeal.server'
import { canAppealResult } from '../permissions'
import { shownAppeal } from '../shown-appeal'

/** For a team: until when it may appeal against the result, its appeal, and the answer. */
export async function loadResultAppeal(ctx: Ctx, entryId: string) {
  const { own, appeal, facts } = await loadOwnAppeal(ctx.db, ctx, entryId)
  const { title, slug, timeZone } = own.challenge.challenge
  return {
    entryId,
    challenge: { title, slug, timeZone },
    team: own.team.name,
    until: facts.until,
    appeal: appeal && shownAppeal(appeal),
    can: { appeal: canAppealResult(facts) },
  }
}
