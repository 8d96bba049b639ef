import { and, eq, inArray, or, type SQL } from 'drizzle-orm'
import { meets, unsubmitted } from '#app/domain/shared/active'
import { isActiveMember, isUnsubmitted } from '#app/domain/shared/active.server'
import type { Ctx } from '#app/domain/shared/context'
import { challenges, institutionMembers, institutions } from '#db/schema'

/** Ids of the institutions of which the actor is a member; `waiting` are those that staff have not verified. */
export type Hosted = { verified: string[]; waiting: string[] }

export async function loadHostedInstitutions(ctx: Ctx): Promise<Hosted> {
  if (ctx.actor.kind !== 'person') return { verified: [], waiting: [] }
  const rows = await ctx.db
    .select({ id: institutions.id, verifiedAt: institutions.verifiedAt })
    .from(institutionMembers)
    .innerJoin(institutions, eq(institutions.id, institutionMembers.institutionId))
    .where(and(eq(institutionMembers.userId, ctx.actor.id), isActiveMember))
  const idsOf = (verified: boolean) =>
    rows.filter(({ verifiedAt }) => (verifiedAt !== null) === verified).map(({ id }) => id)
  return { verified: idsOf(true), waiting: idsOf(false) }
}

type HostedChallenge = { institutionId: string; submittedAt: Date | null; publishAt: Date | null }

/** Whether the actor hosts a challenge, by the rule of `isHostOf`, for many loaded rows. */
export function hosts({ verified, waiting }: Hosted, challenge: HostedChallenge): boolean {
  const { institutionId } = challenge
  return (
    verified.includes(institutionId) || (waiting.includes(institutionId) && meets(unsubmitted, challenge))
  )
}

/** The same as a condition on `challenges`. */
export function isHosted({ verified, waiting }: Hosted): SQL | undefined {
  return or(
    inArray(challenges.institutionId, verified),
    and(inArray(challenges.institutionId, waiting), isUnsubmitted),
  )
}
