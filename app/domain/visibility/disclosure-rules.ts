import { noStanding, type Standing } from '#app/domain/shared/standing'
import { allow, deny, type Verdict } from '#app/domain/shared/verdict'
import type { BlindingPolicy, SeenWhen } from './policy'

/**
 * The disclosure rules: who may see what, and from when. Pages, exports, mails, search and all other outputs use them.
 */
export type Disclosure = ChallengeFacet | StageFacet

/** Disclosures that are equal in all stages of a challenge. */
export type ChallengeFacet =
  | 'challenge'
  | 'entrant.count'
  | 'team.members'
  | 'submission.existence'
  | 'submission.draft'
  | 'conflicts'
  | 'review.comment_to_team'
  | 'advancement'
  | 'votes'
  | 'tie.votes'
  | 'showcase'
  | 'team.card'
  | 'ranking'
  | 'result'
  | 'result.bundle'
  | 'appeal'
  | 'glass'
  | 'ledger.hashes'
  | 'ledger.full'

/** Disclosures that depend on how a stage is judged. */
export type StageFacet =
  | 'entrant.names'
  | 'submission.content'
  | 'submission.unredacted'
  | 'submission.team'
  | 'submission.institution'
  | 'judge.names'
  | 'review.others'
  | 'deliberation'
  | 'board'
  | 'board.live'
  | 'scores.public'
  | 'scores.private'

/** The instants that the rules depend on; null means not set yet. */
export type Times = {
  /** from when the challenge is public */
  publishAt: Date | null
  /** when the stage's entry window closes */
  closesAt: Date | null
  /** from when the result is public */
  resultsAt: Date | null
  /** from when it is public who advances from the stage */
  advancesAt?: Date | null
  /** from when the public board is frozen */
  freezeAt?: Date | null
  /** when a person thawed it */
  thawedAt?: Date | null
  /** from when the ballot of the public vote is public */
  votesFrom?: Date | null
  /** when the jury's vote on a tie was counted */
  tieVoteClosedAt?: Date | null
}

type VisibilityFacts = { standing: Standing; times: Times; now: Date }
type StageFacts = VisibilityFacts & { policy: BlindingPolicy }

/** Whether the actor may see a disclosure of a stage, by the policy of that stage. */
export function maySee({ facet, ...facts }: StageFacts & { facet: Disclosure }): Verdict {
  return disclosureRules[facet]({ ...facts, standing: competing(facts.standing) })
}

/** Whether the actor may see a disclosure that no stage's policy changes. */
export function maySeeOfChallenge({ facet, ...facts }: VisibilityFacts & { facet: ChallengeFacet }): Verdict {
  return challengeRules[facet]({ ...facts, standing: competing(facts.standing) })
}

/** An entrant has only an entrant's access: no other role shows them what entrants may not see. */
function competing(standing: Standing): Standing {
  if (!standing.entrant && !standing.ownTeam) return standing
  return { ...noStanding, entrant: standing.entrant, ownTeam: standing.ownTeam }
}

const challengeRules: Record<ChallengeFacet, (facts: VisibilityFacts) => Verdict> = {
  challenge: published,
  'ledger.hashes': published,
  'entrant.count': facts => (isHostOrStaff(facts) || isActingChair(facts) ? allow : resultOut(facts)),
  'team.members': facts => (facts.standing.ownTeam || isHostOrStaff(facts) ? allow : resultOut(facts)),
  'submission.existence': facts =>
    facts.standing.ownTeam || isHostOrStaff(facts) || facts.standing.chair || judges(facts)
      ? allow
      : deny('visibility.never'),
  'submission.draft': ({ standing }) => (standing.ownTeam ? allow : deny('visibility.never')),
  conflicts: facts => (isHostOrStaff(facts) || facts.standing.chair ? allow : deny('visibility.never')),
  'review.comment_to_team': facts => {
    if (facts.standing.host || isActingChair(facts)) return allow
    return facts.standing.ownTeam ? resultOut(facts) : never(facts)
  },
  votes: outcome,
  // how many judges voted for whom: nobody before the count, then the voters, host and chair
  'tie.votes': facts =>
    isHostOrChair(facts) || facts.standing.judge
      ? from(facts.times.tieVoteClosedAt ?? null, facts.now)
      : resultOut(facts),
  // the subject of a public vote: the finalists' names and the answers that the host chose for it
  showcase: facts => (facts.standing.ownTeam ? allow : from(facts.times.votesFrom ?? null, facts.now)),
  // what a team wrote about its solution: with the result, and while the public votes on it
  'team.card': facts =>
    facts.standing.ownTeam || from(facts.times.votesFrom ?? null, facts.now).ok ? allow : resultOut(facts),
  // an announced shortlist: the team names of those who advance, and the reason where the ranking differs;
  // other entrants, ranks and scores are published with the result
  advancement: facts => (isHostOrChair(facts) ? allow : from(facts.times.advancesAt ?? null, facts.now)),
  ranking: outcome,
  result: outcome,
  // all marks without names: proof of a published result, and nothing before it
  'result.bundle': resultOut,
  // who appeals against the result, and with which words; how many there are is no secret of theirs
  appeal: facts => {
    if (facts.standing.ownTeam) return allow
    return facts.standing.host || isActingChair(facts) ? resultOut(facts) : never(facts)
  },
  glass: facts => (isHostOrStaff(facts) ? allow : deny('visibility.never')),
  // the events and their times: they show entries, judges and decisions, so everyone waits for the result
  'ledger.full': resultOut,
}

