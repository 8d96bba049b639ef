import { closingSoonMs } from '#app/domain/challenges/phase'

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
