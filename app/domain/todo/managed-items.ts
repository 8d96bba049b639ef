import type { ChallengeState } from '#app/domain/challenges/phase'
import { type StageTask, stageTask } from '#app/domain/decisions/stage-task'
import { canAssign } from '#app/domain/judging/permissions'
import type { LocalText } from '#app/domain/shared/local-text'
import { paths } from '#app/paths'
import type { TodoItem, TodoKind } from './item'
import { isLate, type JudgeWork } from './late'

/** One stage of a challenge, as those who run it need it. */
export type ManagedStage = {
  id: string
  /** null where the challenge has one stage */
  name: LocalText | null
  opensAt: Date | null
  closesAt: Date | null
  judgingEndsAt: Date | null
  /** a program scores it, so it needs no judges */
  byMetric: boolean
  /** submissions to judge; known from the deadline on */
  submissions: number
  /** submissions with fewer reviewers than required */
  short: number
  work: readonly JudgeWork[]
  /** an assignment proposal that is neither applied nor discarded */
  planId: string | null
  decision: { releaseAt: Date | null } | null
}

/** A challenge that the person runs as host or chair. */
export type ManagedChallenge = {
  id: string
  title: LocalText
  state: ChallengeState
  publishAt: Date | null
  updatedAt: Date
  timeZone: string
  resultsPlannedAt: Date | null
  /** it runs on another site, so nothing is judged here */
  external: boolean
  host: boolean
  chair: boolean
  /** may assign, decide and publish: neither an entrant nor in conflict with a team */
  mayDecide: boolean
  stages: readonly ManagedStage[]
  /** judges who have a seat, and invitations without an answer */
  seats: number
  conflicts: number
  /** questions without an answer, and since when the first of them waits */
  questions: { count: number; since: Date | null }
  result: { publishAt: Date | null } | null
  unpaid: { count: number; dueAt: Date | null }
  /** appeals against the result without an answer, and since when the first of them waits */
  appeals: { count: number; since: Date | null }
  /** proposals that this person may confirm as the second one */
  toConfirm: readonly { href: string; at: Date | null; proposedAt: Date; hostOnly: boolean }[]
  /** subjects with an open proposal: the result, and stages by id */
  proposed: ReadonlySet<string>
}

/** What waits for the host or the chair of one challenge, in no order. */
export function managedItems(facts: ManagedChallenge, now: Date): TodoItem[] {
  const { publishAt, state } = facts
  if (state !== 'published') return facts.host ? writingItems(facts) : []
  if (!publishAt || publishAt > now || facts.external) return []
  const items = facts.toConfirm
    .filter(({ hostOnly }) => (hostOnly ? facts.host : facts.mayDecide))
    .map(({ href, at, proposedAt }) => item(facts, { kind: 'confirm', href, due: at, since: proposedAt }))
  if (facts.result?.publishAt && facts.result.publishAt <= now)
    return [...items, ...appealing(facts), ...paying(facts)]
  return [
    ...items,
    ...answering(facts),
    ...juryItems(facts),
    ...facts.stages.flatMap((stage, index) => stageItems(facts, { stage, index }, now)),
  ]
}

function writingItems(facts: ManagedChallenge): TodoItem[] {
  const kinds: Partial<Record<ChallengeState, TodoKind>> = {
    draft: 'draft',
    changes_requested: 'remarks',
    approved: 'publish',
  }
  const kind = kinds[facts.state]
  return kind ? [item(facts, { kind, href: paths.hostChallenge(facts.id), since: facts.updatedAt })] : []
}

function answering(facts: ManagedChallenge): TodoItem[] {
  const { count, since } = facts.questions
  if (!facts.host || count === 0) return []
  return [item(facts, { kind: 'answer', count, since, href: paths.hostQuestions(facts.id) })]
}

function appealing(facts: ManagedChallenge): TodoItem[] {
  const { count, since } = facts.appeals
  if (!facts.mayDecide || count === 0) return []
  return [item(facts, { kind: 'answer_appeal', count, since, href: paths.hostAppeals(facts.id) })]
}

function paying(facts: ManagedChallenge): TodoItem[] {
  const { count, dueAt } = facts.unpaid
  if (!facts.host || count === 0) return []
  return [item(facts, { kind: 'pay', count, due: dueAt, href: paths.payouts(facts.id) })]
}

