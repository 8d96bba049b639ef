import { isSamePerson } from '#app/domain/people/mailbox-key'
import { isSettled, type SettledFacts } from '#app/domain/ranking/settled'
import { activeAccount, meets } from '#app/domain/shared/active'
import { all, allow, deny, type Verdict } from '#app/domain/shared/verdict'

type DecideFacts = SettledFacts & {
  publishAt: Date | null
  /** the jury votes on a tie whose order matters */
  voteOpen: boolean
}

/** A decision is possible when judging is over, on an up-to-date ranking, and when no vote on a tie is open. */
export function canDecide({ publishAt, voteOpen, ...facts }: DecideFacts): Verdict {
  if (publishAt)
    return deny(
      publishAt <= facts.now ? 'decisions.result.published_already' : 'decisions.result.scheduled_already',
    )
  return all(isSettled(facts), voteOpen ? deny('tie_votes.still_open') : allow)
}

type PublishFacts = {
  decided: boolean
  /** the person checked this decision and not an earlier one */
  checkedDecision: boolean
  /** the decision is based on an up-to-date ranking */
  runIsCurrent: boolean
  /** the jury votes on a tie whose order matters */
  voteOpen: boolean
  publishAt: Date | null
  at: Date
  now: Date
}

export function canPublish({
  decided,
  checkedDecision,
  runIsCurrent,
  voteOpen,
  publishAt,
  at,
  now,
}: PublishFacts): Verdict {
  if (!decided) return deny('decisions.result.not_decided')
  if (publishAt)
    return deny(
      publishAt <= now ? 'decisions.result.published_already' : 'decisions.result.scheduled_already',
    )
  if (!checkedDecision) return deny('decisions.publish.changed')
  if (!runIsCurrent) return deny('decisions.result.run_stale')
  if (voteOpen) return deny('tie_votes.still_open')
  return at < now ? deny('decisions.result.at_past') : allow
}

/** A published result cannot be withdrawn; a scheduled one can. */
export function canCancelPublication({ publishAt, now }: { publishAt: Date | null; now: Date }): Verdict {
  if (!publishAt) return deny('decisions.result.not_scheduled')
  return publishAt <= now ? deny('decisions.result.published_already') : allow
}

export function canMarkPaid({
  paidAt,
  excludedAt,
}: {
  paidAt: Date | null
  excludedAt: Date | null
}): Verdict {
  if (excludedAt) return deny('decisions.award.excluded')
  return paidAt ? deny('decisions.award.paid_already') : allow
}

export function canUndoPayment({ paidAt }: { paidAt: Date | null }): Verdict {
  return paidAt ? allow : deny('decisions.payout.not_paid')
}

type DeclineFacts = { byCaptain: Verdict; shared: boolean }

/** The captain declines a prize of the public result; a shared sum is the host's to settle. */
export function canDecline({ byCaptain, shared }: DeclineFacts): Verdict {
  return all(byCaptain, shared ? deny('decisions.decline.shared') : allow)
}

type HandDownFacts = { handedAt: Date | null; byPlace: boolean; tied: boolean; next: string | null }

/** A declined prize for a place goes to the next of the ranking, once; never where the ranking does not say who that is. */
export function canHandDown({ handedAt, byPlace, tied, next }: HandDownFacts): Verdict {
  if (handedAt) return deny('decisions.decline.handed_already')
  if (!byPlace) return deny('decisions.decline.jury_choice')
  if (!next) return deny('decisions.decline.nobody')
  return tied ? deny('decisions.decline.tied') : allow
}

type SplitFacts = Parameters<typeof canMarkPaid>[0] & {
  amount: number
  /** a payment of it waits for a second person */
  proposed: boolean
  /** in minor units */
  parts: readonly { amount: number }[]
}

