import { and, eq, isNull } from 'drizzle-orm'
import type { InviteJudgeInput } from '#app/domain/judging/input'
import { judgeState } from '#app/domain/judging/judge'
import {
  loadHostStageContext,
  type StageContext,
} from '#app/domain/judging/queries/load-stage-context.server'
import { record } from '#app/domain/ledger/record.server'
import { mayCombineRoles } from '#app/domain/people/challenge-roles'
import { invitationDays } from '#app/domain/people/invitation-end'
import { notifyInvited } from '#app/domain/people/invitation-mail.server'
import { secretHash } from '#app/domain/people/mail-token.server'
import { emailKey } from '#app/domain/people/person'
import { loadChallengeRoles } from '#app/domain/people/queries/load-challenge-roles.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newId, newSecret } from '#app/domain/shared/ids'
import type { LocalText } from '#app/domain/shared/local-text'
import { orNotFound, Refusal } from '#app/domain/shared/refusal'
import { allow, deny, ensure } from '#app/domain/shared/verdict'
import { paths } from '#app/paths'
import type { Db } from '#db/client.server'
import { institutions, judges, users } from '#db/schema'

type Invitation = Omit<InviteJudgeInput, 'again' | 'email'> & {
  email: string
  again?: boolean
  challengeId: string
}

/** Invites several people, or nobody where one of them cannot be invited; the error names who. */
export async function inviteJudges(
  ctx: Ctx,
  { emails, ...input }: Omit<Invitation, 'email'> & { emails: readonly string[] },
): Promise<void> {
  await ctx.transaction(async tx => {
    for (const email of emails) {
      try {
        await inviteIn(tx, ctx, { ...input, email })
      } catch (thrown) {
        // why: in a list of addresses a refusal must say which one it is about
        if (emails.length === 1 || !(thrown instanceof Refusal) || thrown.kind !== 'conflict') throw thrown
        throw new Refusal('conflict', 'judging.already_invited_address', { address: email }, 'email')
      }
    }
  })
}

/**
 * Mails a person a link to become judge or chair. A person who declined or whose invitation expired can be invited
 * again; an open invitation is sent again on request (`again`), and its earlier link stops working.
 */
export async function inviteJudge(ctx: Ctx, input: Invitation): Promise<{ judgeId: string }> {
  return ctx.transaction(tx => inviteIn(tx, ctx, input))
}

async function inviteIn(tx: Db, ctx: Ctx, input: Invitation): Promise<{ judgeId: string }> {
  const all = await loadHostStageContext(tx, ctx, input.challengeId)
  const host = await loadVerified(tx, all.challenge.institutionId)
  const replaced = input.insteadOf ? await takeBack(tx, ctx, all, input.insteadOf) : null
  const key = emailKey(input.email)
  const seat = and(eq(judges.challengeId, all.challenge.id), eq(judges.emailKey, key))
  const [before] = await tx.select().from(judges).where(seat)
  const state = before && judgeState(before, ctx.now)
  if ((state === 'invited' && !input.again) || state === 'accepted')
    throw new Refusal('conflict', 'judging.already_invited', {}, 'email')
  await ensureFree(tx, all.challenge.id, key)
  const secret = newSecret()
  const judgeId = before?.id ?? newId()
  const fresh = { ...seatOf(ctx, input, secret), ...(replaced ? { panelId: replaced.panelId } : {}) }
  if (before) await tx.update(judges).set(fresh).where(eq(judges.id, judgeId))
  else await tx.insert(judges).values({ id: judgeId, challengeId: all.challenge.id, ...fresh })
  await record(tx, ctx, {
    stream: all.challenge.id,
    kind: 'judge.invited',
    payload: { judgeId, role: input.role },
  })
  await mailInvitation(tx, ctx, all, { ...input, secret, host })
  return { judgeId }
}

/** Revokes an open invitation because another one replaces it, under the same seat. */
async function takeBack(tx: Db, ctx: Ctx, { challenge }: StageContext, seatId: string) {
  const open = and(
    eq(judges.id, seatId),
    eq(judges.challengeId, challenge.id),
    isNull(judges.acceptedAt),
    isNull(judges.declinedAt),
    isNull(judges.removedAt),
  )
  const removal = { removedAt: ctx.now, removedBy: signedIn(ctx).id }
  const [seat] = await tx.update(judges).set(removal).where(open).returning()
  const { id: judgeId, panelId } = orNotFound(seat)
  const payload = { judgeId, freed: [], reviewsKept: 0 }
  await record(tx, ctx, { stream: challenge.id, kind: 'judge.removed', payload })
  return { panelId }
}

function seatOf(ctx: Ctx, { email, role }: Invitation, secret: string) {
  // userId stays, because a person who has ever had the seat is a former judge
  const unanswered = { acceptedAt: null, declinedAt: null, removedAt: null, removedBy: null }
  const invitation = { invitedAt: ctx.now, invitedBy: signedIn(ctx).id, tokenHash: secretHash(secret) }
  return { email, emailKey: emailKey(email), role, ...invitation, ...unanswered }
}

/**
 * A person with an account under the address must be allowed to judge; accepting checks this again. An address without
 * an account is looked up in the same way, so that the response time does not show whether it has one.
 */
async function ensureFree(tx: Db, challengeId: string, key: string): Promise<void> {
  const [known] = await tx.select({ id: users.id }).from(users).where(eq(users.emailKey, key))
  const roles = await loadChallengeRoles(tx, { challengeId, userId: known?.id ?? '' })
  const verdict = mayCombineRoles('judge', roles)
  if (!verdict.ok) throw new Refusal('forbidden', verdict.reason, verdict.params, 'email')
}

/** The name of the institution; before staff have verified it, nobody gets mail in its name. */
async function loadVerified(tx: Db, institutionId: string): Promise<LocalText> {
  const [institution] = await tx
    .select({ name: institutions.name, verifiedAt: institutions.verifiedAt })
    .from(institutions)
    .where(eq(institutions.id, institutionId))
  const { name, verifiedAt } = orNotFound(institution)
  ensure(verifiedAt ? allow : deny('institutions.not_verified_yet'))
  return name
}

type Invited = Invitation & { secret: string; host: LocalText }

async function mailInvitation(tx: Db, ctx: Ctx, { challenge }: StageContext, to: Invited): Promise<void> {
  await notifyInvited(tx, ctx, {
    to: { address: to.email },
    mail: `judging.mail.invitation_${to.role}`,
    facts: { challenge: challenge.title, host: to.host, days: invitationDays },
    link: paths.judgeInvitationAnswer(to.secret),
  })
}
