import { submissionCode } from '#app/domain/judging/judge'
import { loadMarkedRows, loadSeats } from '#app/domain/judging/queries/load-seats.server'
import { loadStageContext, type WhichStage } from '#app/domain/judging/queries/load-stage-context.server'
import { stagesOf } from '#app/domain/judging/stages-of'
import type { Ctx } from '#app/domain/shared/context'
import { groupBy } from '#app/domain/shared/group-by'
import { pageOf } from '#app/domain/shared/pages'
import { paces } from '#app/domain/statistics/pace'
import { panelStatistics } from '../panel-statistics'
import { countedMarks } from '../run'
import { judgeSpread } from '../spread'
import { loadRun } from './load-run.server'

/** Each judge with all their marks. */
const judgesPerPage = 50

/** How each judge marked compared with the panel, by the last stored ranking, and the time between reviews. */
export async function loadDiagnostics(ctx: Ctx, challengeId: string, which?: WhichStage, page = 1) {
  const all = await loadStageContext(ctx.db, ctx, challengeId, which)
  const { challenge, stage, standing } = all
  const { id, slug, title, timeZone } = challenge
  const run = await loadRun(ctx.db, { latestOf: stage.id })
  const names = new Map((await loadSeats(ctx.db, id)).map(seat => [seat.judgeId, seat.name]))
  const nameOf = (judgeId: string) => names.get(judgeId) ?? submissionCode(judgeId)
  const times = await loadTimes(ctx, stage.id)
  const pace = paces([...times].map(([judge, own]) => ({ judge, times: own })))
  const paceOf = new Map(pace.judges.map(each => [each.judge, each]))
  const byJudge = groupBy(run?.inputs.reviews ?? [], each => each.judgeId)
  const statistics = run && panelStatistics(run.inputs)
  const judged = pageOf(run?.output.judges ?? [], page, judgesPerPage)
  return {
    challenge: { id, slug, title, timeZone },
    host: standing.host,
    stages: stagesOf(all),
    panelMedian: pace.panelMedian,
    /** of all judges, so that the scales of the plots are the same on each page */
    longestGap: Math.max(0, ...pace.judges.flatMap(({ gaps }) => gaps)),
    furthest: Math.max(0, ...(run?.output.judges ?? []).map(({ offset }) => Math.abs(offset ?? 0))),
    pages: { page: judged.page, pages: judged.pages },
    run: run && {
      computedAt: run.computedAt,
      agreement: run.output.agreement,
      icc: statistics?.icc ?? null,
      pairwise: statistics?.pairwise && {
        ...statistics.pairwise,
        rows: statistics.pairwise.rows.map(each => ({ ...each, code: submissionCode(each.submissionId) })),
      },
      calibration: run.output.calibration,
      outliers: run.output.outliers.map(each => ({
        ...each,
        judge: nameOf(each.judgeId),
        code: submissionCode(each.submissionId),
      })),
      judges: judged.rows.map(judge => {
        const { gaps = [], median = null, hasty = 0 } = paceOf.get(judge.judgeId) ?? {}
        const own = (byJudge.get(judge.judgeId) ?? []).filter(each => !each.abstained)
        const marks = own.map(review => countedMarks(review, run.inputs.rules))
        const { percents } = judgeSpread(run.inputs.criteria, marks)
        return { ...judge, name: nameOf(judge.judgeId), percents, gaps, medianGap: median, hasty }
      }),
    },
  }
}

/** When each judge submitted, by judge. */
async function loadTimes({ db }: Ctx, stageId: string): Promise<Map<string, number[]>> {
  const rows = await loadMarkedRows(db, stageId)
  const times = rows.flatMap(({ judgeId, review, withdrawnAt }) =>
    review?.submittedAt && !withdrawnAt ? [{ judgeId, time: review.submittedAt.getTime() }] : [],
  )
  return new Map(
    [...groupBy(times, each => each.judgeId)].map(([judge, own]) => [judge, own.map(each => each.time)]),
  )
}
