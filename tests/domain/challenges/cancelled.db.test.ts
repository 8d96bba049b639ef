import { expect, test } from 'vitest'
import { loadChallengePage } from '#app/domain/catalogue/queries/load-challenge-page.server'
import { importChallenge } from '#app/domain/challenge-import/commands/import-challenge.server'
import { readPortable } from '#app/domain/challenge-import/portable'
import { loadPortable } from '#app/domain/challenge-import/queries/load-portable.server'
import { cancelChallenge } from '#app/domain/challenges/commands/cancel-challenge.server'
import { loadResult } from '#app/domain/decisions/queries/load-result.server'
import { loadLeaderboard } from '#app/domain/leaderboards/queries/load-leaderboard.server'
import { castVote } from '#app/domain/panels/commands/cast-vote.server'
import { loadBallot } from '#app/domain/panels/queries/load-ballot.server'
import type { Ctx } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { Refusal } from '#app/domain/shared/refusal'
import { loadDraft } from '#app/domain/submissions/queries/load-draft.server'
import { loadWorkspace } from '#app/domain/submissions/queries/load-workspace.server'
import { enterChallenge } from '#app/domain/teams/commands/enter-challenge.server'
import { loadEntryForm } from '#app/domain/teams/queries/load-entry-form.server'
import type { Database } from '#db/client.server'
import * as schema from '#db/schema'
import { days, makeChallenge, makeInstitution, makeSubmission } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { must } from '#tests/support/must'
import { ctxOf, makePerson, start } from '#tests/support/people'
import { decide, missing } from '#tests/support/public-pages'

const cancellation = { reason: 'The money is gone.' }

async function world(facts: { publishAt: Date }) {
  const database = await emptyDatabase()
  const host = await makePerson(database, { name: 'Host' })
  const institutionId = await makeInstitution(database, host)
  const challenge = await makeChallenge(database, { institutionId, ...facts })
  const reader = await makePerson(database, { name: 'Reader' })
  const cancel = (now: Date) =>
    cancelChallenge(ctxOf(database, host, now), challenge.challengeId, cancellation)
  return { database, host, challenge, reader, cancel }
}

type Outcome = 'shown' | 'absent'

/** The status of each public page of a challenge. */
async function pagesOf(ctx: Ctx, slug: string): Promise<Record<string, Outcome>> {
  const pages = {
    challenge: () => loadChallengePage(ctx, { slug }),
    entry: () => loadEntryForm(ctx, slug),
    leaderboard: () => loadLeaderboard(ctx, slug),
    results: () => loadResult(ctx, slug),
    vote: async () => (await loadBallot(ctx.db, ctx, slug)) ?? Promise.reject(missing),
  }
  const asked = Object.entries(pages).map(async ([name, load]) => {
    const [outcome] = await Promise.allSettled([load()])
    if (outcome.status === 'rejected') expect(outcome.reason).toEqual(missing)
    return [name, outcome.status === 'fulfilled' ? 'shown' : 'absent'] as const
  })
  return Object.fromEntries(await Promise.all(asked))
}

const all = (outcome: Outcome) => ({
  challenge: outcome,
  entry: outcome,
  leaderboard: outcome,
  results: outcome,
  vote: outcome,
})

async function addVote(database: Database, stageId: string) {
  const id = newId()
  await database.transaction(async tx => {
    await tx.insert(schema.panels).values({
      ...{ id, stageId, position: 1, name: { en: 'Public' }, kind: 'public', max: 500 },
      ...{ opensAt: start, closesAt: days(40), showcase: [] },
    })
  })
  return id
}

test('a challenge cancelled before its publication is on no page when the old instant passes', async () => {
  const { database, challenge, reader, cancel } = await world({ publishAt: days(2) })
  await addVote(database, challenge.stageId)
  await cancel(days(1))
  const ctx = ctxOf(database, reader, days(3))
  expect(await pagesOf(ctx, challenge.slug)).toEqual(all('absent'))
  await expect(enterChallenge(ctx, { slug: challenge.slug, input: { accepted: 'on' } })).rejects.toEqual(
    missing,
  )
})

