import { eq } from 'drizzle-orm'
import { addToStanding, loadMarks } from '#app/domain/attempts/standings.server'
import type { MetricSettings } from '#app/domain/challenges/metric-settings'
import type { Person } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import type { Database } from '#db/client.server'
import * as schema from '#db/schema'
import { days, makeChallenge, makeSubmission } from './challenges'
import { instants, secrets } from './secrets'

const settings: MetricSettings = {
  ...{ metric: 'rmse', positive: null, publicShare: 40, stratified: false, perDay: 5 },
  ...{ total: null, finals: 2, baseline: 0.9 },
}

/**
 * A challenge whose stage a metric scores: its board freezes after the first of two attempts, and is thawed later. Each
 * attempt has a sealed private score.
 */
export async function scoreChallenge(database: Database, facts: { institutionId: string; captain: Person }) {
  const { institutionId, captain } = facts
  const challenge = await makeChallenge(database, { institutionId, title: 'By numbers', criteria: [] })
  const { stageId } = challenge
  const team = await makeSubmission(database, { ...challenge, captain, name: 'Gamma' })
  const { entryId } = team
  const sent = [
    { at: days(3), score: 0.5 },
    { at: days(6), score: Number(secrets.frozenScore) },
  ]
  await database.transaction(async tx => {
    const freeze = { freezeAt: days(5), thawedAt: instants.released, thawedBy: captain.id }
    await tx
      .update(schema.stages)
      .set({ metric: settings, ...freeze })
      .where(eq(schema.stages.id, stageId))
    for (const [index, { at, score }] of sent.entries()) {
      const [id, number] = [newId(), index + 1]
      await tx.insert(schema.attempts).values({
        ...{ id, entryId, stageId, number, checkOnly: false, name: 'predictions.csv', size: 9 },
        ...{ sha256: 'a'.repeat(64), uploadedAt: at, uploadedBy: captain.id, idempotencyKey: id },
        ...{ doneAt: at, report: { kind: 'fine', rows: 100, ignored: [] } },
        ...{ privateScore: Number(secrets.privateScore), versionId: team.versionId },
      })
      await tx.insert(schema.publicScores).values({ id, entryId, stageId, score, at })
      await addToStanding(tx, { stageId, entryId, score, at }, await loadMarks(tx, stageId, at))
    }
  })
  return { ...challenge, ...team }
}
