export type StageTask = 'not_closed' | 'judging' | 'decide' | 'release' | 'scheduled' | 'released'

type Facts = {
  closesAt: Date | null
  judgingEndsAt: Date | null
  /** a program scores it, so it has no reviews */
  byMetric: boolean
  /** reviews assigned, and how many of them are open */
  reviews: number
  openReviews: number
  decided: boolean
  releaseAt: Date | null
  now: Date
}

/** The host's next task for a stage from which teams advance. */
export function stageTask(facts: Facts): StageTask {
  const { closesAt, judgingEndsAt, byMetric, reviews, openReviews, decided, releaseAt, now } = facts
  if (releaseAt) return releaseAt <= now ? 'released' : 'scheduled'
  if (!closesAt || now < closesAt) return 'not_closed'
  if (decided) return 'release'
  const over = judgingEndsAt !== null && judgingEndsAt <= now
  return over || byMetric || (reviews > 0 && openReviews === 0) ? 'decide' : 'judging'
}
