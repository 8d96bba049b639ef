import { closingSoonMs } from '#app/domain/challenges/phase'
import { canJudgeNow } from '#app/domain/judging/permissions'
import { all, allow, deny, type Verdict } from '#app/domain/shared/verdict'

/** A judge's assigned and submitted reviews of a stage, and when this judge can review. */
export type JudgeWork = {
  judgeId: string
  assigned: number
  done: number
  closesAt: Date | null
  judgingEndsAt: Date | null
}

/**
 * Late, while they can still judge: with open reviews in the last three days, or without any submitted review in the
 * second half of the window.
 */
export function isLate({ assigned, done, closesAt, judgingEndsAt }: JudgeWork, now: Date): boolean {
  if (!closesAt || !judgingEndsAt || now < closesAt || now >= judgingEndsAt || done >= assigned) return false
  const left = judgingEndsAt.getTime() - now.getTime()
  const half = (judgingEndsAt.getTime() - closesAt.getTime()) / 2
  return left <= closingSoonMs || (done === 0 && left <= half)
}

const day = 86_400_000

type Reminded = JudgeWork & { remindedAt: Date | null }

/** A judge with open reviews may be reminded once a day while they can judge; null where nobody has reviews. */
export function canRemind(judge: Reminded | null, now: Date): Verdict {
  if (!judge || judge.done >= judge.assigned) return deny('todo.nobody_to_remind')
  const recent = judge.remindedAt !== null && now.getTime() - judge.remindedAt.getTime() < day
  return all(canJudgeNow({ ...judge, now }), recent ? deny('todo.reminded_today') : allow)
}
