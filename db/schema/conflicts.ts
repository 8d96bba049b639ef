import { flag, index, instant, integer, table, text } from '../columns'
import { challenges } from './challenges'
import { judges } from './judging'
import { users } from './people'
import { teams } from './teams'

/** A reason, given by a person or found from the records, for which a judge may not review a team. */
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
    /** set by host or chair: the one who declared it cannot lift it */
    pinned: flag().notNull(),
    /** what shows it, as it was found or told; the law guards it */
    evidence: text().notNull(),
    /** the fact it was computed from, as a key; null where a person told it: a fact lifted once is not found again */
    subject: text(),
    /** the words it was matched by; null where the pair was named or computed */
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
 * A conflict told in words by someone who may not know the other side's names: compared with everyone on that side, now
 * and whenever someone joins it, and never answered.
 */
export const conflictStatements = table(
  'conflict_statements',
  {
    id: text().primaryKey(),
    challengeId: text()
      .notNull()
      .references(() => challenges.id),
    /** whose conflict with entrants it is; null where a team tells of a judge */
    judgeId: text().references(() => judges.id),
    /** whose conflict with judges it is; null where a judge tells of entrants */
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
 * A conflict that rests on somebody's word: found in what a judge or a team stated, or in an organisation that a person
 * named of themselves. It binds nobody until host or chair confirm it.
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
    /** the fact it was found by, as a key; null where it was found by words */
    subject: text(),
    statementId: text().references(() => conflictStatements.id),
    declaredBy: text().references(() => users.id),
    proposedAt: instant().notNull(),
    /** the words were taken back, or the fact is gone, before anybody decided */
    withdrawnAt: instant(),
    decidedAt: instant(),
    decidedBy: text().references(() => users.id),
    /** the conflict that a confirmation made; null where it was rejected */
    conflictId: text().references(() => conflicts.id),
    rejectReason: text(),
  },
  t => [index('conflict_proposals_challenge').on(t.challengeId)],
)

/** Where a person worked or studied before; years, for that is what people remember. */
export const affiliations = table(
  'affiliations',
  {
    id: text().primaryKey(),
    userId: text()
      .notNull()
      .references(() => users.id),
    organisation: text().notNull(),
    fromYear: integer(),
    /** null is until now */
    untilYear: integer(),
    addedAt: instant().notNull(),
  },
  t => [index('affiliations_user').on(t.userId)],
)

/** Who has left a team: a conflict outlives the membership. */
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
