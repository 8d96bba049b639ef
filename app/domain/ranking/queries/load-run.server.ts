import { desc, eq, inArray } from 'drizzle-orm'
import type { Db } from '#db/client.server'
import { rankingRuns } from '#db/schema'
import { currentEngine, engines } from '../engines'

/** One stored run, or the last one of a stage, with its types; null when there is none. @unguarded */
export async function loadRun(db: Db, by: { runId: string } | { latestOf: string }) {
  const which = 'runId' in by ? eq(rankingRuns.id, by.runId) : eq(rankingRuns.stageId, by.latestOf)
  const [row] = await db
    .select()
    .from(rankingRuns)
    .where(which)
    .orderBy(desc(rankingRuns.computedAt), desc(rankingRuns.id))
    .limit(1)
  return row ? { ...row, ...readRun(row) } : null
}

/** Stored runs by id. @unguarded */
export async function loadRuns(db: Db, ids: readonly string[]): Promise<Map<string, Run>> {
  const rows = await db
    .select()
    .from(rankingRuns)
    .where(inArray(rankingRuns.id, [...ids]))
  return new Map(rows.map(row => [row.id, { ...row, ...readRun(row) }]))
}

/** Every run of the stage, newest first, without inputs and output. @unguarded */
export async function listRuns(db: Db, stageId: string) {
  const { id, computedAt, inputsHash, engineVersion } = rankingRuns
  return db
    .select({ id, computedAt, inputsHash, engineVersion })
    .from(rankingRuns)
    .where(eq(rankingRuns.stageId, stageId))
    .orderBy(desc(computedAt), desc(id))
}

export type Run = NonNullable<Awaited<ReturnType<typeof loadRun>>>

type Stored = Pick<typeof rankingRuns.$inferSelect, 'engineVersion' | 'inputs' | 'output'>

/** Read by the engine that computed it, or by the current one where that engine is unknown. */
function readRun({ engineVersion, inputs, output }: Stored) {
  const engine = engines.get(engineVersion) ?? currentEngine
  return { inputs: engine.inputs.parse(inputs), output: engine.output.parse(output) }
}
