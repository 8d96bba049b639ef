import { asc, count, desc, eq, inArray } from 'drizzle-orm'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { groupBy } from '#app/domain/shared/group-by'
import { loadStageOutcomes } from '#app/domain/teams/stage-outcomes.server'
import { nameForTeam } from '#app/domain/teams/team-facts.server'
import type { Db } from '#db/client.server'
import {
  challenges,
  entries,
  results,
  stages,
  submissions,
  submissionVersions,
  teamMembers,
  teams,
} from '#db/schema'
import { submissionProgress } from '../progress'

/** The actor's entries, newest first, each with its state and next step; with a fixed number of statements. */
export async function loadMyEntries(ctx: Ctx) {
  const rows = await loadRows(ctx.db, signedIn(ctx).id)
  if (rows.length === 0) return []
  const entryIds = rows.map(({ entry }) => entry.id)
  const challengeIds = [...new Set(rows.map(({ challenge }) => challenge.id))]
  const passages = await loadStageOutcomes(ctx.db, challengeIds, entryIds)
  const its = groupBy(await loadStages(ctx.db, challengeIds), stage => stage.challengeId)
  const work = groupBy(await loadWork(ctx.db, entryIds), each => each.entryId)
  const members = await countMembers(
    ctx.db,
    rows.map(({ team }) => team.id),
  )
  return rows.map(({ entry, team, challenge, resultsAt }) => {
    const facts = { challenge, stages: its.get(challenge.id) ?? [], passages, resultsAt }
    const own = {
      challenge: facts,
      entry,
      members: members.get(team.id) ?? 0,
      facts: { eligibility: challenge.eligibility },
    }
    const { stage, next } = submissionProgress(own, work.get(entry.id) ?? [], ctx.now)
    const { slug, title, timeZone, state } = challenge
    return {
      entryId: entry.id,
      team: nameForTeam(team, facts, ctx.now),
      challenge: { slug, title, timeZone, state },
      stage,
      next,
    }
  })
}

function loadRows(db: Db, userId: string) {
  const { id, slug, title, timeZone, state, eligibility } = challenges
  return db
    .select({
      entry: { id: entries.id, withdrawnAt: entries.withdrawnAt, excludedAt: entries.excludedAt },
      team: { id: teams.id, name: teams.name, ownName: teams.ownName },
      challenge: { id, slug, title, timeZone, state, eligibility },
      resultsAt: results.publishAt,
    })
    .from(entries)
    .innerJoin(teams, eq(teams.id, entries.teamId))
    .innerJoin(teamMembers, eq(teamMembers.teamId, entries.teamId))
    .innerJoin(challenges, eq(challenges.id, entries.challengeId))
    .leftJoin(results, eq(results.challengeId, challenges.id))
    .where(eq(teamMembers.userId, userId))
    .orderBy(desc(entries.enteredAt), asc(entries.id))
}

function loadStages(db: Db, challengeIds: string[]) {
  const { id, challengeId, position, name, opensAt, closesAt, judgingEndsAt, pausedAt, pauseReason } = stages
  return db
    .select({
      ...{ id, challengeId, position, name, opensAt, closesAt, judgingEndsAt },
      ...{ pausedAt, pauseReason },
    })
    .from(stages)
    .where(inArray(challengeId, challengeIds))
    .orderBy(asc(position))
}

/** The drafts of each stage, with the numbers of the submitted versions. */
async function loadWork(db: Db, entryIds: string[]) {
  const { id, entryId, stageId, withdrawnAt } = submissions
  const begun = await db
    .select({ id, entryId, stageId, withdrawnAt })
    .from(submissions)
    .where(inArray(entryId, entryIds))
  const submitted = await db
    .select({ submissionId: submissionVersions.submissionId, number: submissionVersions.number })
    .from(submissionVersions)
    .innerJoin(submissions, eq(id, submissionVersions.submissionId))
    .where(inArray(entryId, entryIds))
  const versions = groupBy(submitted, version => version.submissionId)
  return begun.map(each => ({ ...each, versions: versions.get(each.id) ?? [] }))
}

async function countMembers(db: Db, teamIds: string[]): Promise<Map<string, number>> {
  const rows = await db
    .select({ teamId: teamMembers.teamId, members: count() })
    .from(teamMembers)
    .where(inArray(teamMembers.teamId, teamIds))
    .groupBy(teamMembers.teamId)
  return new Map(rows.map(row => [row.teamId, row.members]))
}
