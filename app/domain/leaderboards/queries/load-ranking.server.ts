import { submissionCode } from '#app/domain/judging/judge'
import { progressOf } from '#app/domain/judging/marks'
import { canAssign } from '#app/domain/judging/permissions'
import { loadCandidates } from '#app/domain/judging/queries/load-candidates.server'
import { type Case, loadCase, type WhichStage } from '#app/domain/judging/queries/load-case.server'
import {
  type AssignmentRow,
  loadAssignmentRows,
  loadSeats,
} from '#app/domain/judging/queries/load-panel.server'
import { shownName } from '#app/domain/judging/shown-name'
import { stagesOf } from '#app/domain/judging/stages-of'
import { canonicalJson, sha256 } from '#app/domain/ledger/chain.server'
import type { Ctx } from '#app/domain/shared/context'
import { computeRanking } from '../ranking'
import { judgeSpread } from '../spread'
import { loadRun } from './load-run.server'
import { loadRunInputs } from './load-run-inputs.server'

/** Coverage, judges and the ranking as it would be computed now, for host and chair; and the last run kept. */
export async function loadRanking(ctx: Ctx, challengeId: string, which?: WhichStage) {
  const all = await loadCase(ctx.db, ctx, challengeId, which)
  const { challenge, stage, standing, decided } = all
  const inputs = await loadRunInputs(ctx.db, all)
  const nameOf = shownName(all, ctx.now)
  const candidates = (await loadCandidates(ctx.db, stage)).map(each => ({ ...each, teamName: nameOf(each) }))
  const rows = (await loadAssignmentRows(ctx.db, stage.id)).filter(row => !row.withdrawnAt && !row.recusedAt)
  const run = await loadRun(ctx.db, { latestOf: stage.id })
  const names = new Map(candidates.map(each => [each.submissionId, each.teamName]))
  const inputsHash = sha256(canonicalJson(inputs))
  const may = canAssign({ closesAt: stage.closesAt, now: ctx.now, decided })
  return {
    challenge: {
      id: challenge.id,
      slug: challenge.slug,
      title: challenge.title,
      timeZone: challenge.timeZone,
    },
    host: standing.host,
    stages: stagesOf(all),
    closesAt: stage.closesAt,
    criteria: stage.rubric.criteria.map(({ id, name, weight }) => ({ id, name, weight })),
    quorum: inputs.quorum,
    coverage: candidates.map(each => coverageOf(each, rows)),
    judges: await loadJudges(ctx, all, rows),
    ranking: namedOutput(computeRanking(inputs), names),
    run: run && {
      id: run.id,
      computedAt: run.computedAt,
      inputsHash: run.inputsHash,
      engineVersion: run.engineVersion,
      /** nothing has changed since it was computed */
      current: run.inputsHash === inputsHash,
    },
    why: may.ok ? null : may,
    can: { compute: may.ok },
  }
}

function coverageOf(
  { submissionId, teamName }: { submissionId: string; teamName: string },
  rows: AssignmentRow[],
) {
  const own = rows.filter(row => row.submissionId === submissionId)
  const count = (progress: string) => own.filter(row => progressOf(row.review) === progress).length
  return {
    submissionId,
    code: submissionCode(submissionId),
    teamName,
    assigned: own.length,
    done: count('done'),
    abstained: count('abstained'),
  }
}

async function loadJudges(ctx: Ctx, { challenge, stage }: Case, rows: AssignmentRow[]) {
  const seats = await loadSeats(ctx.db, challenge.id)
  return seats.map(({ judgeId, name, role }) => {
    const own = rows.filter(row => row.judgeId === judgeId)
    const done = own.filter(row => row.review?.submittedAt)
    const marks = done.flatMap(row => (row.review && !row.review.abstainedAt ? [row.review.marks] : []))
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
}

function namedOutput({ ranked, unranked }: ReturnType<typeof computeRanking>, names: Map<string, string>) {
  const named = <T extends { submissionId: string }>(row: T) => ({
    ...row,
    code: submissionCode(row.submissionId),
    teamName: names.get(row.submissionId) ?? '',
  })
  return { ranked: ranked.map(named), unranked: unranked.map(named) }
}
