import { canonicalJson, sha256 } from '#app/domain/ledger/chain.server'
import { record } from '#app/domain/ledger/record.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { found } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import type { Db } from '#db/client.server'
import type { PublicBoard } from '#db/json'
import { boards } from '#db/schema'
import { boardFacts, loadBoardCase, type Place } from '../board-case.server'
import { canShowBoard } from '../permissions'
import { loadPanelNames } from '../queries/load-panel-names.server'
import { loadRun, type Run } from '../queries/load-run.server'
import { loadTeams } from '../queries/load-teams.server'
import { publicRow } from '../run'

/** Keeps the last computed order of a stage as its public board, whole, with the teams' names of now. */
export async function showBoard(ctx: Ctx, place: Place): Promise<{ boardId: string; boardHash: string }> {
  const { id: shownBy } = signedIn(ctx)
  return ctx.transaction(async tx => {
    const all = await loadBoardCase(tx, ctx, place)
    const latest = await loadRun(tx, { latestOf: all.stage.id })
    ensure(canShowBoard({ ...boardFacts(all, ctx.now), computed: latest !== null }))
    const run = found(latest)
    const board = await writeBoard(tx, run, all.stage.rubric)
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

type Rubric = { criteria: PublicBoard['criteria']; quorum: number }

async function writeBoard(tx: Db, run: Run, { criteria, quorum }: Rubric): Promise<PublicBoard> {
  const teams = await loadTeams(tx, run.output)
  const named = <R extends { entryId: string }>(row: R) => ({
    ...row,
    teamName: teams.get(row.entryId)?.name ?? '',
  })
  return {
    computedAt: run.computedAt.toISOString(),
    inputsHash: run.inputsHash,
    engineVersion: run.engineVersion,
    reviews: run.inputs.reviews.filter(review => !review.abstained).length,
    judges: new Set(run.inputs.reviews.map(review => review.judgeId)).size,
    quorum,
    criteria: criteria.map(({ id, name, weight }) => ({ id, name, weight })),
    panels: await loadPanelNames(tx, run.inputs.mixed),
    ranked: run.output.ranked.map(publicRow).map(named),
    unranked: run.output.unranked.map(named),
  }
}
