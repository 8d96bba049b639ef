import {
  type AssignmentFacts,
  affinityOf,
  factsFor,
  knowsTopic,
  maxLoadFor,
  type Pair,
} from './assignment-facts'
import type { ItemShortage } from './solver/assignment-problem'

export type AssignmentSettings = {
  /**
   * all: fill every submission · top_up: only what declines and conflicts left short, moving nobody · csv: as a file
   * says
   */
  scope: 'all' | 'top_up' | 'csv'
  /** what is maximised: the sum over all submissions (also where absent), or the worst-served submission first */
  goal?: 'total' | 'worst_served'
  reviewsEach: number
  expertsEach: number
  maxLoad: number | null
  minLoad: number
  seed: string
}

type PlannedPair = { judgeId: string; submissionId: string }

export type PlannedAssignment = {
  added: PlannedPair[]
  withdrawn: PlannedPair[]
  kept: number
  /** how far the added pairs are from judges who know the topic, 1000 for each who knows other topics; 0 is best */
  cost: number
  /** judges and submissions form one graph, so that severity and quality can be separated */
  connected: boolean
  conflictsAvoided: number
  submissions: number
  /** submissions with as many reviewers as required */
  covered: number
  /** submissions that require experts, and how many of them have enough */
  experts: { asked: number; met: number }
  /** added pairs whose judge named topics, but not this one */
  outside: number
  loads: { judgeId: string; before: number; after: number; max: number }[]
  /** submissions that cannot have their reviewers, the reason, and the judges who are allowed but full */
  short: {
    submissionId: string
    wanted: number
    placed: number
    reason: 'conflicts' | 'few_judges' | 'no_expert' | 'judges_full'
    full: string[]
  }[]
  /** judges who would get less than the minimum load */
  idle: { judgeId: string; load: number; minLoad: number }[]
}

type Described = {
  facts: AssignmentFacts
  settings: AssignmentSettings
  /** judges by submission, as they would be after the plan */
  panels: readonly (readonly number[])[]
  connected: boolean
  short: readonly ItemShortage[]
}

/** What a plan would change and its statistics, for people to check before they apply it. */
export function describePlan(plan: Described): PlannedAssignment {
  const { facts, settings, panels, connected } = plan
  const { submissions } = facts
  const before = submissions.map(({ standing, begun }) => [...standing, ...begun])
  const added = pairsBeyond(facts, panels, before)
  const withdrawn = pairsBeyond(facts, before, panels)
  const loads = loadsOf(plan, before)
  const withTopic = submissions.flatMap(({ topic }, item) =>
    settings.expertsEach > 0 && topic !== null ? [item] : [],
  )
  return {
    added: added.map(({ pair }) => pair),
    withdrawn: withdrawn.map(({ pair }) => pair),
    kept: before.reduce((total, panel) => total + panel.length, 0) - withdrawn.length,
    cost: added.reduce((total, { affinity }) => total + 1000 - affinity, 0),
    connected,
    conflictsAvoided: submissions.reduce((total, { barred }) => total + barred.length, 0),
    submissions: submissions.length,
    covered: panels.filter(panel => panel.length >= settings.reviewsEach).length,
    experts: {
      asked: withTopic.length,
      met: withTopic.filter(item => expertsAt(plan, item) >= settings.expertsEach).length,
    },
    outside: added.filter(({ affinity }) => affinity === 0).length,
    loads,
    short: plan.short.map(each => shortageOf(factsFor(settings, facts), each)),
    idle: loads.flatMap(({ judgeId, after, max }) => {
      const minLoad = Math.min(settings.minLoad, max)
      return after < minLoad ? [{ judgeId, load: after, minLoad }] : []
    }),
  }
}

type Panels = readonly (readonly number[])[]

/** The pairs of one state that another state does not have. */
function pairsBeyond({ judges, submissions }: AssignmentFacts, these: Panels, those: Panels) {
  return submissions.flatMap((submission, item) =>
    (these[item] ?? []).flatMap((position): { pair: Pair; affinity: number }[] => {
      const judge = judges[position]
      if (!judge || those[item]?.includes(position)) return []
      const pair = { judgeId: judge.id, submissionId: submission.id }
      return [{ pair, affinity: affinityOf(judge, submission) }]
    }),
  )
}

function loadsOf({ facts: { judges, submissions }, settings, panels }: Described, before: Panels) {
  const count = (state: Panels) => {
    const loads = new Int32Array(judges.length)
    for (const panel of state) for (const judge of panel) loads[judge] = (loads[judge] ?? 0) + 1
    return loads
  }
  const [had, has] = [count(before), count(panels)]
  return judges.flatMap((judge, position) =>
    judge.seated
      ? [
          {
            judgeId: judge.id,
            before: had[position] ?? 0,
            after: has[position] ?? 0,
            max: maxLoadFor(judge, settings, submissions.length),
          },
        ]
      : [],
  )
}

function expertsAt({ facts: { judges, submissions }, panels }: Described, item: number): number {
  const submission = submissions[item]
  return (panels[item] ?? []).filter(position => {
    const judge = judges[position]
    return judge && submission && knowsTopic(judge, submission)
  }).length
}

function shortageOf(
  { judges, submissions }: AssignmentFacts,
  { item, wanted, placed, reason, full }: ItemShortage,
): PlannedAssignment['short'][number] {
  const submission = submissions[item]
  const has = submission?.begun.length ?? 0
  const barred = submission?.barred.length ?? 0
  return {
    submissionId: submission?.id ?? '',
    wanted: wanted + has,
    placed: placed + has,
    reason: reason === 'conflicts' && barred === 0 ? 'few_judges' : reason,
    full: full.flatMap(position => judges[position]?.id ?? []),
  }
}