function juryItems(facts: ManagedChallenge): TodoItem[] {
  const { id, host, seats, conflicts, mayDecide, stages } = facts
  const [first] = stages
  const items: TodoItem[] = []
  if (host && seats === 0 && stages.some(stage => !stage.byMetric))
    items.push(item(facts, { kind: 'invite_jury', href: paths.jury(id), due: first?.closesAt ?? null }))
  if (mayDecide && conflicts > 0)
    items.push(item(facts, { kind: 'conflicts', count: conflicts, href: paths.conflicts(id) }))
  return items
}

type Place = { stage: ManagedStage; index: number }

function stageItems(facts: ManagedChallenge, place: Place, now: Date): TodoItem[] {
  const { stage, index } = place
  const final = index === facts.stages.length - 1
  const outcome = final ? facts.result && { releaseAt: facts.result.publishAt } : stage.decision
  const decided = outcome?.releaseAt != null
  if (!canAssign({ closesAt: stage.closesAt, now, decided }).ok) return []
  const assigned = stage.work.reduce((sum, { assigned }) => sum + assigned, 0)
  const done = stage.work.reduce((sum, { done }) => sum + done, 0)
  const task = stageTask({
    ...{ closesAt: stage.closesAt, judgingEndsAt: stage.judgingEndsAt, byMetric: stage.byMetric, now },
    ...{ reviews: assigned, openReviews: assigned - done },
    ...{ decided: outcome !== null, releaseAt: outcome?.releaseAt ?? null },
  })
  return [
    ...assigning(facts, stage, { assigned, now }),
    ...reminding(facts, stage, now),
    ...deciding(facts, { stage, final, task, nextOpensAt: facts.stages[index + 1]?.opensAt ?? null }),
  ]
}

function assigning(
  facts: ManagedChallenge,
  stage: ManagedStage,
  { assigned, now }: { assigned: number; now: Date },
) {
  if (!facts.mayDecide || stage.byMetric) return []
  const { id } = facts
  const at = (kind: TodoKind, href: string, count = 1) =>
    item(facts, { kind, href, count, stage, due: stage.judgingEndsAt })
  if (stage.planId) return [at('apply_plan', paths.assignmentPlan(id, stage.planId))]
  if (stage.judgingEndsAt && stage.judgingEndsAt <= now) return []
  if (assigned === 0)
    return stage.submissions > 0 ? [at('assign', paths.assignments(id, stage.id), stage.submissions)] : []
  if (stage.short === 0) return []
  return [at('top_up', paths.assignmentPlans(id, { stage: stage.id, scope: 'top_up' }), stage.short)]
}

function reminding(facts: ManagedChallenge, stage: ManagedStage, now: Date): TodoItem[] {
  const late = stage.work.filter(each => isLate(each, now))
  if (!facts.host || late.length === 0) return []
  const ends = late.flatMap(({ judgingEndsAt }) => judgingEndsAt?.getTime() ?? [])
  const part = { kind: 'remind', count: late.length, due: new Date(Math.min(...ends)), stage } as const
  return [item(facts, { ...part, href: paths.hostChallenge(facts.id) })]
}

type Deciding = { stage: ManagedStage; final: boolean; task: StageTask; nextOpensAt: Date | null }

function deciding(facts: ManagedChallenge, { stage, final, task, nextOpensAt }: Deciding): TodoItem[] {
  const waits = task === 'decide' || task === 'release'
  if (!facts.mayDecide || !waits || facts.proposed.has(final ? facts.id : stage.id)) return []
  if (final) {
    const kind = task === 'decide' ? 'decide' : 'publish_result'
    return [item(facts, { kind, due: facts.resultsPlannedAt, href: paths.decision(facts.id) })]
  }
  const kind = task === 'decide' ? 'decide_stage' : 'announce_stage'
  return [item(facts, { kind, stage, due: nextOpensAt, href: paths.advancement(facts.id, stage.id) })]
}

type Part = { kind: TodoKind; href: string; count?: number; due?: Date | null; since?: Date | null }

function item(
  { title, timeZone }: ManagedChallenge,
  { stage, ...part }: Part & { stage?: ManagedStage },
): TodoItem {
  return { count: 1, due: null, since: null, ...part, subject: title, stage: stage?.name ?? null, timeZone }
}
