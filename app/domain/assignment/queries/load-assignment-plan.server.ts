import type { PlannedAssignment } from '#app/domain/assignment/planned-assignment'
import { submissionCode } from '#app/domain/judging/judge'
import { shownName } from '#app/domain/judging/shown-name'
import type { Ctx } from '#app/domain/shared/context'
import { groupBy } from '#app/domain/shared/group-by'
import { pageOf } from '#app/domain/shared/pages'
import type { AssignmentFacts, Pair } from '../assignment-facts'
import { cheapestInstead } from '../manual-costs'
import { factsHash } from '../plan-hash.server'
import { loadAssignmentFacts, topicQuestion } from './load-assignment-facts.server'
import { canAnswerPlan, loadPlanRow } from './load-open-plan.server'

/** A proposal as host and chair check it before they apply it: its changes, its statistics and what it cannot meet. */
export async function loadAssignmentPlan(
  ctx: Ctx,
  { challengeId, planId, page }: { challengeId: string; planId: string; page: number },
) {
  const loaded = await loadPlanRow(ctx.db, ctx, { challengeId, planId })
  const { row, all } = loaded
  const { facts, candidates, judges } = await loadAssignmentFacts(ctx.db, all)
  const judgeName = new Map(judges.map(judge => [judge.id, judge.name]))
  const nameOf = shownName(all, ctx.now)
  const teamName = new Map(candidates.map(each => [each.submissionId, nameOf(each)]))
  const called = (id: string) => ({
    id,
    code: submissionCode(id),
    name: teamName.get(id) ?? submissionCode(id),
  })
  const judged = (id: string) => judgeName.get(id) ?? '—'
  const { added, withdrawn, short, idle, loads, ...sums } = row.plan
  const may = canAnswerPlan(loaded, ctx.now)
  const current = factsHash(row.settings, facts) === row.factsHash
  return {
    challenge: { id: all.challenge.id, title: all.challenge.title, timeZone: all.challenge.timeZone },
    host: all.standing.host,
    stageId: all.stage.id,
    plan: {
      id: row.id,
      createdAt: row.createdAt,
      settings: row.settings,
      ...{ applied: row.appliedAt !== null, dropped: row.droppedAt !== null, current },
      ...sums,
      added: added.length,
      withdrawn: withdrawn.length,
      topics: topicQuestion(all) !== null,
      loads: loads.map(each => ({ ...each, name: judged(each.judgeId) })),
      short: short.slice(0, 200).map(({ submissionId, full, ...each }) => ({
        ...each,
        ...called(submissionId),
        full: full.map(judged),
      })),
      shortCount: short.length,
      idle: idle.map(each => ({ ...each, name: judged(each.judgeId) })),
    },
    changes: changesOf({
      plan: row.plan,
      facts,
      reviewsEach: row.settings.reviewsEach,
      page,
      called,
      judged,
    }),
    can: { apply: may.ok && current, drop: may.ok },
  }
}

type Changing = {
  plan: PlannedAssignment
  facts: AssignmentFacts
  reviewsEach: number
  page: number
  called: (id: string) => { id: string; code: string; name: string }
  judged: (id: string) => string
}

/** The changes by submission: judges added, judges removed, and the cost of another judge instead. */
function changesOf({ plan, facts, reviewsEach, page, called, judged }: Changing) {
  const bySubmission = (pairs: readonly Pair[]) => groupBy(pairs, pair => pair.submissionId)
  const [come, go] = [bySubmission(plan.added), bySubmission(plan.withdrawn)]
  const ids = [...new Set([...come.keys(), ...go.keys()])].sort()
  const { rows: shown, ...paged } = pageOf(ids, page, 25)
  const known = new Map(facts.submissions.map(each => [each.id, each]))
  const loads = new Map(plan.loads.map(each => [each.judgeId, each.after]))
  const most = new Map(plan.loads.map(each => [each.judgeId, each.max]))
  const rows = shown.map(id => {
    const submission = known.get(id)
    const [added, withdrawn] = [come.get(id) ?? [], go.get(id) ?? []]
    const stays = [...(submission?.standing ?? []), ...(submission?.begun ?? [])].flatMap(position => {
      const judgeId = facts.judges[position]?.id
      return judgeId && !withdrawn.some(pair => pair.judgeId === judgeId) ? [judgeId] : []
    })
    const panel = [...stays, ...added.map(pair => pair.judgeId)]
    return {
      ...called(id),
      stays: stays.map(judged),
      withdrawn: withdrawn.map(pair => judged(pair.judgeId)),
      added: added.map(({ judgeId: from }) => {
        const weighed = { facts, loads, reviewsEach, from, panel, most: (who: string) => most.get(who) ?? 0 }
        const instead = submission ? cheapestInstead(submission, weighed) : null
        return {
          name: judged(from),
          instead: instead && { name: judged(instead.judgeId), over: instead.over },
        }
      }),
    }
  })
  return { rows, ...paged }
}
