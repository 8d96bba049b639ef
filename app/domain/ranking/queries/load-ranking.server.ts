import { setImmediate as yieldToEventLoop } from 'node:timers/promises'
import { asc, eq } from 'drizzle-orm'
import { submissionCode } from '#app/domain/judging/judge'
import { canAssign, mayDecideJudging } from '#app/domain/judging/permissions'
import { loadCandidates } from '#app/domain/judging/queries/load-candidates.server'
import { loadMarkedRows, loadSeats, type MarkedRow } from '#app/domain/judging/queries/load-seats.server'
import { loadSeenNames, type SeenSubmission } from '#app/domain/judging/queries/load-seen-names.server'
import {
  loadStageContext,
  type StageContext,
  type WhichStage,
} from '#app/domain/judging/queries/load-stage-context.server'
import { stagesOf } from '#app/domain/judging/stages-of'
import { canonicalJson, sha256 } from '#app/domain/ledger/chain.server'
import { activeAssignment, meets } from '#app/domain/shared/active'
import type { Ctx } from '#app/domain/shared/context'
import { groupBy } from '#app/domain/shared/group-by'
import { pageOf } from '#app/domain/shared/pages'
import { all as allOf } from '#app/domain/shared/verdict'
import type { Db } from '#db/client.server'
import { judgingChanges } from '#db/schema'
import type { RunInputs } from '../run'
import { withShownScores } from '../shown-scores'
import { judgeSpread } from '../spread'
import { loadPanelNames } from './load-panel-names.server'
import { listRuns, loadRun, type Run } from './load-run.server'
import { loadRunInputs } from './load-run-inputs.server'

type Names = ReadonlyMap<string, SeenSubmission>

/** The lists of the ranking page; each has its own pages. */
export const rankingLists = ['page', 'unranked', 'coverage', 'judges', 'moves'] as const
export type RankingList = (typeof rankingLists)[number]
type RankingPages = Partial<Record<RankingList, number>>

const pageSize = 50

/**
 * Coverage, judges, and the last stored ranking with its uncertainty, for host and chair; of every list the requested
 * page.
 */
export async function loadRanking(
  ctx: Ctx,
  challengeId: string,
  which?: WhichStage,
  pages: RankingPages = {},
) {
  const all = await loadStageContext(ctx.db, ctx, challengeId, which)
  const { challenge, stage, standing, decided } = all
  const { id, slug, title, timeZone } = challenge
  const inputs = await loadRunInputs(ctx.db, all)
  await yieldToEventLoop()
  const candidates = await loadCandidates(ctx.db, stage)
  const names = await loadSeenNames(ctx, all, candidates)
  const rows = (await loadMarkedRows(ctx.db, stage.id)).filter(row => meets(activeAssignment, row))
  const assigned = groupBy(rows, row => row.submissionId)
  const counted = groupBy(inputs.reviews, review => review.submissionId)
  await yieldToEventLoop()
  const run = await loadRun(ctx.db, { latestOf: stage.id })
  await yieldToEventLoop()
  const may = allOf(
    mayDecideJudging(standing),
    canAssign({ closesAt: stage.closesAt, now: ctx.now, decided }),
  )
  return {
    challenge: { id, slug, title, timeZone },
    host: standing.host,
    stages: stagesOf(all),
    decided,
    closesAt: stage.closesAt,
    criteria: stage.rubric.criteria.map(({ id, name, weight }) => ({ id, name, weight })),
    quorum: inputs.quorum,
    submissions: candidates.length,
    coverage: coverageOf(
      candidates.map(({ submissionId }) => ({
        ...seen(names, submissionId),
        submissionId,
        assigned: assigned.get(submissionId)?.length ?? 0,
        ...reviewsOf(counted.get(submissionId)),
      })),
      inputs.quorum,
      pages,
    ),
    judges: await loadJudges(ctx, all, { rows, counted: inputs.reviews, pages }),
    run: run && {
      ...shownRun(run, names, pages),
      panels: await loadPanelNames(ctx.db, run.inputs.mixed),
      /** nothing has changed since it was computed */
      current: run.inputsHash === sha256(canonicalJson(inputs)),
    },
    runs: await listRuns(ctx.db, stage.id),
    changes: await loadChanges(ctx.db, { stageId: stage.id, run, names, pages }),
    why: may.ok ? null : may,
    can: { compute: may.ok },
  }
}

type Reviewed = SeenSubmission & ReturnType<typeof reviewsOf> & { submissionId: string; assigned: number }

