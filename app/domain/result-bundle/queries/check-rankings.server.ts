import { setImmediate as yieldToEventLoop } from 'node:timers/promises'
import { and, asc, eq, lte } from 'drizzle-orm'
import { departs } from '#app/domain/decisions/advancement'
import type { PublicBoard } from '#app/domain/leaderboards/public-board'
import { boardOf } from '#app/domain/leaderboards/shown-board'
import { sha256 } from '#app/domain/ledger/chain.server'
import { canonicalJson } from '#app/domain/ledger/entry'
import { type Check, check, type Message, message } from '#app/domain/ledger/report'
import { isContested } from '#app/domain/ranking/methods-compared'
import { type Recomputed, recompute } from '#app/domain/ranking/recompute'
import type { Db } from '#db/client.server'
import { advancements, boards, rankingRuns, stageDecisions } from '#db/schema'

/**
 * Recomputes every stored ranking with its engine, and every public board and advancement decision based on it, and
 * compares all of them. @unguarded
 */
export async function checkRankings(db: Db, { now }: { now: Date }): Promise<Check[]> {
  const ids = await db.select({ id: rankingRuns.id }).from(rankingRuns).orderBy(asc(rankingRuns.id))
  const found: Found = { runs: [], boards: [], decisions: [] }
  const counts = { other: 0, boards: 0, decisions: 0 }
  for (const { id } of ids) {
    const [run] = await db.select().from(rankingRuns).where(eq(rankingRuns.id, id))
    if (!run) continue
    const again = recomputed(run)
    if (again.kind === 'other_engine') counts.other += 1
    if (again.kind === 'differs') found.runs.push(message('ledger.fault.ranking', { run: id }))
    const rerun = { ...run, again }
    counts.boards += await checkBoards(db, rerun, found.boards)
    counts.decisions += await checkDecision(db, { ...rerun, now }, found.decisions)
    await yieldToEventLoop()
  }
  return [
    ...checksOf(message('ledger.check.rankings', { count: ids.length - counts.other }), found.runs),
    ...(counts.other > 0 ? [check(message('ledger.check.old_rankings', { count: counts.other }), null)] : []),
    ...checksOf(message('ledger.check.boards', { count: counts.boards }), found.boards),
    ...checksOf(message('ledger.check.stage_decisions', { count: counts.decisions }), found.decisions),
  ]
}

type Found = Record<'runs' | 'boards' | 'decisions', Message[]>

function checksOf(said: Message, faults: readonly Message[]): Check[] {
  return faults.length > 0 ? faults.map(fault => check(said, fault)) : [check(said, null)]
}

type Run = typeof rankingRuns.$inferSelect & { again: Recomputed }

function recomputed({ inputs, inputsHash, ...run }: typeof rankingRuns.$inferSelect): Recomputed {
  return sha256(canonicalJson(inputs)) === inputsHash ? recompute({ ...run, inputs }) : { kind: 'differs' }
}

/** How many boards were shown of the ranking; adds their errors to `faults`. */
async function checkBoards(db: Db, run: Run, faults: Message[]): Promise<number> {
  const ids = await db.select({ id: boards.id }).from(boards).where(eq(boards.runId, run.id))
  for (const { id } of ids) {
    const [row] = await db.select().from(boards).where(eq(boards.id, id))
    const right =
      row &&
      row.stageId === run.stageId &&
      sha256(canonicalJson(row.board)) === row.boardHash &&
      (run.again.kind === 'other_engine' || isBoardOf(run, row.board))
    if (!right) faults.push(message('ledger.fault.board', { board: id }))
  }
  return ids.length
}

/** The names of teams, criteria and panels are those of the time; the ledger's digest covers them. */
function isBoardOf({ again, ...run }: Run, board: PublicBoard): boolean {
  if (again.kind !== 'same') return false
  const teams = new Map(
    [...board.ranked, ...board.unranked].map(row => [String(row.entryId), String(row.teamName)]),
  )
  const criteria = new Map(board.criteria.map(({ id, name }) => [id, name]))
  const panels = new Map(board.panels?.map(({ id, name }) => [id, name]))
  const shown = boardOf(
    { ...run, ...again },
    {
      team: entryId => teams.get(entryId) ?? '',
      criterion: id => criteria.get(id) ?? {},
      panel: id => panels.get(id) ?? {},
    },
  )
  // earlier boards have no list of panels and no method
  const { panels: shownPanels, method, ...rest } = shown
  const expected = {
    ...rest,
    ...(board.panels || again.inputs.mixed ? { panels: shownPanels } : {}),
    ...(board.method ? { method } : {}),
  }
  return canonicalJson(expected) === canonicalJson(board)
}

type Decided = Run & { now: Date }

/**
 * How many public decisions are based on the ranking: those who advance must be the first of it, or a reason must
 * exist.
 */
async function checkDecision(db: Db, { id, again, now }: Decided, faults: Message[]): Promise<number> {
  const out = and(eq(stageDecisions.runId, id), lte(stageDecisions.releaseAt, now))
  const rows = await db.select().from(stageDecisions).where(out)
  if (again.kind === 'other_engine') return rows.length
  for (const { id: decision, stageId, deviationReason, methodReason } of rows) {
    const going = await db
      .select({ entryId: advancements.entryId })
      .from(advancements)
      .where(eq(advancements.stageId, stageId))
    const entryIds = going.map(({ entryId }) => entryId)
    const right =
      again.kind === 'same' &&
      departs({ entryIds, ranked: again.output.ranked, places: again.inputs.rules.prizes || null }) ===
        (deviationReason !== null) &&
      isContested(again.output, again.inputs.rules) === (methodReason !== null)
    if (!right) faults.push(message('ledger.fault.stage_decision', { decision }))
  }
  return rows.length
}
