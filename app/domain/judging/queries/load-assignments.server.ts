import type { Ctx } from '#app/domain/shared/context'
import type { Cell } from '../board'
import { planFor } from '../even-plan'
import { submissionCode } from '../judge'
import { canAssign } from '../permissions'
import { seesTeams, shownName } from '../shown-name'
import { loadBoard } from './load-board.server'
import { loadCase } from './load-case.server'

/** The matrix for host and chair; with `reviewsEach` also what an even assignment would add. */
export async function loadAssignments(ctx: Ctx, challengeId: string, reviewsEach: number | null) {
  const all = await loadCase(ctx.db, ctx, challengeId)
  const { challenge, stage, standing, decided } = all
  const nameOf = shownName(all, ctx.now)
  const { seats, candidates, ...board } = await loadBoard(ctx.db, challenge.id, stage)
  const cells = seesTeams(all, ctx.now) ? board.cells : board.cells.map(withoutEvidence)
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
      teamName: nameOf({ submissionId, teamName }),
      reviews: assigned.filter(cell => cell.submissionId === submissionId).length,
      cells: cells.filter(cell => cell.submissionId === submissionId),
    })),
    preview: plan && reviewsEach !== null ? { reviewsEach, ...plan } : null,
    why: may.ok ? null : may,
    can: { assign: may.ok },
  }
}

/** What shows a conflict names the team or its people. */
function withoutEvidence(cell: Cell): Cell {
  return cell.kind === 'conflict' ? { ...cell, conflict: { ...cell.conflict, evidence: '' } } : cell
}
