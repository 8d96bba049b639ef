import { and, eq, min } from 'drizzle-orm'
import { stateOf } from '#app/domain/challenges/editing.server'
import { isPublic } from '#app/domain/challenges/visibility'
import { activeEntry, meets } from '#app/domain/shared/active'
import type { Ctx } from '#app/domain/shared/context'
import { noStanding } from '#app/domain/shared/standing'
import { maySeeOfChallenge } from '#app/domain/visibility/disclosure-rules'
import type { Db } from '#db/client.server'
import { challenges, entries, panels, results, stages, teamCards, teamMembers } from '#db/schema'

/**
 * Who sees the picture on a team's card: the team at any time, everyone else where and while the card is public. No
 * browser keeps it for good, because the team may take its agreement back.
 */
export async function seenOfCard(ctx: Ctx, entryId: string): Promise<{ isPublic: false } | null> {
  const [row] = await ctx.db
    .select({
      entry: entries,
      challenge: challenges,
      resultsAt: results.publishAt,
      agreedAt: teamCards.agreedAt,
    })
    .from(entries)
    .innerJoin(challenges, eq(challenges.id, entries.challengeId))
    .leftJoin(results, eq(results.challengeId, challenges.id))
    .leftJoin(teamCards, eq(teamCards.entryId, entries.id))
    .where(eq(entries.id, entryId))
  if (!row) return null
  const { entry, challenge, resultsAt, agreedAt } = row
  if (await isMember(ctx, entry.teamId)) return { isPublic: false }
  const state = stateOf(challenge.state)
  if (!agreedAt || !meets(activeEntry, entry) || !isPublic({ ...challenge, state }, ctx.now)) return null
  const votesFrom = await loadFirstVote(ctx.db, challenge.id)
  const times = { publishAt: null, closesAt: null, resultsAt, votesFrom }
  const seen = maySeeOfChallenge({ facet: 'team.card', standing: noStanding, times, now: ctx.now })
  return seen.ok ? { isPublic: false } : null
}

async function isMember({ db, actor }: Ctx, teamId: string): Promise<boolean> {
  if (actor.kind !== 'person') return false
  const [member] = await db
    .select({ id: teamMembers.id })
    .from(teamMembers)
    .where(and(eq(teamMembers.teamId, teamId), eq(teamMembers.userId, actor.id)))
  return member !== undefined
}

/** When the first public vote of a challenge opens. */
async function loadFirstVote(db: Db, challengeId: string): Promise<Date | null> {
  const [row] = await db
    .select({ opensAt: min(panels.opensAt) })
    .from(panels)
    .innerJoin(stages, eq(stages.id, panels.stageId))
    .where(and(eq(stages.challengeId, challengeId), eq(panels.kind, 'public')))
  return row?.opensAt ?? null
}
