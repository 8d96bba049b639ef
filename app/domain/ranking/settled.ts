import { allow, deny, type Verdict } from '#app/domain/shared/verdict'

export type SettledFacts = {
  judgingEndsAt: Date | null
  now: Date
  /** reviews that are assigned and not submitted */
  openReviews: number
  /** null: nothing computed yet; otherwise whether the run is up to date */
  runIsCurrent: boolean | null
}

/** Whether judging is over, by time or because every review is submitted, and the ranking is up to date. */
export function isSettled({ judgingEndsAt, now, openReviews, runIsCurrent }: SettledFacts): Verdict {
  if (openReviews > 0 && judgingEndsAt && judgingEndsAt > now)
    return deny('decisions.result.judging_going_on', {}, judgingEndsAt)
  if (runIsCurrent === null) return deny('decisions.result.run_missing')
  return runIsCurrent ? allow : deny('decisions.result.run_stale')
}
