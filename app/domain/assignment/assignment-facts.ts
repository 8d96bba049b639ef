import type { AssignmentSettings } from '#db/json'

export type Pair = { judgeId: string; submissionId: string }

export type JudgeFacts = {
  id: string
  /** the topics this judge named as known; null where nothing was said */
  topics: string[] | null
  maxLoad: number | null
  /** false for one who has left the jury: what they submitted stands, nothing new comes */
  seated: boolean
}

/** One submission; judges are positions in the list of judges, ascending. */
export type SubmissionFacts = {
  id: string
  topic: string | null
  /** judges in conflict, who stepped back, abstained, or whose review was set aside */
  barred: number[]
  /** judges who have it and have not begun */
  standing: number[]
  /** judges whose review is begun or submitted: they keep it */
  begun: number[]
}

/** What an assignment is computed from; judges and submissions sorted by id, so that the same facts are the same bytes. */
export type AssignmentFacts = { judges: JudgeFacts[]; submissions: SubmissionFacts[] }

/** The facts as the scope asks them: a top-up moves nobody, so all who have a submission stay as if they had begun. */
export function factsFor(
  { scope }: Pick<AssignmentSettings, 'scope'>,
  facts: AssignmentFacts,
): AssignmentFacts {
  if (scope !== 'top_up') return facts
  const submissions = facts.submissions.map(each => ({
    ...each,
    standing: [],
    begun: [...each.standing, ...each.begun].sort((a, b) => a - b),
  }))
  return { ...facts, submissions }
}

export function knowsTopic({ topics }: JudgeFacts, { topic }: SubmissionFacts): boolean {
  return topic !== null && (topics?.includes(topic) ?? false)
}

/** How well a judge fits a submission, 0 to 1000: knows its topic, has not said, or knows other things. */
export function affinityOf(judge: JudgeFacts, submission: SubmissionFacts): number {
  if (knowsTopic(judge, submission)) return 1000
  return submission.topic === null || judge.topics === null || judge.topics.length === 0 ? 400 : 0
}

/** The most a judge may be given: the least of what the judge can take, what the plan allows, and all there is. */
export function mostFor({ maxLoad, seated }: JudgeFacts, settings: AssignmentSettings, all: number): number {
  return seated ? Math.min(maxLoad ?? all, settings.maxLoad ?? all, all) : 0
}
