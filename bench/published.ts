import { computeRankingRun } from '#app/domain/ranking/commands/compute-ranking-run.server'
import { loadRun } from '#app/domain/ranking/queries/load-run.server'
import { newId } from '#app/domain/shared/ids'
import type { Database } from '#db/client.server'
import * as schema from '#db/schema'
import { must } from '#tests/support/must'
import { ctxOf } from '#tests/support/people'
import { assignAll, build, JUDGES, name, now, review, SUBMISSIONS } from './world'

export const hostId = name('u', SUBMISSIONS + JUDGES)
export const later = new Date('2026-06-22T08:00:00.000Z')

/** A judged challenge with a prize and a computed ranking; returns the run's id. */
export async function buildWorld(database: Database): Promise<string> {
  await build(database)
  await assignAll(database)
  await review(database)
  await database.transaction(async tx => {
    await tx.insert(schema.instance).values({ id: 'instance', purpose: 'test', since: now })
    await tx.insert(schema.prizes).values({
      ...{ id: 'p', challengeId: 'c', position: 1, name: { en: 'First' }, note: {}, kind: 'money' },
      ...{ amount: 100_000, currency: 'AZN', quantity: 3, rule: 'place', place: 1 },
    })
  })
  const actor = { kind: 'person', id: hostId, name: hostId, email: '', verified: true, staff: false } as const
  const { runId } = await computeRankingRun(ctxOf(database, { ...actor, confirmedAt: now }, later), 'c')
  return runId
}

/** Publishes the result of the ranking at `later`. */
export async function publish(database: Database, runId: string): Promise<void> {
  const run = must(await loadRun(database.db, { runId }))
  const resultId = newId()
  await database.transaction(async tx => {
    await tx.insert(schema.results).values({
      ...{ id: resultId, challengeId: 'c', runId, statement: {}, decidedAt: later, decidedBy: hostId },
      publishAt: later,
    })
    for (const [position, { entryId }] of run.output.ranked.slice(0, 3).entries())
      await tx
        .insert(schema.awards)
        .values({ id: newId(), resultId, prizeId: 'p', entryId, position, citation: {} })
  })
}
