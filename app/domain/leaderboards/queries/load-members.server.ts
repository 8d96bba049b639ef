import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { personName } from '#app/domain/people/person-name'
import type { Ctx } from '#app/domain/shared/context'
import { groupBy } from '#app/domain/shared/group-by'
import { noStanding } from '#app/domain/shared/standing'
import { maySee, maySeeOfChallenge, type Times } from '#app/domain/visibility/disclosure-rules'
import { defaultBlinding } from '#app/domain/visibility/policy'
import { entries, teamMembers, users } from '#db/schema'

type MembersQuery = { entryIds: readonly string[]; times: Times }

/** Names of teams' members by entry, in alphabetical order; empty while they are not public. */
export async function loadPublicMembers(
  ctx: Ctx,
  { entryIds, times }: MembersQuery,
): Promise<Map<string, string[]>> {
  const seen = maySeeOfChallenge({ facet: 'team.members', standing: noStanding, times, now: ctx.now })
  if (!seen.ok || entryIds.length === 0) return new Map()
  const rows = await ctx.db
    .select({ entryId: entries.id, name: users.name, closedAt: users.closedAt })
    .from(entries)
    .innerJoin(teamMembers, eq(teamMembers.teamId, entries.teamId))
    .innerJoin(users, eq(users.id, teamMembers.userId))
    .where(inArray(entries.id, [...entryIds]))
    .orderBy(asc(users.nameSort), asc(users.id))
  const byEntry = groupBy(rows, row => row.entryId)
  return new Map([...byEntry].map(([entryId, own]) => [entryId, own.map(row => personName(ctx, row))]))
}

/** The organisations of teams' members by entry, each once; empty while they are not public. */
export async function loadPublicOrganisations(
  ctx: Ctx,
  { entryIds, times }: MembersQuery,
): Promise<Map<string, string[]>> {
  // a stage's policy does not matter to the public: organisations are published with the result
  const ask = { standing: noStanding, times, now: ctx.now, policy: defaultBlinding }
  if (!maySee({ facet: 'submission.institution', ...ask }).ok || entryIds.length === 0) return new Map()
  const rows = await ctx.db
    .select({ entryId: entries.id, organisation: users.organisation })
    .from(entries)
    .innerJoin(teamMembers, eq(teamMembers.teamId, entries.teamId))
    .innerJoin(users, eq(users.id, teamMembers.userId))
    .where(and(inArray(entries.id, [...entryIds]), isNull(users.closedAt)))
    .orderBy(asc(users.organisation))
  const byEntry = groupBy(rows, row => row.entryId)
  return new Map(
    [...byEntry].map(([entryId, own]) => [entryId, [...new Set(own.flatMap(row => row.organisation || []))]]),
  )
}
