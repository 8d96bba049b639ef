import { flag, index, instant, integer, table, text } from '../columns'
import { challenges } from './challenges'
import { judges } from './judging'
import { users } from './people'
import { teams } from './teams'

/** A reason, given by a person or found in the records, why a judge may not review a team. */
export const conflicts = table(
  'conflicts',
  {
    id: text().primaryKey(),
    challengeId: text()
      .notNull()
      .references(() => challenges.id),
    judgeId: text()
      .notNull()
      .references(() => judges.id),
    teamId: text()
      .notNull()
      .references(() => teams.id),
    /** declared: personal, collaborator, advisor, institutional, other · found: own_team, former_team, … */
    kind: text().notNull(),
    /** judge, entrant, host or computed */
    source: text().notNull(),
    /** set by host or chair: the person who declared it cannot lift it */
    pinned: flag().notNull(),
    /** the evidence, as found or stated; protected by the disclosure rules */
    evidence: text().notNull(),
    /**
     * the key of the fact it was computed from; null where a person declared it: a fact that was lifted once is not
     * found again
     */
    subject: text(),
    /** the statement that matched; null where the pair was named or computed */
    statementId: text().references(() => conflictStatements.id),
    since: instant().notNull(),
    declaredBy: text().references(() => users.id),
    liftedAt: instant(),
    liftedBy: text().references(() => users.id),
    liftReason: text(),
  },
  t => [
    index('conflicts_challenge').on(t.challengeId),
    index('conflicts_judge').on(t.judgeId),
    index('conflicts_team').on(t.teamId),
  ],
)

/**
 * A statement about a conflict by a person who may not know the other side's names: compared with everyone on that
 * side, now and whenever someone joins it. Its author never learns the result.
 */
export const conflictStatements = table(
  'conflict_statements',
  {
    id: text().primaryKey(),
    challengeId: text()
      .notNull()
      .references(() => challenges.id),
    /** the judge who made the statement about entrants; null for a team's statement */
    judgeId: text().references(() => judges.id),
    /** the team that made the statement about judges; null for a judge's statement */
    teamId: text().references(() => teams.id),
    /** personal, collaborator, advisor, institutional, other */
    kind: text().notNull(),
    /** person, organisation or team */
    subject: text().notNull(),
    name: text().notNull(),
    note: text().notNull(),
    statedAt: instant().notNull(),
    statedBy: text()
      .notNull()
      .references(() => users.id),
    withdrawnAt: instant(),
  },
  t => [
    index('conflict_statements_challenge').on(t.challengeId),
    index('conflict_statements_judge').on(t.judgeId),
    index('conflict_statements_team').on(t.teamId),
  ],
)

/**
 * A conflict based on a claim: on a statement of a judge or a team, or on an organisation that a person added to their
 * own profile. It has no effect until host or chair confirm it.
 */
export const conflictProposals = table(
  'conflict_proposals',
  {
    id: text().primaryKey(),
    challengeId: text()
      .notNull()
      .references(() => challenges.id),
    judgeId: text()
      .notNull()
      .references(() => judges.id),
    teamId: text()
      .notNull()
      .references(() => teams.id),
    kind: text().notNull(),
    /** judge, entrant or computed */
    source: text().notNull(),
    evidence: text().notNull(),
    /** the key of the fact it was found by; null where a statement matched */
    subject: text(),
    statementId: text().references(() => conflictStatements.id),
    declaredBy: text().references(() => users.id),
    proposedAt: instant().notNull(),
    /** the statement was withdrawn, or the fact is gone, before anybody decided */
    withdrawnAt: instant(),
    decidedAt: instant(),
    decidedBy: text().references(() => users.id),
    /** the conflict created by the confirmation; null where it was rejected */
    conflictId: text().references(() => conflicts.id),
    rejectReason: text(),
  },
  t => [index('conflict_proposals_challenge').on(t.challengeId)],
)

/** A former organisation of a person, with years because people remember those. */
export const affiliations = table(
  'affiliations',
  {
    id: text().primaryKey(),
    userId: text()
      .notNull()
      .references(() => users.id),
    organisation: text().notNull(),
    fromYear: integer(),
    /** null: until now */
    untilYear: integer(),
    addedAt: instant().notNull(),
  },
  t => [index('affiliations_user').on(t.userId)],
)

/** Former members of a team: a conflict outlives the membership. */
export const formerMembers = table(
  'former_members',
  {
    id: text().primaryKey(),
    teamId: text()
      .notNull()
      .references(() => teams.id),
    userId: text()
      .notNull()
      .references(() => users.id),
    joinedAt: instant().notNull(),
    leftAt: instant().notNull(),
  },
  t => [index('former_members_team').on(t.teamId), index('former_members_user').on(t.userId)],
)
