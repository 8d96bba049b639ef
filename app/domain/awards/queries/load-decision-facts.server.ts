import { asc, eq } from 'drizzle-orm'
import { type Case, loadCase } from '#app/domain/judging/queries/load-case.server'
import { loadAssignmentRows } from '#app/domain/judging/queries/load-panel.server'
import { loadRun } from '#app/domain/leaderboards/queries/load-run.server'
import { loadRunInputs } from '#app/domain/leaderboards/queries/load-run-inputs.server'
import { canonicalJson, sha256 } from '#app/domain/ledger/chain.server'
import type { Ctx } from '#app/domain/shared/context'
import type { Db } from '#db/client.server'
import { prizes } from '#db/schema'

/** What a decision rests on: the prizes, the last run, and whether that run is of what stands now. */
export async function loadDecisionFacts(db: Db, ctx: Ctx, challengeId: string) {
  const all = await loadCase(db, ctx, challengeId, 'final')
  const run = await loadRun(db, { latestOf: all.stage.id })
  const current = sha256(canonicalJson(await loadRunInputs(db, all)))
  return {
    all,
    run,
    currentHash: current,
    runIsCurrent: run === null ? null : run.inputsHash === current,
    openReviews: await countOpen(db, all),
    prizes: await db
      .select()
      .from(prizes)
      .where(eq(prizes.challengeId, all.challenge.id))
      .orderBy(asc(prizes.position), asc(prizes.id)),
  }
}

async function countOpen(db: Db, { stage }: Case): Promise<number> {
  const rows = await loadAssignmentRows(db, stage.id)
  return rows.filter(row => !row.withdrawnAt && !row.recusedAt && !row.review?.submittedAt).length
}
