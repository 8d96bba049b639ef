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

type Circumstances = { standing: Standing; times: Times; now: Date }
type StageAsked = Circumstances & { policy: BlindingPolicy }

/** Whether the actor may see a disclosure of a stage, by the policy of that stage. */
export function maySee({ facet, ...asked }: StageAsked & { facet: Disclosure }): Verdict {
  return disclosureRules[facet]({ ...asked, standing: competing(asked.standing) })
}

/** Whether the actor may see a disclosure that no stage's policy changes. */
export function maySeeOfChallenge({ facet, ...asked }: Circumstances & { facet: ChallengeFacet }): Verdict {
  return challengeRules[facet]({ ...asked, standing: competing(asked.standing) })
}

/** An entrant has only an entrant's access: no other role shows them what entrants may not see. */
function competing(standing: Standing): Standing {
  if (!standing.entrant && !standing.ownTeam) return standing
  return { ...noStanding, entrant: standing.entrant, ownTeam: standing.ownTeam }
}

const challengeRules: Record<ChallengeFacet, (asked: Circumstances) => Verdict> = {
  challenge: published,
  'ledger.hashes': published,
  'entrant.count': asked => (isHostOrStaff(asked) || isActingChair(asked) ? allow : resultOut(asked)),
  'team.members': asked => (asked.standing.ownTeam || isHostOrStaff(asked) ? allow : resultOut(asked)),
  'submission.existence': asked =>
    asked.standing.ownTeam || isHostOrStaff(asked) || asked.standing.chair || judges(asked)
      ? allow
      : deny('visibility.never'),
  'submission.draft': ({ standing }) => (standing.ownTeam ? allow : deny('visibility.never')),
  conflicts: asked => (isHostOrStaff(asked) || asked.standing.chair ? allow : deny('visibility.never')),
  'review.comment_to_team': asked => {
    if (asked.standing.host || isActingChair(asked)) return allow
    return asked.standing.ownTeam ? resultOut(asked) : never(asked)
  },
  votes: outcome,
  // how many judges voted for whom: nobody before the count, then the voters, host and chair
  'tie.votes': asked =>
    isHostOrChair(asked) || asked.standing.judge
      ? from(asked.times.tieVoteClosedAt ?? null, asked.now)
      : resultOut(asked),
  // the subject of a public vote: the finalists' names and the answers that the host chose for it
  showcase: asked => (asked.standing.ownTeam ? allow : from(asked.times.votesFrom ?? null, asked.now)),
  // what a team wrote about its solution: with the result, and while the public votes on it
  'team.card': asked =>
    asked.standing.ownTeam || from(asked.times.votesFrom ?? null, asked.now).ok ? allow : resultOut(asked),
  // an announced shortlist: the team names of those who advance, and the reason where the ranking differs;
  // other entrants, ranks and scores are published with the result
  advancement: asked => (isHostOrChair(asked) ? allow : from(asked.times.advancesAt ?? null, asked.now)),
  ranking: outcome,
  result: outcome,
  // all marks without names: proof of a published result, and nothing before it
  'result.bundle': resultOut,
  glass: asked => (isHostOrStaff(asked) ? allow : deny('visibility.never')),
  // the events and their times: they show entries, judges and decisions, so everyone waits for the result
  'ledger.full': resultOut,
}

const disclosureRules: Record<Disclosure, (asked: StageAsked) => Verdict> = {
  ...challengeRules,
  'entrant.names': asked => (isHostOrStaff(asked) || chairMayKnowTeams(asked) ? allow : resultOut(asked)),
  'submission.content': asked => (isActingChair(asked) || judges(asked) ? closed(asked) : sealedFrom(asked)),
  'submission.unredacted': asked =>
    chairMayKnowTeams(asked) || assignedJudgeSees(asked, 'team') ? closed(asked) : sealedFrom(asked),
  'submission.team': asked => {
    if (asked.standing.ownTeam || isHostOrStaff(asked) || chairMayKnowTeams(asked)) return allow
    return assignedJudgeSees(asked, 'team') ? closed(asked) : resultOut(asked)
  },
  'submission.institution': asked => {
    if (asked.standing.ownTeam || isHostOrStaff(asked) || chairMayKnowTeams(asked)) return allow
    return assignedJudgeSees(asked, 'institution') ? closed(asked) : resultOut(asked)
  },
  'judge.names': asked => {
    const { judge } = asked.standing
    if (isHostOrStaff(asked) || asked.standing.chair) return allow
    return judge && whenSeen(asked.policy.blind.judges, asked) ? allow : resultOut(asked)
  },
  'review.others': asked => {
    if (asked.standing.host || isActingChair(asked)) return closed(asked)
    return judges(asked) && whenSeen(asked.policy.othersReviews, asked) ? closed(asked) : never(asked)
  },
  deliberation: asked => {
    if (asked.standing.host || isActingChair(asked)) return closed(asked)
    return judges(asked) && asked.standing.reviewed ? closed(asked) : never(asked)
  },
  board: publicBoard,
  'board.live': asked => {
    if (isHostOrChair(asked)) return allow
    return frozenSince(asked.times, asked.now) ? deny('visibility.frozen') : publicBoard(asked)
  },
}

function published(asked: Circumstances): Verdict {
  return isHostOrStaff(asked) ? allow : from(asked.times.publishAt, asked.now)
}

function outcome(asked: Circumstances): Verdict {
  return isHostOrChair(asked) ? allow : resultOut(asked)
}

function resultOut({ times, now }: Circumstances): Verdict {
  return from(times.resultsAt, now)
}

function closed({ times, now }: Circumstances): Verdict {
  return from(times.closesAt, now)
}

/** The team reads its own. The host waits for the deadline where entries are sealed. Staff need break-glass access. */
function sealedFrom(asked: StageAsked): Verdict {
  const { ownTeam, breakGlass, host } = asked.standing
  if (ownTeam || breakGlass) return allow
  if (!host) return never(asked)
  return asked.policy.sealed ? closed(asked) : allow
}

/** Shown while judging is open, where the stage's policy says so; else with the result. */
function publicBoard({ policy, times, now }: StageAsked): Verdict {
  return from(policy.board === 'while_judging' ? times.closesAt : times.resultsAt, now)
}

/** Visible from the instant on; before it the refusal names it, when it is set. */
function from(instant: Date | null, now: Date): Verdict {
  return instant !== null && instant <= now ? allow : deny('visibility.not_yet', {}, instant)
}

function never({ standing: { conflicted, judge, chair } }: Circumstances): Verdict {
  return deny(conflicted && (judge || chair) ? 'visibility.conflict' : 'visibility.never')
}

function isHostOrStaff({ standing }: Circumstances): boolean {
  return standing.host || standing.staff
}

function isHostOrChair({ standing }: Circumstances): boolean {
  return standing.host || standing.chair
}

function isActingChair({ standing }: Circumstances): boolean {
  return standing.chair && !standing.conflicted
}

/** A chair may know the teams, but not while they have an open review of their own in a blind stage. */
function chairMayKnowTeams(asked: StageAsked): boolean {
  return isActingChair(asked) && (!asked.standing.marking || asked.policy.blind.team === 'always')
}

function judges({ standing }: Circumstances): boolean {
  return standing.assigned && !standing.conflicted
}

function assignedJudgeSees(asked: StageAsked, what: 'team' | 'institution'): boolean {
  return judges(asked) && whenSeen(asked.policy.blind[what], asked)
}

function whenSeen(when: SeenWhen, { standing }: Circumstances): boolean {
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
