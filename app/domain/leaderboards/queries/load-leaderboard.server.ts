import { and, eq, inArray } from 'drizzle-orm'
import { loadAnyCase } from '#app/domain/judging/queries/load-case.server'
import type { Ctx } from '#app/domain/shared/context'
import { found } from '#app/domain/shared/refusal'
import { noStanding } from '#app/domain/shared/standing'
import { maySee } from '#app/domain/visibility/law'
import type { Db } from '#db/client.server'
import { challenges, entries, teamMembers, teams } from '#db/schema'
import type { RunOutput } from '../run'
import { loadRun, type Run } from './load-run.server'

/** The public ranking of a challenge; before its instant only that it will be, and when. */
export async function loadLeaderboard(ctx: Ctx, slug: string) {
  const [challenge] = await ctx.db.select().from(challenges).where(eq(challenges.slug, slug))
  const all = await loadAnyCase(ctx.db, ctx, found(challenge), 'final')
  const { standing, times, stage, result } = all
  const sees = maySee({ facet: 'challenge', standing, times, now: ctx.now })
  const listed = all.challenge.state === 'published' || all.challenge.state === 'archived'
  const { title, timeZone, resultsPlannedAt, id } = all.challenge
  found(sees.ok && (listed || standing.host || standing.staff) ? sees : null)
  // the same page for everyone: host and chair have the ranking page for what is not out yet
  const out = maySee({ facet: 'ranking', standing: noStanding, times, now: ctx.now })
  const run = out.ok && result ? await loadRun(ctx.db, { runId: result.runId }) : null
  return {
    challenge: { slug, title, timeZone },
    schedule: { closesAt: stage.closesAt, judgingEndsAt: stage.judgingEndsAt, resultsPlannedAt },
    criteria: stage.rubric.criteria.map(criterion => ({
      id: criterion.id,
      name: criterion.name,
      weight: criterion.weight,
    })),
    quorum: stage.rubric.quorum,
    board: run && (await boardOf(ctx, id, run)),
  }
}

async function boardOf(ctx: Ctx, challengeId: string, run: Run) {
  const teamsOf = await loadTeams(ctx.db, run.output)
  const own = await loadOwnTeam(ctx, challengeId)
  const named = <T extends { entryId: string }>(row: T) => {
    const team = teamsOf.get(row.entryId)
    return { ...row, teamName: team?.name ?? '', own: own !== null && team?.id === own }
  }
  return {
    computedAt: run.computedAt,
    inputsHash: run.inputsHash,
    engineVersion: run.engineVersion,
    reviews: run.inputs.reviews.filter(review => !review.abstained).length,
    judges: new Set(run.inputs.reviews.map(review => review.judgeId)).size,
    ranked: run.output.ranked.map(named),
    unranked: run.output.unranked.map(named),
  }
}

async function loadTeams(db: Db, { ranked, unranked }: RunOutput) {
  const ids = [...ranked, ...unranked].map(row => row.entryId)
  if (ids.length === 0) return new Map<string, { id: string; name: string }>()
  const rows = await db
    .select({ entryId: entries.id, id: teams.id, name: teams.name })
    .from(entries)
    .innerJoin(teams, eq(teams.id, entries.teamId))
    .where(inArray(entries.id, ids))
  return new Map(rows.map(({ entryId, ...team }) => [entryId, team]))
}

async function loadOwnTeam({ db, actor }: Ctx, challengeId: string): Promise<string | null> {
  if (actor.kind !== 'person') return null
  const mine = and(eq(teamMembers.challengeId, challengeId), eq(teamMembers.userId, actor.id))
  const [member] = await db.select({ teamId: teamMembers.teamId }).from(teamMembers).where(mine)
  return member?.teamId ?? null
}
