import { all, allow, deny, type Verdict } from '#app/domain/shared/verdict'

/** Instead of a submission: the judge abstains. */
export const abstention = 'abstain'

const day = 86_400_000
/** The maximum duration of a vote, in days. */
export const longestDays = 30

type OpeningFacts = {
  tieEnd: 'shared' | 'jury_vote'
  /** whether judging is over and the ranking is up to date */
  settled: Verdict
  /** the outcome of the stage is scheduled or published */
  decided: boolean
  voteOpen: boolean
  /** the jury has voted on them and left them tied */
  leftEqual: boolean
  /** judges who may vote */
  eligible: number
}

/** A vote can be opened once, after judging, where the stage's policy lets the jury vote on ties. */
export function canOpenTieVote({ settled, ...facts }: OpeningFacts): Verdict {
  if (facts.tieEnd !== 'jury_vote') return deny('tie_votes.not_in_policy')
  if (facts.decided) return deny('judging.decided')
  if (facts.voteOpen) return deny('tie_votes.open_already')
  if (facts.leftEqual) return deny('tie_votes.left_equal')
  return all(settled, facts.eligible > 0 ? allow : deny('tie_votes.nobody_may_vote'))
}

/** A vote closes in the future, and within 30 days. */
export function isClosingTime({ closesAt, now }: { closesAt: Date; now: Date }): Verdict {
  if (closesAt <= now) return deny('tie_votes.closes_past')
  const latest = new Date(now.getTime() + longestDays * day)
  return closesAt > latest ? deny('tie_votes.closes_late', { days: longestDays }) : allow
}

type OpenFacts = { closesAt: Date; closedAt: Date | null; cancelledAt: Date | null; now: Date }

/** Whether the vote is open: until it closes, ballots can be cast and changed, and the vote can be cancelled. */
export function isTieVoteOpen({ closesAt, closedAt, cancelledAt, now }: OpenFacts): Verdict {
  if (cancelledAt) return deny('tie_votes.is_cancelled')
  return closedAt || closesAt <= now ? deny('tie_votes.is_closed') : allow
}
