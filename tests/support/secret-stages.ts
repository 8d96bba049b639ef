import { eq } from 'drizzle-orm'
import type { PublicBoard } from '#app/domain/leaderboards/public-board'
import { computeRankingRun } from '#app/domain/ranking/commands/compute-ranking-run.server'
import type { Person } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { breakGlass } from '#app/domain/submissions/commands/break-glass.server'
import type { Database } from '#db/client.server'
import * as schema from '#db/schema'
import { criterion, days, makeChallenge, makeSubmission, textField } from './challenges'
import { assign, seatJudge } from './judging'
import { ctxOf } from './people'
import { instants, secrets } from './secrets'

type People = Record<'host' | 'chair' | 'assigned' | 'staff', Person>
type Staging = { institutionId: string; people: People; finalist: Person }

/**
 * A challenge in two stages: a board that is shown during judging, frozen and thawed; a scheduled decision on which
 * teams advance, after which the public votes on the submissions. Its chair is in conflict with the one team; its judge
 * has not reviewed yet.
 */
export async function stageChallenge(database: Database, { institutionId, people, finalist }: Staging) {
  const challenge = await makeChallenge(database, {
    institutionId,
    title: 'In stages',
    judgingEndsAt: days(40),
  })
  const { challengeId, stageId } = challenge
  const finalId = await addFinal(database, challengeId)
  const judging = { board: 'while_judging', advance: 1 } as const
  await database.transaction(async tx => {
    const freeze = { freezeAt: days(11), thawedAt: instants.released, thawedBy: people.host.id }
    await tx
      .update(schema.stages)
      .set({ judging, ...freeze })
      .where(eq(schema.stages.id, stageId))
  })
  const answers = { idea: { text: secrets.stagedWork } }
  const team = await makeSubmission(database, {
    ...challenge,
    captain: finalist,
    name: secrets.finalist,
    answers,
  })
  await seatAll(database, { challengeId, stageId, people, team })
  const ctx = ctxOf(database, people.host, days(12))
  const { runId } = await computeRankingRun(ctx, challengeId, { stageId })
  await release(database, { stageId, runId, by: people.host, entryId: team.entryId })
  const show = (stage: string, at: Date, name: string) =>
    showBoard(database, { stageId: stage, runId, by: people.host, at, row: { ...team, teamName: name } })
  await show(stageId, instants.closed, secrets.onBoard)
  await show(stageId, days(12), secrets.unshown)
  await show(finalId, instants.closed, secrets.sealedBoard)
  await computeAgain(database, runId)
  await openVote(database, stageId)
  return { ...challenge, finalId, ...team }
}

async function addFinal(database: Database, challengeId: string): Promise<string> {
  const id = newId()
  const times = { opensAt: instants.released, closesAt: days(50), judgingEndsAt: days(60) }
  const rubric = { criteria: [criterion('impact')], guidance: {}, quorum: 1 }
  await database.transaction(async tx => {
    await tx
      .insert(schema.stages)
      .values({ id, challengeId, position: 2, name: { en: 'Final' }, ...times, form: [textField], rubric })
  })
  return id
}

/** A later order, which the frozen board does not show. */
async function computeAgain(database: Database, runId: string): Promise<void> {
  const { rankingRuns } = schema
  const rows = await database.db.select().from(rankingRuns).where(eq(rankingRuns.id, runId))
  const later = rows.map(row => ({ ...row, id: newId(), computedAt: days(13) }))
  await database.transaction(async tx => {
    await tx.insert(rankingRuns).values(later)
  })
}

/** From its opening everyone can read the answer that it is about. */
async function openVote(database: Database, stageId: string): Promise<void> {
  const showcase = [textField.id]
  const window = { opensAt: instants.released, closesAt: days(40) }
  const whole = { position: 1, name: { en: 'Public' }, kind: 'public', max: 500, ...window, showcase }
  await database.transaction(async tx => {
    await tx.insert(schema.panels).values({ id: newId(), stageId, ...whole })
  })
}

type Team = { teamId: string; submissionId: string; entryId: string }
type Seating = { challengeId: string; stageId: string; people: People; team: Team }

async function seatAll(database: Database, { challengeId, stageId, people, team }: Seating): Promise<void> {
  const by = people.host
  const judgeId = await seatJudge(database, { challengeId, person: people.assigned, by })
  const chairId = await seatJudge(database, { challengeId, person: people.chair, by, role: 'chair' })
  await assign(database, { stageId, judgeId, submissionId: team.submissionId, by })
  const pair = { challengeId, judgeId: chairId, teamId: team.teamId }
  const said = { kind: 'personal', source: 'host', pinned: true, evidence: 'Friends', since: days(9) }
  await database.transaction(async tx => {
    await tx.insert(schema.conflicts).values({ id: newId(), ...pair, ...said, declaredBy: by.id })
  })
}

type Releasing = { stageId: string; runId: string; by: Person; entryId: string }

async function release(database: Database, { by, entryId, ...of }: Releasing): Promise<void> {
  const who = { decidedAt: days(13), decidedBy: by.id, releasedBy: by.id }
  const told = { releaseAt: instants.released, deviationReason: secrets.deviation }
  await database.transaction(async tx => {
    await tx.insert(schema.stageDecisions).values({ id: newId(), ...of, ...who, ...told })
    await tx.insert(schema.advancements).values({ id: newId(), stageId: of.stageId, entryId })
  })
}

type Row = { submissionId: string; entryId: string; teamName: string }
type Showing = { stageId: string; runId: string; by: Person; at: Date; row: Row }

async function showBoard(database: Database, { stageId, runId, by, at, row }: Showing): Promise<void> {
  const { submissionId, entryId, teamName } = row
  const board: PublicBoard = {
    computedAt: at.toISOString(),
    inputsHash: '0'.repeat(64),
    engineVersion: 'a',
    reviews: 0,
    judges: 0,
    quorum: 1,
    criteria: [],
    ranked: [],
    unranked: [{ submissionId, entryId, teamName, n: 0, needed: 1, missing: [] }],
  }
  const whole = { board, boardHash: '0'.repeat(64) }
  await database.transaction(async tx => {
    await tx
      .insert(schema.boards)
      .values({ id: newId(), stageId, runId, shownAt: at, shownBy: by.id, ...whole })
  })
}

type Sealed = { challengeId: string; entryId: string; versionId: string; submissionId: string }

/** The host's redaction for judges, and staff who opened the submission while it was sealed. */
export async function touchSealed(
  database: Database,
  sealed: Sealed,
  { staff, host }: People,
): Promise<void> {
  const { versionId, challengeId, entryId } = sealed
  const place = { challengeId, entryId }
  await breakGlass(ctxOf(database, staff, instants.looking), { ...place, reason: secrets.glass })
  const [version] = await database.db
    .select()
    .from(schema.submissionVersions)
    .where(eq(schema.submissionVersions.id, versionId))
  const answers = { ...version?.answers, idea: { text: secrets.redacted } }
  await database.transaction(async tx => {
    const by = { redactedAt: instants.closed, redactedBy: host.id }
    await tx.insert(schema.redactions).values({ id: newId(), submissionVersionId: versionId, answers, ...by })
  })
}
