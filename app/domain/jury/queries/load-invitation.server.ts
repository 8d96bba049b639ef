import { and, asc, eq, ne } from 'drizzle-orm'
import { judgeState } from '#app/domain/judging/judge'
import { canAcceptInvitation, canDeclineInvitation } from '#app/domain/judging/permissions'
import { mayCombineRoles } from '#app/domain/people/challenge-roles'
import { isInvitationOf } from '#app/domain/people/invitation-key.server'
import { emailKey } from '#app/domain/people/person'
import { loadChallengeRoles } from '#app/domain/people/queries/load-challenge-roles.server'
import { isSeated } from '#app/domain/shared/active.server'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { allow } from '#app/domain/shared/verdict'
import type { Db } from '#db/client.server'
import { challenges, institutions, judges, stages } from '#db/schema'

/** What the holder of an invitation's link sees, or who is invited by their verified address. */
export async function loadJudgeInvitation(db: Db, ctx: Ctx, secret: string) {
  const [row] = await db
    .select({ judge: judges, challenge: challenges, institution: institutions })
    .from(judges)
    .innerJoin(challenges, eq(challenges.id, judges.challengeId))
    .innerJoin(institutions, eq(institutions.id, challenges.institutionId))
    .where(isInvitationOf(ctx, secret, judges))
  const { judge, challenge, institution } = orNotFound(row)
  const state = judgeState(judge, ctx.now)
  orNotFound(state === 'removed' ? null : state)
  const { actor } = ctx
  const verified = actor.kind === 'person' && actor.verified
  const addressed = actor.kind === 'person' && emailKey(actor.email) === judge.emailKey
  const known = actor.kind === 'person' ? await loadTies(db, actor.id, judge) : noTies
  return {
    judgeId: judge.id,
    seat: { id: judge.id, email: judge.email, emailKey: judge.emailKey, invitedBy: judge.invitedBy },
    challengeId: challenge.id,
    role: judge.role === 'chair' ? ('chair' as const) : ('judge' as const),
    state,
    title: challenge.title,
    summary: challenge.summary,
    institution: institution.name,
    stages: await loadWindows(db, challenge.id),
    timeZone: challenge.timeZone,
    signedIn: actor.kind === 'person',
    accept: canAcceptInvitation({ state, verified, addressed, ...known }),
    can: { decline: canDeclineInvitation({ state }).ok },
  }
}

/** The judging windows of all stages. */
function loadWindows(db: Db, challengeId: string) {
  const { id, name, closesAt, judgingEndsAt } = stages
  return db
    .select({ id, name, closesAt, judgingEndsAt })
    .from(stages)
    .where(eq(stages.challengeId, challengeId))
    .orderBy(asc(stages.position))
}

const noTies = { combines: allow, alreadyJudge: false }

async function loadTies(db: Db, userId: string, judge: { id: string; challengeId: string }) {
  const roles = await loadChallengeRoles(db, { challengeId: judge.challengeId, userId })
  const [other] = await db
    .select({ id: judges.id })
    .from(judges)
    .where(
      and(
        eq(judges.challengeId, judge.challengeId),
        eq(judges.userId, userId),
        isSeated,
        ne(judges.id, judge.id),
      ),
    )
  return { combines: mayCombineRoles('judge', roles), alreadyJudge: other !== undefined }
}
