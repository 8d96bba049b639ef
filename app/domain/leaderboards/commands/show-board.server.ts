import type { PublicBoard } from '#app/domain/leaderboards/public-board'
import { canonicalJson, sha256 } from '#app/domain/ledger/chain.server'
import { record } from '#app/domain/ledger/record.server'
import { loadPanelNames } from '#app/domain/ranking/queries/load-panel-names.server'
import { loadRun, type Run } from '#app/domain/ranking/queries/load-run.server'
import { loadTeams } from '#app/domain/ranking/queries/load-teams.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import type { LocalText } from '#app/domain/shared/local-text'
import { orNotFound } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import type { Db } from '#db/client.server'
import { boards } from '#db/schema'
import { type BoardRef, boardFacts, loadBoardContext } from '../board-context.server'
import { canShowBoard } from '../permissions'
import { boardOf } from '../shown-board'

/** Stores the last computed ranking of a stage as its public board, with the current team names. */
export async function showBoard(ctx: Ctx, place: BoardRef): Promise<{ boardId: string; boardHash: string }> {
  const { id: shownBy } = signedIn(ctx)
  return ctx.transaction(async tx => {
    const all = await loadBoardContext(tx, ctx, place)
    const latest = await loadRun(tx, { latestOf: all.stage.id })
    ensure(canShowBoard({ ...boardFacts(all, ctx.now), computed: latest !== null }))
    const run = orNotFound(latest)
    const board = await writeBoard(tx, run, all.stage.rubric.criteria)
    const ids = { boardId: newId(), stageId: all.stage.id, runId: run.id }
    const boardHash = sha256(canonicalJson(board))
    await tx.insert(boards).values({
      id: ids.boardId,
      stageId: ids.stageId,
      runId: ids.runId,
      shownAt: ctx.now,
      shownBy,
      board,
      boardHash,
    })
    await record(tx, ctx, {
      stream: all.challenge.id,
      kind: 'board.shown',
      payload: { ...ids, boardHash, inputsHash: run.inputsHash },
    })
    return { boardId: ids.boardId, boardHash }
  })
}

type Criteria = readonly { id: string; name: LocalText }[]

async function writeBoard(tx: Db, run: Run, criteria: Criteria): Promise<PublicBoard> {
  const teams = await loadTeams(tx, run.output)
  const panels = new Map((await loadPanelNames(tx, run.inputs.mixed)).map(({ id, name }) => [id, name]))
  const names = new Map(criteria.map(({ id, name }) => [id, name]))
  return boardOf(run, {
    team: entryId => teams.get(entryId)?.name ?? '',
    criterion: id => names.get(id) ?? {},
    panel: id => panels.get(id) ?? {},
  })
}
