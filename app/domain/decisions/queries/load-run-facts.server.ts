import { loadAssignmentRows } from '#app/domain/judging/queries/load-seats.server'
import type { StageContext } from '#app/domain/judging/queries/load-stage-context.server'
import { canonicalJson, sha256 } from '#app/domain/ledger/chain.server'
import { loadRun } from '#app/domain/ranking/queries/load-run.server'
import { loadRunInputs } from '#app/domain/ranking/queries/load-run-inputs.server'
import type { Db } from '#db/client.server'

/** What a decision on a stage rests on: its last run, whether that run is of what stands now, reviews still open. Unguarded. */
export async function loadRunFacts(db: Db, all: StageContext) {
  const run = await loadRun(db, { latestOf: all.stage.id })
  const currentHash = sha256(canonicalJson(await loadRunInputs(db, all)))
  return {
    run,
    currentHash,
    runIsCurrent: run === null ? null : run.inputsHash === currentHash,
    openReviews: await countOpen(db, all),
  }
}

async function countOpen(db: Db, { stage }: StageContext): Promise<number> {
  const rows = await loadAssignmentRows(db, stage.id)
  return rows.filter(row => !row.withdrawnAt && !row.recusedAt && !row.review?.submittedAt).length
}
