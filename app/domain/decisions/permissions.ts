import { isSamePerson } from '#app/domain/people/mailbox-key'
import { all, no, type Verdict, yes } from '#app/domain/shared/verdict'

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
  if (publishAt)
    return no(publishAt <= now ? 'decisions.result.published_already' : 'decisions.result.scheduled_already')
  if (openReviews > 0 && judgingEndsAt && judgingEndsAt > now)
    return no('decisions.result.judging_going_on', {}, judgingEndsAt)
  if (runIsCurrent === null) return no('decisions.result.run_missing')
  return runIsCurrent ? yes : no('decisions.result.run_stale')
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
  if (!decided) return no('decisions.result.not_decided')
  if (publishAt)
    return no(publishAt <= now ? 'decisions.result.published_already' : 'decisions.result.scheduled_already')
  if (!runIsCurrent) return no('decisions.result.run_stale')
  return at < now ? no('decisions.result.at_past') : yes
}

/** What has been public cannot be taken back; before its instant it can. */
export function canCancelPublication({ publishAt, now }: { publishAt: Date | null; now: Date }): Verdict {
  if (!publishAt) return no('decisions.result.not_scheduled')
  return publishAt <= now ? no('decisions.result.published_already') : yes
}

export function canMarkPaid({ paidAt }: { paidAt: Date | null }): Verdict {
  return paidAt ? no('decisions.award.paid_already') : yes
}

type StageFacts = { final: boolean; releaseAt: Date | null; now: Date }

/** Who goes on is decided like a result: on a ranking of what stands, once judging is over; the last stage leads nowhere. */
export function canDecideStage({
  final,
  releaseAt,
  ...facts
}: Omit<DecideFacts, 'publishAt'> & StageFacts): Verdict {
  return all(
    final ? no('decisions.advance.last_stage') : yes,
    notReleased({ releaseAt, now: facts.now }),
    canDecide({ ...facts, publishAt: null }),
  )
}

type ReleaseFacts = {
  decided: boolean
  /** the decision rests on a ranking of what still stands */
  runIsCurrent: boolean
  releaseAt: Date | null
  /** when the next stage closes: whoever learns of it then could not take part any more */
  nextClosesAt: Date | null
  at: Date
  now: Date
}

export function canRelease({
  decided,
  runIsCurrent,
  releaseAt,
  nextClosesAt,
  at,
  now,
}: ReleaseFacts): Verdict {
  return all(
    decided ? yes : no('decisions.advance.not_decided'),
    notReleased({ releaseAt, now }),
    runIsCurrent ? yes : no('decisions.result.run_stale'),
    at < now ? no('decisions.result.at_past') : yes,
    nextClosesAt && at >= nextClosesAt ? no('decisions.advance.too_late') : yes,
  )
}

/** What everyone knows cannot be taken back; before its instant it can. */
export function canTakeBack({ releaseAt, now }: { releaseAt: Date | null; now: Date }): Verdict {
  if (!releaseAt) return no('decisions.advance.not_scheduled')
  return releaseAt <= now ? no('decisions.advance.released_already') : yes
}

function notReleased({ releaseAt, now }: { releaseAt: Date | null; now: Date }): Verdict {
  if (!releaseAt) return yes
  return no(releaseAt <= now ? 'decisions.advance.released_already' : 'decisions.advance.scheduled_already')
}

/** Where two people are needed, nobody acts alone: the first proposes. */
export function canActAlone({ twoPeople }: { twoPeople: boolean | null }): Verdict {
  return twoPeople ? no('decisions.award.needs_two') : yes
}

type Somebody = { id: string; email: string }
type ProposalFacts = { proposer: Somebody; confirmedAt: Date | null; cancelledAt: Date | null }

/** What one person proposed another confirms, once. Two accounts with one mailbox are one person. */
export function canConfirm({ proposer, actor, ...proposal }: ProposalFacts & { actor: Somebody }): Verdict {
  if (proposer.id === actor.id) return all(canCancelProposal(proposal), no('decisions.award.confirm_self'))
  return all(
    canCancelProposal(proposal),
    isSamePerson(proposer, actor) ? no('decisions.award.confirm_mailbox') : yes,
  )
}

export function canCancelProposal({ confirmedAt, cancelledAt }: Omit<ProposalFacts, 'proposer'>): Verdict {
  return confirmedAt || cancelledAt ? no('decisions.award.proposal_closed') : yes
}
