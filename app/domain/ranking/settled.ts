import { allow, deny, type Verdict } from '#app/domain/shared/verdict'

export type SettledFacts = {
  judgingEndsAt: Date | null
  now: Date
  /** reviews assigned and not submitted */
  openReviews: number
  /** null: nothing computed yet; otherwise whether the run is of what stands now */
  runIsCurrent: boolean | null
}

/** Whether judging is over, by the clock or because every review is in, and the ranking is of what stands. */
export function isSettled({ judgingEndsAt, now, openReviews, runIsCurrent }: SettledFacts): Verdict {
  if (openReviews > 0 && judgingEndsAt && judgingEndsAt > now)
    return deny('decisions.result.judging_going_on', {}, judgingEndsAt)
  if (runIsCurrent === null) return deny('decisions.result.run_missing')
  return runIsCurrent ? allow : deny('decisions.result.run_stale')
}
