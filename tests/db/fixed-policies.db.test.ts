import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { policyOf } from '#app/domain/challenges/judging-policy'
import type { JudgingPolicy } from '#app/domain/challenges/policy-schema'
import type { Db } from '#db/client.server'
import { engine } from '#db/engine'
import { challenges, stages } from '#db/schema'
import { makeChallenge, makeInstitution } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { must } from '#tests/support/must'
import { makePerson } from '#tests/support/people'

const folder = join('db/migrations', engine)
const file = must(readdirSync(folder).find(name => name.endsWith('_fixed_policies.sql')))
const statement = sql.raw(readFileSync(join(folder, file), 'utf8'))

/** One statement on either database: drizzle calls it `execute` on PostgreSQL and `run` on SQLite. */
async function run(tx: Db): Promise<void> {
  if ('execute' in tx && typeof tx.execute === 'function') await tx.execute(statement)
  else await tx.run(statement)
}

const whole: JudgingPolicy = {
  ...policyOf({ judging: null }),
  method: { kind: 'trimmed_mean', dropLow: 1, dropHigh: 2 },
  advance: 4,
  maxLoad: 12,
  topicField: 'topic',
  ties: [{ kind: 'mean' }],
}

test('the migration fills the policy of approved challenges with the default, and keeps what a host chose', async () => {
  const database = await emptyDatabase()
  const institutionId = await makeInstitution(database, await makePerson(database))
  const stored = [null, { conflictYears: 7, advance: null }, whole]
  const states = ['published', 'approved', 'archived', 'cancelled', 'draft', 'in_review']
  const made: { stageId: string; state: string; judging: Partial<JudgingPolicy> | null }[] = []
  for (const state of states)
    for (const judging of stored) {
      const { stageId, challengeId } = await makeChallenge(database, { institutionId, title: state })
      await database.transaction(async tx => {
        await tx.update(challenges).set({ state }).where(eq(challenges.id, challengeId))
        await tx.update(stages).set({ judging }).where(eq(stages.id, stageId))
      })
      made.push({ stageId, state, judging })
    }
  await database.transaction(run)
  const rows = new Map((await database.db.select().from(stages)).map(row => [row.id, row.judging]))
  for (const { stageId, state, judging } of made) {
    const kept = state === 'draft' || state === 'in_review'
    expect([state, rows.get(stageId)]).toEqual([state, kept ? judging : policyOf({ judging })])
  }
})
