import { record } from '#app/domain/ledger/record.server'
import { invitationEnd } from '#app/domain/people/invitation-end'
import { notifyInvited } from '#app/domain/people/invitation-mail.server'
import { secretHash } from '#app/domain/people/mail-token.server'
import { emailKey } from '#app/domain/people/person'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newId, newSecret } from '#app/domain/shared/ids'
import { Refusal } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { paths } from '#app/paths'
import { teamInvitations } from '#db/schema'
import type { InviteInput } from '../input'
import { canInvite } from '../permissions'
import { revokeTeamInvitation } from '../revoke-team-invitation.server'
import { loadOwnEntry, type OwnEntry } from '../team-facts.server'

type Invitation = InviteInput & { entryId: string }

/**
 * Invites a person by mail to the team; they become a member when they accept. The open or expired invitation whose id
 * is `insteadOf` is revoked first, which frees its seat.
 */
export async function inviteMember(ctx: Ctx, { entryId, email, insteadOf }: Invitation): Promise<void> {
  const person = signedIn(ctx)
  await ctx.transaction(async tx => {
    if (insteadOf) await revokeTeamInvitation(tx, ctx, await loadOwnEntry(tx, ctx, entryId), insteadOf)
    const own = await loadOwnEntry(tx, ctx, entryId)
    ensure(canInvite(own.facts))
    ensureNew(own, email)
    const secret = newSecret()
    const invitation = {
      id: newId(),
      teamId: own.team.id,
      email,
      emailKey: emailKey(email),
      tokenHash: secretHash(secret),
      invitedAt: ctx.now,
      invitedBy: person.id,
      expiresAt: invitationEnd(ctx.now, own.facts.closesAt),
    }
    await tx.insert(teamInvitations).values(invitation)
    await record(tx, ctx, {
      stream: own.entry.challengeId,
      kind: 'team.member_invited',
      payload: { teamId: own.team.id, invitationId: invitation.id },
    })
    const { title, timeZone } = own.challenge.challenge
    await notifyInvited(tx, ctx, {
      to: { address: email },
      mail: 'teams.mail.team_invitation',
      facts: ({ format }) => ({
        ...{ inviter: person.name, team: own.team.name, challenge: title },
        until: format(timeZone).instant(invitation.expiresAt),
      }),
      link: paths.teamInvitationAnswer(secret),
    })
  })
}

function ensureNew({ members, invitations }: OwnEntry, email: string) {
  const key = emailKey(email)
  if (members.some(member => emailKey(member.email) === key)) {
    throw new Refusal('invalid', 'teams.member_already', {}, 'email')
  }
  if (invitations.some(invitation => invitation.emailKey === key)) {
    throw new Refusal('invalid', 'teams.invited_already', {}, 'email')
  }
}
