import { all, allow, deny, type Verdict } from '#app/domain/shared/verdict'

const day = 86_400_000
/** The longest that a vote may stay open, in days. */
export const longestDays = 30

type OpeningFacts = {
  tieEnd: 'shared' | 'jury_vote'
  /** whether judging is over and the ranking is of what stands */
  settled: Verdict
  /** the outcome of the stage has its instant */
  decided: boolean
  voteOpen: boolean
  /** the jury has voted on them and left them equal */
  leftEqual: boolean
  /** judges who may vote */
  eligible: number
}

/** A vote is opened where the stage's policy puts equals to the jury, once judging is over, and once. */
export function canOpenTieVote({ settled, ...facts }: OpeningFacts): Verdict {
  if (facts.tieEnd !== 'jury_vote') return deny('tie_votes.not_in_policy')
  if (facts.decided) return deny('judging.decided')
  if (facts.voteOpen) return deny('tie_votes.open_already')
  if (facts.leftEqual) return deny('tie_votes.left_equal')
  return all(settled, facts.eligible > 0 ? allow : deny('tie_votes.nobody_may_vote'))
}

/** A vote closes after now, and within 30 days. */
export function isClosingTime({ closesAt, now }: { closesAt: Date; now: Date }): Verdict {
  if (closesAt <= now) return deny('tie_votes.closes_past')
  const latest = new Date(now.getTime() + longestDays * day)
  return closesAt > latest ? deny('tie_votes.closes_late', { days: longestDays }) : allow
}

type OpenFacts = { closesAt: Date; closedAt: Date | null; cancelledAt: Date | null; now: Date }

/** Whether the vote is open: until it closes a ballot is cast and changed, and the vote may be cancelled. */
export function isTieVoteOpen({ closesAt, closedAt, cancelledAt, now }: OpenFacts): Verdict {
  if (cancelledAt) return deny('tie_votes.is_cancelled')
  return closedAt || closesAt <= now ? deny('tie_votes.is_closed') : allow
}