/** How many submissions have the reviews they need; those without enough, or with abstentions, by name. */
function coverageOf(all: Reviewed[], quorum: number, { coverage = 1 }: RankingPages) {
  const short = all.filter(each => each.done < quorum || each.abstained > 0)
  const enough = all.filter(each => each.done >= quorum).length
  return { count: all.length, enough, short: pageOf(short, coverage, pageSize) }
}

function reviewsOf(counted: RunInputs['reviews'] = []) {
  const abstained = counted.filter(review => review.abstained).length
  return { done: counted.length - abstained, abstained }
}

type JudgesPage = { rows: MarkedRow[]; counted: RunInputs['reviews']; pages: RankingPages }

/** Each judge has all marks and a link to every review; a large jury is read for a few judges at a time. */
async function loadJudges(
  ctx: Ctx,
  { challenge, stage }: StageContext,
  { rows, counted, pages }: JudgesPage,
) {
  const seats = await loadSeats(ctx.db, challenge.id)
  const byJudge = groupBy(rows, row => row.judgeId)
  const reviewsByJudge = groupBy(
    counted.filter(review => !review.abstained),
    review => review.judgeId,
  )
  const { rows: shown, ...paged } = pageOf(seats, pages.judges ?? 1, seats.length > 50 ? 10 : 50)
  const judges = shown.map(({ judgeId, name, role }) => {
    const own = byJudge.get(judgeId) ?? []
    const done = own.filter(row => row.review?.submittedAt)
    const marks = (reviewsByJudge.get(judgeId) ?? []).map(review => review.marks)
    return {
      id: judgeId,
      name,
      chair: role === 'chair',
      assigned: own.length,
      done: done.length,
      ...judgeSpread(stage.rubric.criteria, marks),
      reviews: done.map(row => ({ assignmentId: row.id, code: submissionCode(row.submissionId) })),
    }
  })
  return { rows: judges, ...paged }
}

function shownRun({ inputs, output, ...run }: Run, names: Names, pages: RankingPages) {
  const { ranked, unranked, whatIf, agreement, calibration, warnings } = output
  const named = <T extends { submissionId: string }>(row: T) => ({ ...row, ...seen(names, row.submissionId) })
  const placed = pageOf(withShownScores(ranked, inputs.rules.method), pages.page ?? 1, pageSize)
  const apart = pageOf(unranked, pages.unranked ?? 1, pageSize)
  return {
    id: run.id,
    computedAt: run.computedAt,
    inputsHash: run.inputsHash,
    engineVersion: run.engineVersion,
    seed: inputs.seed,
    rules: inputs.rules,
    ranked: { ...placed, rows: placed.rows.map(named) },
    /** whether there are tie groups */
    groups: ranked.some(row => row.tieGroup !== null),
    unranked: { ...apart, rows: apart.rows.map(named) },
    agreement,
    calibration,
    warnings,
    whatIf: whatIf && { ...whatIf, contenders: contendersIn(ranked, whatIf.rows).map(named) },
  }
}

type Row = Run['output']['ranked'][number]

/** The entries that are within the prizes by some method, in the order of the ranking. */
function contendersIn(ranked: readonly Row[], rows: readonly { places: Record<string, number> }[]): Row[] {
  const ids = new Set(rows.flatMap(({ places }) => Object.keys(places)))
  return ranked.filter(({ submissionId }) => ids.has(submissionId))
}

type Changing = { stageId: string; run: Run | null; names: Names; pages: RankingPages }

/** The changes after judging opened, with the ranks before and after each by the last run. */
async function loadChanges(db: Db, { stageId, run, names, pages }: Changing) {
  const rows = await db
    .select()
    .from(judgingChanges)
    .where(eq(judgingChanges.stageId, stageId))
    .orderBy(asc(judgingChanges.changedAt), asc(judgingChanges.id))
  const earlier = run?.output.earlier ?? []
  const orders = [...earlier.map(({ order }) => order), run?.output.ranked ?? []]
  return rows.map(({ id, reason, changedAt }) => {
    const at = earlier.findIndex(each => each.id === id)
    const before = at < 0 ? [] : (orders[at] ?? [])
    const after = new Map((orders[at + 1] ?? []).map(row => [row.submissionId, row.rank]))
    const { rows: shown, ...paged } = pageOf(before, pages.moves ?? 1, pageSize)
    return {
      id,
      reason,
      changedAt,
      /** false where no ranking has been computed since */
      computed: at >= 0,
      moves: {
        ...paged,
        rows: shown.map(({ submissionId, rank }) => ({
          ...seen(names, submissionId),
          submissionId,
          before: rank,
          after: after.get(submissionId) ?? null,
        })),
      },
    }
  })
}

function seen(names: Names, submissionId: string): SeenSubmission {
  const code = submissionCode(submissionId)
  return names.get(submissionId) ?? { code, teamName: code, open: false }
}
