import { and, asc, eq } from 'drizzle-orm'
import { personName } from '#app/domain/people/person-name'
import { isSeated } from '#app/domain/shared/active.server'
import type { Ctx } from '#app/domain/shared/context'
import { noStanding } from '#app/domain/shared/standing'
import { maySee, type Times } from '#app/domain/visibility/disclosure-rules'
import { defaultBlinding } from '#app/domain/visibility/policy'
import { judges, users } from '#db/schema'

/** The jury by name, the chair first; empty while it is not public. */
export async function loadPublicJury(
  ctx: Ctx,
  { challengeId, times }: { challengeId: string; times: Times },
) {
  // a stage's policy does not matter to the public: names are published with the result
  const ask = { standing: noStanding, times, now: ctx.now, policy: defaultBlinding }
  if (!maySee({ facet: 'judge.names', ...ask }).ok) return []
  const rows = await ctx.db
    .select({ id: judges.id, name: users.name, closedAt: users.closedAt, role: judges.role })
    .from(judges)
    .innerJoin(users, eq(users.id, judges.userId))
    .where(and(eq(judges.challengeId, challengeId), isSeated))
    .orderBy(asc(users.nameSort), asc(judges.id))
  const jury = rows.map(({ id, role, ...row }) => ({
    id,
    name: personName(ctx, row),
    chair: role === 'chair',
  }))
  return [...jury.filter(({ chair }) => chair), ...jury.filter(({ chair }) => !chair)]
}
