import { asc, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { loadChallengePage } from '#app/domain/catalogue/queries/load-challenge-page.server'
import { compareConflicts } from '#app/domain/conflicts/commands/compare-conflicts.server'
import { stateTeamConflict } from '#app/domain/conflicts/commands/state-team-conflict.server'
import { loadTeamConflicts } from '#app/domain/conflicts/queries/load-team-conflicts.server'
import { loadResult } from '#app/domain/decisions/queries/load-result.server'
import { loadLeaderboard } from '#app/domain/leaderboards/queries/load-leaderboard.server'
import { addAffiliation } from '#app/domain/people/commands/add-affiliation.server'
import { loadMyEntries } from '#app/domain/submissions/queries/load-my-entries.server'
import { loadWorkspace } from '#app/domain/submissions/queries/load-workspace.server'
import * as schema from '#db/schema'
import { days } from '#tests/support/challenges'
import { marks, rename, system } from '#tests/support/conflicts'
import { emptyDatabase } from '#tests/support/database'
import { submitReview } from '#tests/support/judging'
import { oneAssignment } from '#tests/support/jury'
import { must } from '#tests/support/must'
import { ctxOf } from '#tests/support/people'

/** Ids and hashes are random; everything else must be equal to the byte. */
const normal = (thing: unknown) =>
  JSON.stringify(thing)
    .replaceAll(/[0-9a-f]{64}/g, '<hash>')
    .replaceAll(/[0-9a-z]{15,}/g, '<id>')
    .replaceAll(/-[0-9a-z]{6}(?=["/])/g, '-<id>')

/** The same challenge with the same team; only the assigned judge is another person. */
async function worldWith(judge: { name: string; organisation: string }) {
  const database = await emptyDatabase()
  const world = await oneAssignment(database)
  await database.transaction(async tx => {
    const { users, challenges } = schema
    await tx.update(users).set({ name: judge.name }).where(eq(users.id, world.judge.id))
    await tx.update(challenges).set({ slug: 'the-challenge' })
  })
  await rename(database, world.judge, judge.organisation)
  await submitReview(database, { assignmentId: world.assignmentId, marks })
  const captain = world.as(world.captain)
  const entryId = must(world.teams[0]?.entryId)
  const seen = async () => {
    const visitor = ctxOf(database, { kind: 'visitor' }, captain.now)
    const slug = 'the-challenge'
    const pages = [
      ...[await loadChallengePage(visitor, { slug }), await loadLeaderboard(visitor, slug)],
      ...[await loadResult(visitor, slug), await loadChallengePage(captain, { slug })],
      ...[await loadWorkspace(captain, entryId), await loadMyEntries(captain)],
      await loadTeamConflicts(captain, entryId),
    ]
    const { kind, stream, seq } = schema.ledgerEntries
    const ledger = await database.db
      .select({ kind, stream, seq })
      .from(schema.ledgerEntries)
      .orderBy(asc(stream), asc(seq))
    const kinds = ledger.map(
      row => `${row.stream === 'platform' ? 'platform' : 'challenge'} ${row.seq} ${row.kind}`,
    )
    return normal([pages, kinds.sort()])
  }
  const state = async () => {
    const name = 'Aysel Məmmədova'
    await stateTeamConflict(captain, { entryId, subject: 'person', kind: 'personal', name, note: '' })
    await addAffiliation(captain, { organisation: 'SOCAR', fromYear: 2024 })
    return (await database.db.select().from(schema.jobs)).length
  }
  const night = () => compareConflicts(system(database, days(13)))
  const proposals = async () => (await database.db.select().from(schema.conflictProposals)).length
  return { seen, state, night, proposals }
}

test('two instances that differ in one judge show the same after a team’s statement, and after the night', async () => {
  const met = await worldWith({ name: 'Aysel Məmmədova', organisation: 'SOCAR' })
  const unmet = await worldWith({ name: 'Elnur Quliyev', organisation: 'BDU' })
  expect(await met.seen()).toBe(await unmet.seen())
  expect([await met.state(), await unmet.state()]).toEqual([0, 0])
  expect(await met.seen()).toBe(await unmet.seen())
  await met.night()
  await unmet.night()
  expect([await met.proposals(), await unmet.proposals()]).toEqual([2, 0])
  expect(await met.seen()).toBe(await unmet.seen())
})
