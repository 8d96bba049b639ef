import { setImmediate as breathe } from 'node:timers/promises'
import { asc, eq } from 'drizzle-orm'
import { computeRanking } from '#app/domain/leaderboards/ranking'
import { engineVersion, RunInputs } from '#app/domain/leaderboards/run'
import { sha256 } from '#app/domain/ledger/chain.server'
import { canonicalJson } from '#app/domain/ledger/entry'
import { type Check, check, type Said, say } from '#app/domain/ledger/report'
import type { Db } from '#db/client.server'
import { boards, rankingRuns } from '#db/schema'

/** Every stored ranking against its inputs, computed anew by the engine, and every public board against its hash. Unguarded. */
export async function checkRankings(db: Db): Promise<Check[]> {
  const ids = await db.select({ id: rankingRuns.id }).from(rankingRuns).orderBy(asc(rankingRuns.id))
  const faults: Said[] = []
  let old = 0
  for (const { id } of ids) {
    const [run] = await db.select().from(rankingRuns).where(eq(rankingRuns.id, id))
    if (run && run.engineVersion !== engineVersion) old += 1
    if (run && !isSame(run)) faults.push(say('proof.fault.ranking', { run: id }))
    await breathe()
  }
  const computed = say('proof.check.rankings', { count: ids.length - old })
  return [
    ...(faults.length > 0 ? faults.map(fault => check(computed, fault)) : [check(computed, null)]),
    ...(old > 0 ? [check(say('proof.check.old_rankings', { count: old }), null)] : []),
    ...(await checkBoards(db)),
  ]
}

function isSame({ engineVersion: engine, inputs, inputsHash, output }: typeof rankingRuns.$inferSelect) {
  if (sha256(canonicalJson(inputs)) !== inputsHash) return false
  if (engine !== engineVersion) return true
  const read = RunInputs.safeParse(inputs)
  return read.success && canonicalJson(plain(computeRanking(read.data))) === canonicalJson(output)
}

async function checkBoards(db: Db): Promise<Check[]> {
  const ids = await db.select({ id: boards.id }).from(boards).orderBy(asc(boards.id))
  const faults: Said[] = []
  for (const { id } of ids) {
    const [board] = await db.select().from(boards).where(eq(boards.id, id))
    if (board && sha256(canonicalJson(board.board)) !== board.boardHash)
      faults.push(say('proof.fault.board', { board: id }))
  }
  const said = say('proof.check.boards', { count: ids.length })
  return faults.length > 0 ? faults.map(fault => check(said, fault)) : [check(said, null)]
}

/** What a JSON column gives back. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}
