import { eq } from 'drizzle-orm'
import type { JudgingPolicy } from '#app/domain/challenges/policy-schema'
import { decide } from '#app/domain/decisions/commands/decide.server'
import { loadSeats } from '#app/domain/judging/queries/load-seats.server'
import { computeRankingRun } from '#app/domain/ranking/commands/compute-ranking-run.server'
import { loadRun } from '#app/domain/ranking/queries/load-run.server'
import type { Person } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { castTieBallot } from '#app/domain/tie-votes/commands/cast-tie-ballot.server'
import { openTieVote } from '#app/domain/tie-votes/commands/open-tie-vote.server'
import { abstention } from '#app/domain/tie-votes/permissions'
import type { Database } from '#db/client.server'
import { conflicts, prizes, stages } from '#db/schema'
import { days } from './challenges'
import { emptyDatabase } from './database'
import { closedChallenge, judgeAll } from './judging'
import { must } from './must'

/**
 * Alma and Bulaq tied at 90 %, Çinar at 50 %, under a policy with a vote of the jury between tied teams; one prize of
 * 10,000 AZN. Two judges and the chair may vote.
 */
export async function tied(judging: Partial<JudgingPolicy> = { tieEnd: 'jury_vote' }, given?: Database) {
  const database = given ?? (await emptyDatabase())
  const world = await closedChallenge(database, ['Alma', 'Bulaq', 'Çinar'])
  await judgeAll(database, world, [
    [80, 100],
    [100, 80],
    [50, 50],
  ])
  const { challengeId, stageId, prizeId, as, chair } = world
  await database.transaction(async tx => {
    await tx.update(stages).set({ judging }).where(eq(stages.id, stageId))
    const worth = { kind: 'money', currency: 'AZN', amount: 1_000_000, rule: 'place', place: 1, quantity: 1 }
    await tx.update(prizes).set(worth).where(eq(prizes.id, prizeId))
  })
  const [alma, bulaq, cinar] = world.teams
  const [one, two] = world.judges
  if (!alma || !bulaq || !cinar || !one || !two) throw new Error('three teams and two judges')
  const compute = async (now = days(12)) =>
    (await computeRankingRun(as(chair, now), challengeId, { stageId })).runId
  const place = { challengeId, stageId }
  /** until noon of 21 June: day 20 of the story, in Baku */
  const closesAt = '2026-06-21T12:00'
  const runId = await compute()
  const open = (
    facts: { by?: Person; runId?: string; rank?: number; closesAt?: string; now?: Date } = {},
  ) => {
    const { by = chair, now = days(12), ...input } = facts
    return openTieVote(as(by, now), { ...place, runId, rank: 1, closesAt, ...input })
  }
  /** A ballot for a team; null is an abstention. */
  const cast = (voteId: string, by: Person, team: { submissionId: string } | null, now = days(13)) =>
    castTieBallot(as(by, now), { voteId, choice: team?.submissionId ?? abstention })
  const order = async (now = days(14)) => {
    const run = await loadRun(database.db, { runId: await compute(now) })
    const names = new Map(world.teams.map(({ submissionId, name }) => [submissionId, name]))
    const rows = run?.output.ranked ?? []
    return rows.map(row => [names.get(row.submissionId), row.rank, row.decidedBy])
  }
  const give = (entryId: string, deviationReason?: string) =>
    decide(as(chair, days(14)), {
      ...{ challengeId, statement: {}, deviationReason },
      award: [{ prizeId, nth: 0, entryId, citation: {} }],
    })
  /** A current conflict that host and chair know. */
  const conflict = (judgeId: string, team: { teamId: string }) =>
    database.transaction(async tx => {
      const told = { kind: 'personal', source: 'host', pinned: true, evidence: 'Friends', since: days(13) }
      const pair = { id: newId(), challengeId, judgeId, teamId: team.teamId }
      await tx.insert(conflicts).values({ ...pair, ...told, declaredBy: world.host.id })
    })
  const seats = await loadSeats(database.db, challengeId)
  const chairId = must(seats.find(({ role }) => role === 'chair')?.judgeId)
  return {
    ...world,
    chairId,
    database,
    place,
    runId,
    alma,
    bulaq,
    cinar,
    one,
    two,
    compute,
    open,
    cast,
    order,
    give,
    conflict,
  }
}

export type TiedWorld = Awaited<ReturnType<typeof tied>>