test('a challenge cancelled after its publication stays readable on all its pages, which say so, and accepts nothing', async () => {
  const { database, challenge, reader, cancel } = await world({ publishAt: start })
  const panelId = await addVote(database, challenge.stageId)
  const captain = await makePerson(database)
  const { submissionId, entryId } = await makeSubmission(database, { ...challenge, captain })
  const ctx = ctxOf(database, reader, days(3))
  const told = async () => [
    (await loadLeaderboard(ctx, challenge.slug)).cancellation,
    (await loadResult(ctx, challenge.slug)).cancellation,
    (await loadBallot(ctx.db, ctx, challenge.slug))?.cancellation,
    (await loadWorkspace(ctxOf(database, captain, days(3)), entryId)).cancellation,
    (await loadDraft(ctxOf(database, captain, days(3)), { entryId, stageId: challenge.stageId }))
      .cancellation,
  ]
  expect([await pagesOf(ctx, challenge.slug), await told()]).toEqual([all('shown'), Array(5).fill(null)])
  await cancel(days(2))
  const { reason } = cancellation
  const state = { at: days(2), texts: { en: reason }, reason, timeZone: 'Asia/Baku' }
  expect([await pagesOf(ctx, challenge.slug), await told()]).toEqual([all('shown'), Array(5).fill(state)])
  await expect(castVote(ctx, { slug: challenge.slug, panelId, submissionId, points: 1 })).rejects.toEqual(
    new Refusal('forbidden', 'panels.closed'),
  )
  await expect(enterChallenge(ctx, { slug: challenge.slug, input: { accepted: 'on' } })).rejects.toEqual(
    new Refusal('forbidden', 'teams.entry.not_taking'),
  )
})

test('a result and a shortlist that wait for their instant are not published after a cancellation', async () => {
  const { database, host, challenge, reader, cancel } = await world({ publishAt: start })
  await decide(database, { challenge, publishAt: days(5), team: 'Winners' })
  const { db } = database
  const [run] = await db.select().from(schema.rankingRuns)
  await database.transaction(async tx => {
    await tx.insert(schema.stageDecisions).values({
      ...{ id: newId(), stageId: challenge.stageId, runId: must(run?.id), releaseAt: days(5) },
      ...{ decidedAt: start, decidedBy: host.id },
    })
  })
  await cancel(days(3))
  const [result] = await db.select().from(schema.results)
  const [decision] = await db.select().from(schema.stageDecisions)
  expect([result?.publishAt, decision?.releaseAt]).toEqual([null, null])
  const page = await loadResult(ctxOf(database, reader, days(6)), challenge.slug)
  expect(page.result).toBeNull()
  const kinds = (await db.select().from(schema.ledgerEntries)).map(({ kind }) => kind)
  expect(kinds.filter(kind => kind.startsWith('result.') || kind.startsWith('stage.'))).toEqual([
    'result.publication_cancelled',
    'stage.release_taken_back',
  ])
})

test('the reason of a cancellation is exported and imported in every language in which it is written', async () => {
  const database = await emptyDatabase()
  const host = await makePerson(database)
  const { challengeId, slug } = await makeChallenge(database, {
    institutionId: await makeInstitution(database, host),
  })
  const reason = { az: 'Vəsait geri götürüldü.', en: 'The fund was withdrawn.', ru: 'Фонд отозван.' }
  await cancelChallenge(ctxOf(database, host), challengeId, { reason })
  const file = JSON.parse(JSON.stringify(await loadPortable(ctxOf(database, { kind: 'system' }), slug)))
  const read = readPortable(file)
  const there = ctxOf(await emptyDatabase(), { kind: 'system' })
  if (read.ok) await importChallenge(there, read.portable)
  const [row] = await there.db.select({ texts: schema.challenges.cancelTexts }).from(schema.challenges)
  expect(row).toEqual({ texts: reason })
  // a file of an earlier version has one language
  file.challenge.cancelTexts = undefined
  expect(readPortable(JSON.parse(JSON.stringify(file))).ok).toBe(true)
})