/** An unpaid payout is split into parts that add up to it to the last minor unit. */
export function canSplit({ amount, proposed, parts, ...facts }: SplitFacts): Verdict {
  const total = parts.reduce((sum, part) => sum + part.amount, 0)
  return all(
    canMarkPaid(facts),
    proposed ? deny('decisions.award.proposed_already') : allow,
    parts.length < 2 ? deny('decisions.payout.two_parts') : allow,
    total === amount && parts.every(part => part.amount > 0) ? allow : deny('decisions.payout.sum'),
  )
}

type StageFacts = { final: boolean; releaseAt: Date | null; now: Date }

/**
 * Advancement is decided like a result: on an up-to-date ranking, once judging is over. Nobody advances from the last
 * stage.
 */
export function canDecideStage({
  final,
  releaseAt,
  ...facts
}: Omit<DecideFacts, 'publishAt'> & StageFacts): Verdict {
  return all(
    final ? deny('decisions.advance.last_stage') : allow,
    notReleased({ releaseAt, now: facts.now }),
    canDecide({ ...facts, publishAt: null }),
  )
}

type ReleaseFacts = {
  decided: boolean
  /** the person checked this decision and not an earlier one */
  checkedDecision: boolean
  /** the decision is based on an up-to-date ranking */
  runIsCurrent: boolean
  voteOpen: boolean
  releaseAt: Date | null
  /** when the next stage closes: teams notified later could not take part */
  nextClosesAt: Date | null
  at: Date
  now: Date
}

export function canRelease({
  decided,
  checkedDecision,
  runIsCurrent,
  voteOpen,
  releaseAt,
  nextClosesAt,
  at,
  now,
}: ReleaseFacts): Verdict {
  return all(
    decided ? allow : deny('decisions.advance.not_decided'),
    notReleased({ releaseAt, now }),
    checkedDecision ? allow : deny('decisions.publish.changed'),
    runIsCurrent ? allow : deny('decisions.result.run_stale'),
    voteOpen ? deny('tie_votes.still_open') : allow,
    at < now ? deny('decisions.result.at_past') : allow,
    nextClosesAt && at >= nextClosesAt ? deny('decisions.advance.too_late') : allow,
  )
}

/** A public decision cannot be withdrawn; a scheduled one can. */
export function canCancelRelease({ releaseAt, now }: { releaseAt: Date | null; now: Date }): Verdict {
  if (!releaseAt) return deny('decisions.advance.not_scheduled')
  return releaseAt <= now ? deny('decisions.advance.released_already') : allow
}

function notReleased({ releaseAt, now }: { releaseAt: Date | null; now: Date }): Verdict {
  if (!releaseAt) return allow
  return deny(releaseAt <= now ? 'decisions.advance.released_already' : 'decisions.advance.scheduled_already')
}

/** Where two people are required, nobody acts alone: the first proposes. */
export function canActAlone({ twoPeople }: { twoPeople: boolean | null }): Verdict {
  return twoPeople ? deny('decisions.award.needs_two') : allow
}

type Somebody = { id: string; email: string }
type Proposer = Somebody & { suspendedAt: Date | null; closedAt: Date | null }
type ProposalFacts = { proposer: Proposer; confirmedAt: Date | null; cancelledAt: Date | null }

/**
 * One person proposes and another confirms, once. Two accounts with one mailbox are one person. A proposal of a closed
 * account cannot be confirmed, because its person is unknown.
 */
export function canConfirm({ proposer, actor, ...proposal }: ProposalFacts & { actor: Somebody }): Verdict {
  if (proposer.id === actor.id) return all(canCancelProposal(proposal), deny('decisions.award.confirm_self'))
  return all(
    canCancelProposal(proposal),
    meets(activeAccount, proposer) ? allow : deny('decisions.award.proposer_gone'),
    isSamePerson(proposer, actor) ? deny('decisions.award.confirm_mailbox') : allow,
  )
}

export function canCancelProposal({ confirmedAt, cancelledAt }: Omit<ProposalFacts, 'proposer'>): Verdict {
  return confirmedAt || cancelledAt ? deny('decisions.award.proposal_closed') : allow
}
