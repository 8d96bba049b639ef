import { desc, eq } from 'drizzle-orm'
import type { Db } from '#db/client.server'
import { rankingRuns } from '#db/schema'
import { RunInputs, RunOutput } from '../run'

/** One stored run, or the last one of a stage, read back with its types; null when there is none. Unguarded. */
export async function loadRun(db: Db, by: { runId: string } | { latestOf: string }) {
  const which = 'runId' in by ? eq(rankingRuns.id, by.runId) : eq(rankingRuns.stageId, by.latestOf)
  const [row] = await db
    .select()
    .from(rankingRuns)
    .where(which)
    .orderBy(desc(rankingRuns.computedAt), desc(rankingRuns.id))
    .limit(1)
  if (!row) return null
  return { ...row, inputs: RunInputs.parse(row.inputs), output: RunOutput.parse(row.output) }
}

export type Run = NonNullable<Awaited<ReturnType<typeof loadRun>>>
