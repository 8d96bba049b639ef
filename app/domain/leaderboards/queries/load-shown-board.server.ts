import { and, eq, gte } from 'drizzle-orm'
import { mayRunJudging } from '#app/domain/judging/permissions'
import { loadStageContexts, type StageContext } from '#app/domain/judging/queries/load-stage-context.server'
import { shownName } from '#app/domain/judging/shown-name'
import { loadPanelNames } from '#app/domain/ranking/queries/load-panel-names.server'
import { loadRun } from '#app/domain/ranking/queries/load-run.server'
import { loadTeams } from '#app/domain/ranking/queries/load-teams.server'
import { withShownScores } from '#app/domain/ranking/shown-scores'
import type { Ctx } from '#app/domain/shared/context'
import { noStanding } from '#app/domain/shared/standing'
import { frozenSince, maySee } from '#app/domain/visibility/disclosure-rules'
import type { Db } from '#db/client.server'
import { boards, entries } from '#db/schema'
import { publicBoardAt, readBoard } from '../shown-board'

/**
 * The board of the last stage that shows one while judging: as it was shown, the same for everyone. Host and chair also
 * see what has been computed since.
 */
export async function loadShownBoard(ctx: Ctx, { challenge }: StageContext, ownTeamId: string | null) {
  const cases = await loadStageContexts(ctx.db, ctx, challenge)
  const last = cases.findLast(
    ({ times, policy }) => maySee({ facet: 'board', standing: noStanding, times, now: ctx.now, policy }).ok,
  )
  return last ? loadStageBoard(ctx, last, ownTeamId) : null
}

async function loadStageBoard(ctx: Ctx, all: StageContext, ownTeamId: string | null) {
  const { stage, stages, times } = all
  const rows = await ctx.db.select().from(boards).where(eq(boards.stageId, stage.id))
  const shown = publicBoardAt(rows, times, ctx.now)
  const own = await loadOwnEntryIds(ctx.db, ownTeamId)
  const excluded = await loadExcluded(ctx.db, { challengeId: all.challenge.id, since: shown?.shownAt })
  return {
    stage: stages.length > 1 ? { name: stage.name, position: stage.position } : null,
    board: shown && ownRows(withoutExcluded(readBoard(shown.board), excluded), own),
    /** entries on the board that were excluded since */
    excluded: excluded.size,
    shownAt: shown?.shownAt ?? null,
    frozenSince: frozenSince(times, ctx.now),
    live: await loadLive(ctx, all, shown?.runId ?? null),
  }
}

type Since = { challengeId: string; since: Date | undefined }

/** The entries that were excluded after the board was shown: they leave it at once, and their places stay empty. */
async function loadExcluded(db: Db, { challengeId, since }: Since): Promise<Set<string>> {
  if (!since) return new Set()
  const rows = await db
    .select({ id: entries.id })
    .from(entries)
    .where(and(eq(entries.challengeId, challengeId), gte(entries.excludedAt, since)))
  return new Set(rows.map(({ id }) => id))
}

function withoutExcluded(board: ReturnType<typeof readBoard>, excluded: ReadonlySet<string>) {
  const kept = ({ entryId }: { entryId: string }) => !excluded.has(entryId)
  return { ...board, ranked: board.ranked.filter(kept), unranked: board.unranked.filter(kept) }
}

/** The entries of a team: those whose rows are the reader's own. */
export async function loadOwnEntryIds(db: Db, teamId: string | null): Promise<string[]> {
  if (!teamId) return []
  const rows = await db.select({ id: entries.id }).from(entries).where(eq(entries.teamId, teamId))
  return rows.map(row => row.id)
}

function ownRows(board: ReturnType<typeof readBoard>, own: string[]) {
  const marked = <R extends { entryId: string }>(row: R) => ({ ...row, own: own.includes(row.entryId) })
  const ranked = withShownScores(board.ranked, board.method ?? null)
  return { ...board, ranked: ranked.map(marked), unranked: board.unranked.map(marked) }
}

/** The last computed ranking where it differs from the shown one; for host and chair. */
async function loadLive(ctx: Ctx, all: StageContext, shownRunId: string | null) {
  const { standing, times, policy, stage } = all
  const sees = maySee({ facet: 'board.live', standing, times, now: ctx.now, policy })
  // while the board is not frozen, the public sees everything that the host has shown
  if (!sees.ok || !(frozenSince(times, ctx.now) || mayRunJudging(standing).ok)) return null
  const run = await loadRun(ctx.db, { latestOf: stage.id })
  if (!run || run.id === shownRunId) return null
  const teams = await loadTeams(ctx.db, run.output)
  const nameOf = shownName(all, ctx.now)
  const named = <R extends { entryId: string; submissionId: string }>(row: R) => ({
    ...row,
    teamName: nameOf({ submissionId: row.submissionId, teamName: teams.get(row.entryId)?.name ?? '' }),
    own: false,
  })
  return {
    computedAt: run.computedAt,
    panels: await loadPanelNames(ctx.db, run.inputs.mixed),
    ranked: withShownScores(run.output.ranked, run.inputs.rules.method).map(named),
    unranked: run.output.unranked.map(named),
  }
}
