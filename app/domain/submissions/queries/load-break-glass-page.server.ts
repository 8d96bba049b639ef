import type { Ctx } from '#app/domain/shared/context'
import { canOpenBreakGlass } from '../break-glass-access'
import { type EntryRef, loadBreakGlassFacts } from '../break-glass-facts.server'
import { loadSeenSubmissions } from './load-seen-submissions.server'

/** An entry as staff see it: its team, and its submissions during break-glass access. */
export async function loadBreakGlassPage(ctx: Ctx, place: EntryRef) {
  const { challenge, team, look, facts } = await loadBreakGlassFacts(ctx.db, ctx, place)
  const may = canOpenBreakGlass(facts)
  return {
    challenge: { id: challenge.id, title: challenge.title, timeZone: challenge.timeZone },
    entryId: place.entryId,
    team: team.name,
    look: look && { reason: look.reason, since: look.brokenAt, endsAt: look.endsAt },
    submissions: look ? await loadSeenSubmissions(ctx, place) : [],
    why: may.ok || look ? null : may,
    can: { look: may.ok },
  }
}