const disclosureRules: Record<Disclosure, (facts: StageFacts) => Verdict> = {
  ...challengeRules,
  'entrant.names': facts => (isHostOrStaff(facts) || chairMayKnowTeams(facts) ? allow : resultOut(facts)),
  'submission.content': facts => (isActingChair(facts) || judges(facts) ? closed(facts) : sealedFrom(facts)),
  'submission.unredacted': facts =>
    chairMayKnowTeams(facts) || assignedJudgeSees(facts, 'team') ? closed(facts) : sealedFrom(facts),
  'submission.team': facts => {
    if (facts.standing.ownTeam || isHostOrStaff(facts) || chairMayKnowTeams(facts)) return allow
    return assignedJudgeSees(facts, 'team') ? closed(facts) : resultOut(facts)
  },
  'submission.institution': facts => {
    if (facts.standing.ownTeam || isHostOrStaff(facts) || chairMayKnowTeams(facts)) return allow
    return assignedJudgeSees(facts, 'institution') ? closed(facts) : resultOut(facts)
  },
  'judge.names': facts => {
    const { judge } = facts.standing
    if (isHostOrStaff(facts) || facts.standing.chair) return allow
    return judge && whenSeen(facts.policy.blind.judges, facts) ? allow : resultOut(facts)
  },
  'review.others': facts => {
    if (facts.standing.host || isActingChair(facts)) return closed(facts)
    return judges(facts) && whenSeen(facts.policy.othersReviews, facts) ? closed(facts) : never(facts)
  },
  deliberation: facts => {
    if (facts.standing.host || isActingChair(facts)) return closed(facts)
    return judges(facts) && facts.standing.reviewed ? closed(facts) : never(facts)
  },
  board: publicBoard,
  // a board of public scores moves from the first attempt on; everyone enters knowing that
  'scores.public': published,
  // sealed from teams and public until the result, and from host and chair until no attempt can follow
  'scores.private': facts => (isHostOrChair(facts) ? closed(facts) : resultOut(facts)),
  'board.live': facts => {
    if (isHostOrChair(facts)) return allow
    return frozenSince(facts.times, facts.now) ? deny('visibility.frozen') : publicBoard(facts)
  },
}

function published(facts: VisibilityFacts): Verdict {
  return isHostOrStaff(facts) ? allow : from(facts.times.publishAt, facts.now)
}

function outcome(facts: VisibilityFacts): Verdict {
  return isHostOrChair(facts) ? allow : resultOut(facts)
}

function resultOut({ times, now }: VisibilityFacts): Verdict {
  return from(times.resultsAt, now)
}

function closed({ times, now }: VisibilityFacts): Verdict {
  return from(times.closesAt, now)
}

/** The team reads its own. The host waits for the deadline where entries are sealed. Staff need break-glass access. */
function sealedFrom(facts: StageFacts): Verdict {
  const { ownTeam, breakGlass, host } = facts.standing
  if (ownTeam || breakGlass) return allow
  if (!host) return never(facts)
  return facts.policy.sealed ? closed(facts) : allow
}

/** Shown while judging is open, where the stage's policy says so; else with the result. */
function publicBoard({ policy, times, now }: StageFacts): Verdict {
  return from(policy.board === 'while_judging' ? times.closesAt : times.resultsAt, now)
}

/** Visible from the instant on; before it the refusal names it, when it is set. */
function from(instant: Date | null, now: Date): Verdict {
  return instant !== null && instant <= now ? allow : deny('visibility.not_yet', {}, instant)
}

function never({ standing: { conflicted, judge, chair } }: VisibilityFacts): Verdict {
  return deny(conflicted && (judge || chair) ? 'visibility.conflict' : 'visibility.never')
}

function isHostOrStaff({ standing }: VisibilityFacts): boolean {
  return standing.host || standing.staff
}

function isHostOrChair({ standing }: VisibilityFacts): boolean {
  return standing.host || standing.chair
}

function isActingChair({ standing }: VisibilityFacts): boolean {
  return standing.chair && !standing.conflicted
}

/** A chair may know the teams, but not while they have an open review of their own in a blind stage. */
function chairMayKnowTeams(facts: StageFacts): boolean {
  return isActingChair(facts) && (!facts.standing.marking || facts.policy.blind.team === 'always')
}

function judges({ standing }: VisibilityFacts): boolean {
  return standing.assigned && !standing.conflicted
}

function assignedJudgeSees(facts: StageFacts, what: 'team' | 'institution'): boolean {
  return judges(facts) && whenSeen(facts.policy.blind[what], facts)
}

function whenSeen(when: SeenWhen, { standing }: VisibilityFacts): boolean {
  return when === 'always' || (when === 'after_own' && standing.reviewed)
}

/**
 * Since when the public board is frozen at `now`; null while it is not. Only a person thaws it; the end of judging does
 * not.
 */
export function frozenSince(times: Pick<Times, 'freezeAt' | 'thawedAt'>, now: Date): Date | null {
  const { freezeAt, thawedAt } = times
  if (!freezeAt || freezeAt > now) return null
  return thawedAt && thawedAt <= now ? null : freezeAt
}
