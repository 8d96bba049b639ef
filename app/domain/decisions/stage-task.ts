export type StageTask = 'not_closed' | 'judging' | 'decide' | 'release' | 'scheduled' | 'released'

type Facts = {
  closesAt: Date | null
  judgingEndsAt: Date | null
  /** reviews asked for, and how many of them are still to come */
  reviews: number
  openReviews: number
  decided: boolean
  releaseAt: Date | null
  now: Date
}

/** What a stage that leads to another needs of its host now. */
export function stageTask(facts: Facts): StageTask {
  const { closesAt, judgingEndsAt, reviews, openReviews, decided, releaseAt, now } = facts
  if (releaseAt) return releaseAt <= now ? 'released' : 'scheduled'
  if (!closesAt || now < closesAt) return 'not_closed'
  if (decided) return 'release'
  const over = judgingEndsAt !== null && judgingEndsAt <= now
  return over || (reviews > 0 && openReviews === 0) ? 'decide' : 'judging'
}
