import { and, eq, isNull } from 'drizzle-orm'
import { submissionCode } from '#app/domain/judging/judge'
import { canAssign, mayDecideJudging } from '#app/domain/judging/permissions'
import { loadSeats } from '#app/domain/judging/queries/load-seats.server'
import {
  loadStageContext,
  type StageContext,
  type WhichStage,
} from '#app/domain/judging/queries/load-stage-context.server'
import { seesTeams, seesWork, shownName } from '#app/domain/judging/shown-name'
import { stagesOf } from '#app/domain/judging/stages-of'
import type { Ctx } from '#app/domain/shared/context'
import { pageOf } from '#app/domain/shared/pages'
import { all as allOf } from '#app/domain/shared/verdict'
import { fold } from '#app/text/fold'
import type { Db } from '#db/client.server'
import { assignmentPlans } from '#db/schema'
import type { AssignmentFacts } from '../assignment-facts'
import type { Cell } from '../assignment-matrix'
import { costsOver } from '../manual-costs'
import { loadAssignmentFacts, topicQuestion } from './load-assignment-facts.server'
import { loadAssignmentMatrix } from './load-assignment-matrix.server'
import { loadShortage } from './load-shortage.server'

/** With more pairs than this the page lists submissions in pages instead of a matrix. */
const largestMatrix = 400

type AssignmentsQuery = { which?: WhichStage; page?: number; search?: string; short?: boolean }

/** The assignments of a stage for host and chair, with what they need to decide. */
export async function loadAssignments(ctx: Ctx, challengeId: string, query: AssignmentsQuery = {}) {
  const all = await loadStageContext(ctx.db, ctx, challengeId, query.which)
  const { challenge, stage, policy, standing, decided } = all
  const { facts, candidates } = await loadAssignmentFacts(ctx.db, all)
  const seats = await loadSeats(ctx.db, challenge.id)
  const loads = loadsOf(facts)
  const { short, reviewsEach } = await loadShortage(ctx.db, all, candidates)
  const nameOf = shownName(all, ctx.now)
  const named = candidates.map(each => ({ ...each, name: nameOf(each) }))
  const matrix = seats.length * candidates.length <= largestMatrix
  const list = matrix ? wholeList(named) : onePage(named, { ...query, facts, reviewsEach }, seats.length)
  const may = allOf(
    mayDecideJudging(standing),
    canAssign({ closesAt: stage.closesAt, now: ctx.now, decided }),
  )
  return {
    challenge: {
      id: challenge.id,
      slug: challenge.slug,
      title: challenge.title,
      timeZone: challenge.timeZone,
    },
    host: standing.host,
    stages: stagesOf(all),
    judges: seats.map(({ judgeId, name, role }) => ({
      id: judgeId,
      name,
      chair: role === 'chair',
      load: loads.get(judgeId) ?? 0,
    })),
    matrix,
    list: { ...list, shown: await loadShown(ctx, all, { list: list.shown, facts, reviewsEach, loads }) },
    count: candidates.length,
    short,
    reviewsEach,
    usual: { expertsEach: policy.expertsEach, maxLoad: policy.maxLoad },
    topics: topicQuestion(all)?.label ?? null,
    openPlan: await loadOpenPlan(ctx.db, stage.id),
    why: may.ok ? null : may,
    can: { assign: may.ok },
  }
}

type Named = { submissionId: string; teamId: string; name: string }

function wholeList(named: Named[]) {
  return { shown: named, page: 1, pages: 1, found: named.length, search: '', onlyShort: false }
}

type Filter = AssignmentsQuery & { facts: AssignmentFacts; reviewsEach: number }

/** One page of the submissions that match a search by name or code, or that lack reviewers. */
function onePage(named: Named[], { facts, reviewsEach, ...query }: Filter, judges: number) {
  const { page = 1, search = '', short = false } = query
  const wanted = fold(search.trim())
  const has = new Map(facts.submissions.map(each => [each.id, each.standing.length + each.begun.length]))
  const found = named.filter(
    ({ submissionId, name }) =>
      (wanted === '' ||
        fold(name).includes(wanted) ||
        fold(submissionCode(submissionId)).startsWith(wanted)) &&
      (!short || (has.get(submissionId) ?? 0) < reviewsEach),
  )
  const { rows: shown, total, ...paged } = pageOf(found, page, judges > 50 ? 10 : 25)
  return { shown, ...paged, found: total, search, onlyShort: short }
}

type Shown = { list: Named[]; facts: AssignmentFacts; reviewsEach: number; loads: Map<string, number> }

async function loadShown(ctx: Ctx, all: StageContext, { list, ...weighed }: Shown) {
  const ids = list.map(each => each.submissionId)
  const board = await loadAssignmentMatrix(ctx.db, all.challenge.id, all.stage, ids)
  const evident = seesTeams(all, ctx.now)
  const facts = new Map(weighed.facts.submissions.map(each => [each.id, each]))
  const question = seesWork(all, ctx.now) ? topicQuestion(all) : null
  const topics = new Map(question?.options.map(({ id, label }) => [id, label]))
  const cells = new Map(ids.map((id): [string, Cell[]] => [id, []]))
  for (const cell of board.cells) cells.get(cell.submissionId)?.push(evident ? cell : withoutEvidence(cell))
  return list.map(({ submissionId, name }) => {
    const own = facts.get(submissionId)
    const costs = own ? costsOver(own, weighed) : new Map<string, number>()
    return {
      id: submissionId,
      code: submissionCode(submissionId),
      teamName: name,
      topic: topics.get(own?.topic ?? '') ?? null,
      reviews: own ? own.standing.length + own.begun.length : 0,
      cells: (cells.get(submissionId) ?? []).map(cell => ({
        ...cell,
        over: costs.get(cell.judgeId) ?? null,
      })),
    }
  })
}

/** Removes the evidence of a conflict, which names the team or its people. */
function withoutEvidence(cell: Cell): Cell {
  return cell.kind === 'conflict' ? { ...cell, conflict: { ...cell.conflict, evidence: '' } } : cell
}

/** How many submissions each judge has now. */
export function loadsOf({ judges, submissions }: AssignmentFacts): Map<string, number> {
  const loads = new Map(judges.map(judge => [judge.id, 0]))
  for (const { standing, begun } of submissions)
    for (const position of [...standing, ...begun]) {
      const id = judges[position]?.id ?? ''
      loads.set(id, (loads.get(id) ?? 0) + 1)
    }
  return loads
}

async function loadOpenPlan(db: Db, stageId: string) {
  const { id, createdAt, appliedAt, droppedAt } = assignmentPlans
  const [open] = await db
    .select({ id, createdAt })
    .from(assignmentPlans)
    .where(and(eq(assignmentPlans.stageId, stageId), isNull(appliedAt), isNull(droppedAt)))
  return open ?? null
}
