import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { makeExport } from '#app/domain/exports/commands/make-export.server'
import { packFiles } from '#app/domain/exports/commands/pack-files.server'
import { type ExportKind, exportKinds } from '#app/domain/exports/sheet'
import { submissionCode } from '#app/domain/judging/judge'
import { computeRankingRun } from '#app/domain/ranking/commands/compute-ranking-run.server'
import { Refusal } from '#app/domain/shared/refusal'
import { entryExtensions, ledgerEntries, stages } from '#db/schema'
import { days } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { assign, closedChallenge, judgeAll } from '#tests/support/judging'
import { must } from '#tests/support/must'

async function world() {
  const database = await emptyDatabase()
  const all = await closedChallenge(database)
  await judgeAll(database, all, [
    [80, 60],
    [40, 50],
  ])
  const { challengeId, stageId } = all
  const take = async (as: ReturnType<typeof all.as>, kind: ExportKind) => {
    const { body } = await makeExport(as, { challengeId, stageId, kind, format: 'json' })
    return JSON.parse(String(body))
  }
  return { ...all, database, take }
}

test('the host exports each sheet, and the ledger says what was taken', async () => {
  const { take, as, host, chair, challengeId, database } = await world()
  await computeRankingRun(as(chair), challengeId)
  const lengths: Partial<Record<ExportKind, number>> = {}
  for (const kind of exportKinds) lengths[kind] = (await take(as(host), kind)).length
  expect(lengths).toEqual({
    ...{ entries: 2, answers: 2, teams: 2, reviews: 4, marks: 8, ranking: 2, decision: 0, payouts: 0 },
  })
  expect((await take(as(host), 'ranking'))[0]).toMatchObject({ place: 1, team: 'Alma', score: 70 })
  expect((await take(as(host), 'marks'))[0]).toMatchObject({ team: 'Alma', criterion: 'impact' })
  const rows = await database.db.select().from(ledgerEntries).where(eq(ledgerEntries.kind, 'export.made'))
  expect(rows).toHaveLength(exportKinds.length + 2)
})

test('before the deadline a sealed stage exports neither answers nor marks nor files', async () => {
  const { take, as, host, challengeId, stageId } = await world()
  const early = as(host, days(9))
  for (const kind of ['answers', 'reviews', 'marks'] as const)
    await expect(take(early, kind)).rejects.toMatchObject({ reason: 'visibility.not_yet' })
  await expect(packFiles(early, { challengeId, stageId })).rejects.toMatchObject({ kind: 'forbidden' })
  expect(await take(early, 'entries')).toHaveLength(2)
})

test('a chair with blind reviews to submit gets codes instead of teams; judges, teams and strangers get nothing', async () => {
  const { take, as, chair, teams, judges, database, challengeId, stageId, host } = await world()
  const [alma] = teams
  const seats = await database.db.query.judges.findMany({ where: (row, { eq }) => eq(row.role, 'chair') })
  const { submissionId } = must(alma)
  await assign(database, { stageId, judgeId: must(seats[0]).id, submissionId, by: host })
  await database.transaction(async tx => {
    const judging = { blind: { team: 'after_own', institution: 'after_own', judges: 'always' } } as const
    await tx.update(stages).set({ judging }).where(eq(stages.id, stageId))
  })
  const codes = teams.map(team => submissionCode(team.submissionId)).sort()
  for (const kind of ['answers', 'reviews', 'marks'] as const) {
    const rows: { team: string }[] = await take(as(chair), kind)
    expect([...new Set(rows.map(({ team }) => team))].sort()).toEqual(codes)
  }
  await expect(take(as(chair), 'teams')).rejects.toMatchObject({ reason: 'exports.host_only' })
  for (const person of [must(judges[0]), must(alma).captain])
    await expect(take(as(person), 'entries')).rejects.toEqual(new Refusal('not_found', 'error.not_found'))
  await expect(packFiles(as(chair), { challengeId, stageId })).rejects.toMatchObject({
    reason: 'exports.host_only',
  })
})

test('a team that may still submit is not in the answers', async () => {
  const { take, as, host, teams, database, stageId } = await world()
  const { entryId } = must(teams[0])
  await database.transaction(async tx => {
    const extension = { id: 'x', entryId, stageId, until: days(14), reason: 'A cut cable', at: days(11) }
    await tx.insert(entryExtensions).values({ ...extension, by: host.id })
  })
  const names = (rows: { team: string }[]) => rows.map(({ team }) => team)
  expect(names(await take(as(host), 'answers'))).toEqual(['Bulaq'])
  expect(names(await take(as(host, days(15)), 'answers')).sort()).toEqual(['Alma', 'Bulaq'])
})
