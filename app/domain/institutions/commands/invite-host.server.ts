import { and, eq, isNull, or } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import { invitationEnd } from '#app/domain/people/invitation-end'
import { notifyInvited } from '#app/domain/people/invitation-mail.server'
import { secretHash } from '#app/domain/people/mail-token.server'
import { emailKey } from '#app/domain/people/person'
import { ensureConfirmed } from '#app/domain/people/step-up'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newId, newSecret } from '#app/domain/shared/ids'
import { orNotFound } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { paths } from '#app/paths'
import { institutionInvitations, institutions } from '#db/schema'
import type { InvitationInput } from '../input'
import { isVerified } from '../institution'
import { canInvite } from '../permissions'
import { loadMember } from '../queries/load-member.server'

type Invitation = InvitationInput & { institutionId: string }

/**
 * Invites a person by mail to join the institution. Replaces an earlier open invitation to the same address, and the
 * one whose id is `insteadOf`.
 */
export async function inviteHost(ctx: Ctx, { institutionId, email, insteadOf }: Invitation): Promise<void> {
  const person = signedIn(ctx)
  ensureConfirmed(ctx)
  await ctx.transaction(async tx => {
    const member = orNotFound(await loadMember(tx, ctx, institutionId))
    const institution = orNotFound(
      (await tx.select().from(institutions).where(eq(institutions.id, institutionId)))[0],
    )
    ensure(canInvite({ member, verified: isVerified(institution) }))
    const id = newId()
    const secret = newSecret()
    await tx
      .update(institutionInvitations)
      .set({ revokedAt: ctx.now })
      .where(
        and(
          eq(institutionInvitations.institutionId, institutionId),
          or(
            eq(institutionInvitations.emailKey, emailKey(email)),
            eq(institutionInvitations.id, insteadOf ?? ''),
          ),
          isNull(institutionInvitations.acceptedAt),
          isNull(institutionInvitations.declinedAt),
        ),
      )
    await tx.insert(institutionInvitations).values({
      id,
      institutionId,
      email,
      emailKey: emailKey(email),
      tokenHash: secretHash(secret),
      invitedAt: ctx.now,
      invitedBy: person.id,
      expiresAt: invitationEnd(ctx.now),
    })
    await record(tx, ctx, {
      stream: 'platform',
      kind: 'institution.host_invited',
      payload: { institutionId, invitationId: id },
    })
    await notifyInvited(tx, ctx, {
      to: { address: email },
      mail: 'institutions.mail.host_invitation',
      facts: { inviter: person.name, institution: institution.name },
      link: paths.institutionInvitationAnswer(secret),
    })
  })
}
