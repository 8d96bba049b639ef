import { no, type Verdict, yes } from '#app/domain/shared/verdict'

/**
 * Who may see what, when: the one decision that pages, exports, mail, search and every other way out ask.
 * Each facet of a challenge names who sees it from which instant on.
 */
export type Facet =
  | 'challenge'
  | 'entrant.names'
  | 'entrant.count'
  | 'team.members'
  | 'submission.existence'
  | 'submission.content'
  | 'judge.names'
  | 'review.others'
  | 'review.comment_to_team'
  | 'ranking'
  | 'result'
  | 'result.bundle'
  | 'ledger.hashes'
  | 'ledger.full'

/** What the actor is to this challenge, and to this team or submission where the facet is about one. */
export type Standing = {
  staff: boolean
  host: boolean
  chair: boolean
  /** an accepted judge of the challenge */
  judge: boolean
  /** assigned to this submission, and not recused */
  assigned: boolean
  /** a member of this team */
  ownTeam: boolean
}

export const noStanding: Standing = {
  staff: false,
  host: false,
  chair: false,
  judge: false,
  assigned: false,
  ownTeam: false,
}

/** The instants that change the answers; null means not set yet. */
export type Times = {
  /** from when the challenge is public */
  publishAt: Date | null
  /** when the entry window closes */
  closesAt: Date | null
  /** from when the result is public */
  resultsAt: Date | null
}

type Rule = { facet: Facet; standing: Standing; times: Times; now: Date }

export function maySee({ facet, standing, times, now }: Rule): Verdict {
  const { staff, host, chair, judge, assigned, ownTeam } = standing
  switch (facet) {
    case 'challenge':
    case 'ledger.hashes':
      return host || staff ? yes : from(times.publishAt, now)
    case 'entrant.count':
    case 'entrant.names':
      return host || staff || chair ? yes : from(times.resultsAt, now)
    case 'team.members':
      return ownTeam || host || staff ? yes : from(times.resultsAt, now)
    case 'submission.existence':
      return ownTeam || host || chair || assigned ? yes : no('visibility.never')
    case 'submission.content':
      if (ownTeam) return yes
      return host || chair || assigned ? from(times.closesAt, now) : no('visibility.never')
    case 'judge.names':
      return host || staff || judge ? yes : from(times.resultsAt, now)
    case 'review.others':
      return chair || host ? from(times.closesAt, now) : no('visibility.never')
    case 'review.comment_to_team':
      if (chair || host) return yes
      return ownTeam ? from(times.resultsAt, now) : no('visibility.never')
    // what happened, and when: it tells of entries, judges and decisions, so it waits for the result for everyone
    case 'ledger.full':
    // every mark without a name: proof of a result that is out, and nothing before it
    case 'result.bundle':
      return from(times.resultsAt, now)
    case 'ranking':
    case 'result':
      return chair || host ? yes : from(times.resultsAt, now)
  }
}

/** Visible from the instant on; before it the refusal names it, when it is set. */
function from(instant: Date | null, now: Date): Verdict {
  return instant !== null && instant <= now ? yes : no('visibility.not_yet', {}, instant)
}
