import type { AssignmentSettings } from './planned-assignment'

export type Pair = { judgeId: string; submissionId: string }

export type JudgeFacts = {
  id: string
  /** the topics this judge says they know; null where they named none */
  topics: string[] | null
  maxLoad: number | null
  /** false for a judge who has left the jury: submitted reviews still count, and no new ones are assigned */
  seated: boolean
}

/** One submission. Judges are ascending positions in the list of judges. */
export type SubmissionFacts = {
  id: string
  topic: string | null
  /** judges with a conflict, recused judges, and judges who abstained or whose review was set aside */
  barred: number[]
  /** assigned judges who have not started a review */
  standing: number[]
  /** judges who have started or submitted a review; they keep the submission */
  begun: number[]
}

/** The input of an assignment plan. Judges and submissions are sorted by id, so that equal facts have equal bytes. */
export type AssignmentFacts = { judges: JudgeFacts[]; submissions: SubmissionFacts[] }

/** The facts for the requested scope. A top-up moves nobody: every assigned judge counts as having started. */
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

/** How well a judge fits a submission, 0 to 1000: knows its topic, named no topics, or knows other topics. */
export function affinityOf(judge: JudgeFacts, submission: SubmissionFacts): number {
  if (knowsTopic(judge, submission)) return 1000
  return submission.topic === null || judge.topics === null || judge.topics.length === 0 ? 400 : 0
}

/**
 * The maximum load of a judge: the minimum of the judge's own limit, the plan's limit and the number of submissions.
 */
export function maxLoadFor(
  { maxLoad, seated }: JudgeFacts,
  settings: AssignmentSettings,
  all: number,
): number {
  return seated ? Math.min(maxLoad ?? all, settings.maxLoad ?? all, all) : 0
}
