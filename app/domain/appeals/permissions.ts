import type { AppealTerms } from '#app/domain/challenges/queries/load-appeal-terms.server'
import { isSamePerson } from '#app/domain/people/mailbox-key'
import { appealDays, inTime } from '#app/domain/screening/permissions'
import { all, allow, deny, type Verdict } from '#app/domain/shared/verdict'

/** How many days a team may have to appeal against a result. */
export const resultAppealDays = { least: appealDays.least, most: 60 } as const

type TermsFacts = {
  before: AppealTerms
  after: AppealTerms
  publicAt: Date | null
  resultsAt: Date | null
  now: Date
}

/** Set before a publication of the result is scheduled; what the public rules promise only grows. */
export function canSetTerms({ before, after, publicAt, resultsAt, now }: TermsFacts): Verdict {
  if (resultsAt) return deny('appeals.terms_late')
  const isPromised = publicAt !== null && publicAt <= now
  const shrinks = (after.days ?? 0) < (before.days ?? 0) || (before.shown && !after.shown)
  return isPromised && shrinks ? deny('appeals.terms_only_grow') : allow
}

type End = { terms: AppealTerms; resultsAt: Date | null; now: Date }

/** Until when (excluded) a team may appeal; null where there are no appeals, and before the result. */
export function appealUntil({ terms: { days }, resultsAt, now }: End): Date | null {
  if (days === null || !resultsAt || resultsAt > now) return null
  return new Date(resultsAt.getTime() + days * 86_400_000)
}

type AppealFacts = {
  until: Date | null
  appealed: boolean
  /** the entry is neither withdrawn nor excluded, and something was submitted */
  takesPart: boolean
  now: Date
}

export function canAppealResult({ takesPart, ...facts }: AppealFacts): Verdict {
  if (!facts.until) return deny('appeals.none')
  return all(takesPart ? allow : deny('appeals.not_judged'), inTime(facts))
}

type Somebody = { id: string; email: string }
type CorrectFacts = {
  outcome: string | null
  corrected: boolean
  challenge: { twoPeople: boolean | null }
  /** who upheld the appeal */
  answeredBy: Somebody | null
  actor: Somebody
}

/** An upheld appeal is followed by one correction; where two people are required, by another than who upheld it. */
export function canCorrect({ outcome, corrected, challenge, answeredBy, actor }: CorrectFacts): Verdict {
  if (outcome !== 'upheld') return deny('appeals.not_upheld')
  if (corrected) return deny('appeals.corrected_already')
  const isOne = answeredBy !== null && isSamePerson(answeredBy, actor)
  return challenge.twoPeople && isOne ? deny('appeals.needs_another') : allow
}
