import { no, type Verdict, yes } from '#app/domain/shared/verdict'

type DecideFacts = {
  judgingEndsAt: Date | null
  now: Date
  /** reviews assigned and not handed in */
  openReviews: number
  /** null: nothing computed yet; otherwise whether the run is of what stands now */
  runIsCurrent: boolean | null
  publishAt: Date | null
}

/** A decision is made when judging is over, by the clock or because every review is in, on a ranking of what stands. */
export function canDecide({
  judgingEndsAt,
  now,
  openReviews,
  runIsCurrent,
  publishAt,
}: DecideFacts): Verdict {
  if (publishAt) return no(publishAt <= now ? 'result.published_already' : 'result.scheduled_already')
  if (openReviews > 0 && judgingEndsAt && judgingEndsAt > now)
    return no('result.judging_going_on', {}, judgingEndsAt)
  if (runIsCurrent === null) return no('result.run_missing')
  return runIsCurrent ? yes : no('result.run_stale')
}

type PublishFacts = {
  decided: boolean
  /** the decision rests on a ranking of what still stands */
  runIsCurrent: boolean
  publishAt: Date | null
  at: Date
  now: Date
}

export function canPublish({ decided, runIsCurrent, publishAt, at, now }: PublishFacts): Verdict {
  if (!decided) return no('result.not_decided')
  if (publishAt) return no(publishAt <= now ? 'result.published_already' : 'result.scheduled_already')
  if (!runIsCurrent) return no('result.run_stale')
  return at < now ? no('result.at_past') : yes
}

/** What has been public cannot be taken back; before its instant it can. */
export function canCancelPublication({ publishAt, now }: { publishAt: Date | null; now: Date }): Verdict {
  if (!publishAt) return no('result.not_scheduled')
  return publishAt <= now ? no('result.published_already') : yes
}

export function canMarkPaid({ paidAt }: { paidAt: Date | null }): Verdict {
  return paidAt ? no('award.paid_already') : yes
}
