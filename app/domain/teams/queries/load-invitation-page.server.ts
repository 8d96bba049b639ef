import { loadOwnRequest } from '#app/domain/people/invitation-requests.server'
import { isInvited } from '#app/domain/people/permissions'
import type { Ctx } from '#app/domain/shared/context'
import { all, type Verdict } from '#app/domain/shared/verdict'
import { loadEntryFacts } from '../challenge-facts.server'
import { entryChecklist, mayEnter } from '../eligibility'
import { loadTeamInvitation } from '../open-invitation.server'
import { canJoin } from '../permissions'
import { shownRules } from './shown-rules'

/** An invitation with its team and challenge, and whether the reader may accept it. */
export async function loadInvitationPage(ctx: Ctx, secret: string) {
  const { invitation, team, inviter, challenge, members, state, facts } = await loadTeamInvitation(
    ctx.db,
    ctx,
    secret,
  )
  const entryFacts = await loadEntryFacts(ctx.db, ctx, challenge)
  const accept: Verdict = all(isInvited(ctx.actor, invitation.emailKey), mayEnter(entryFacts), canJoin(facts))
  const { slug, title, timeZone } = challenge.challenge
  return {
    state,
    inviter,
    team: team.name,
    members: members.length,
    challenge: { slug, title, timeZone },
    closesAt: challenge.closesAt,
    expiresAt: invitation.expiresAt,
    now: ctx.now,
    signedIn: ctx.actor.kind === 'person',
    rules: shownRules(challenge),
    checklist: entryChecklist(entryFacts),
    request: state === 'open' ? await loadOwnRequest(ctx.db, ctx, invitation) : null,
    can: { accept },
  }
}
