import { eq } from 'drizzle-orm'
import { parseFilters } from '#app/domain/catalogue/browse-filters'
import { newId } from '#app/domain/shared/ids'
import { Refusal } from '#app/domain/shared/refusal'
import type { Database } from '#db/client.server'
import * as schema from '#db/schema'
import { type makeChallenge, makeInstitution, makeSubmission } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { ctxOf, makePerson, start } from '#tests/support/people'

export const visitor = (database: Database, now = start) => ctxOf(database, { kind: 'visitor' }, now)
export const filters = (query = '') => parseFilters(new URLSearchParams(query))
export const missing = new Refusal('not_found', 'error.not_found')

export async function world() {
  const database = await emptyDatabase()
  const host = await makePerson(database)
  const institutionId = await makeInstitution(database, host, 'Su Ehtiyatları Agentliyi')
  return { database, host, institutionId }
}

type Challenge = Awaited<ReturnType<typeof makeChallenge>>
type Decision = { challenge: Challenge; publishAt: Date | null; team: string }

export async function decide(database: Database, { challenge, publishAt, team }: Decision) {
  const captain = await makePerson(database)
  const { entryId } = await makeSubmission(database, { ...challenge, captain, name: team })
  const [runId, resultId] = [newId(), newId()]
  const { challengeId, stageId, prizeId } = challenge
  const by = { computedBy: captain.id, decidedBy: captain.id }
  await database.transaction(async tx => {
    await tx.insert(schema.rankingRuns).values({
      id: runId,
      challengeId,
      stageId,
      computedAt: start,
      computedBy: by.computedBy,
      engineVersion: '1',
      inputsHash: '',
      inputs: {},
      output: {},
    })
    await tx.insert(schema.results).values({
      id: resultId,
      challengeId,
      runId,
      statement: {},
      decidedAt: start,
      decidedBy: by.decidedBy,
      publishAt,
    })
    await tx
      .insert(schema.awards)
      .values({ id: newId(), resultId, prizeId, entryId, position: 1, citation: { en: `${team} is best` } })
  })
  return { runId }
}

export async function change(
  database: Database,
  id: string,
  values: Partial<typeof schema.challenges.$inferInsert>,
) {
  await database.transaction(tx =>
    tx
      .update(schema.challenges)
      .set(values)
      .where(eq(schema.challenges.id, id))
      .then(() => undefined),
  )
}
