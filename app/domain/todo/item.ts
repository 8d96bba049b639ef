import type { LocalText } from '#app/domain/shared/local-text'

/** The kinds of work that wait for a person. */
export const todoKinds = [
  'review',
  'tie_vote',
  'judge_invitation',
  'team_invitation',
  'institution_invitation',
  'begin',
  'continue',
  'gather_team',
  'draft',
  'answer',
  'remarks',
  'publish',
  'invite_jury',
  'assign',
  'apply_plan',
  'top_up',
  'remind',
  'conflicts',
  'decide_stage',
  'announce_stage',
  'decide',
  'publish_result',
  'confirm',
  'pay',
  'answer_appeal',
  'approve',
  'verify',
] as const
export type TodoKind = (typeof todoKinds)[number]

/** One line of a to-do list: the work, its subject, until when, and the page where it is done. */
export type TodoItem = {
  kind: TodoKind
  /** how much waits: reviews, judges, prizes */
  count: number
  /** the challenge or the institution */
  subject: LocalText
  /** the stage, where the challenge has several */
  stage: LocalText | null
  due: Date | null
  /** since when it waits, where nothing says until when */
  since: Date | null
  timeZone: string
  href: string
}

/** The soonest due first; then what has no date, the longest waiting first. Equal items keep their order. */
export function soonestFirst(items: readonly TodoItem[]): TodoItem[] {
  return items.toSorted(
    (one, other) => timeOf(one.due) - timeOf(other.due) || timeOf(one.since) - timeOf(other.since) || 0,
  )
}

/** No instant is later than the last one; a finite number, so that two of them are equal. */
const never = 8_640_000_000_000_000

function timeOf(at: Date | null): number {
  return at?.getTime() ?? never
}

/** The number beside the desk's name. */
export function countOf(items: readonly TodoItem[]): number {
  return items.reduce((sum, item) => sum + item.count, 0)
}
