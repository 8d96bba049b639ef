import type { Ctx } from '#app/domain/shared/context'
import { planFor } from '../even-plan'
import { submissionCode } from '../judge'
import { canAssign } from '../permissions'
import { loadBoard } from './load-board.server'
import { loadCase } from './load-case.server'

/** The matrix for host and chair; with `reviewsEach` also what an even assignment would add. */
export async function loadAssignments(ctx: Ctx, challengeId: string, reviewsEach: number | null) {
  const { challenge, stage, standing, decided } = await loadCase(ctx.db, ctx, challengeId)
  const { seats, candidates, cells } = await loadBoard(ctx.db, challenge.id, stage)
  const plan = reviewsEach === null ? null : planFor({ seats, candidates, cells }, reviewsEach)
  const assigned = cells.filter(cell => cell.kind === 'assigned')
  const may = canAssign({ closesAt: stage.closesAt, now: ctx.now, decided })
  return {
    challenge: {
      id: challenge.id,
      slug: challenge.slug,
      title: challenge.title,
      timeZone: challenge.timeZone,
    },
    host: standing.host,
    closesAt: stage.closesAt,
    quorum: stage.rubric.quorum,
    judges: seats.map(({ judgeId, name, role }) => ({
      id: judgeId,
      name,
      chair: role === 'chair',
      load: assigned.filter(cell => cell.judgeId === judgeId).length,
      added: plan?.added.filter(pair => pair.judgeId === judgeId).length ?? 0,
    })),
    submissions: candidates.map(({ submissionId, teamName }) => ({
      id: submissionId,
      code: submissionCode(submissionId),
      teamName,
      reviews: assigned.filter(cell => cell.submissionId === submissionId).length,
      cells: cells.filter(cell => cell.submissionId === submissionId),
    })),
    preview: plan && reviewsEach !== null ? { reviewsEach, ...plan } : null,
    why: may.ok ? null : may,
    can: { assign: may.ok },
  }
}
