import type { LocalText } from '#app/domain/shared/local-text'
import { flag, index, instant, json, table, text, uniqueIndex } from '../columns'
import { challenges, ruleVersions } from './challenges'
import { users } from './people'

export const teams = table(
  'teams',
  {
    id: text().primaryKey(),
    challengeId: text()
      .notNull()
      .references(() => challenges.id),
    /** as everybody but the team sees it; ends in a number where another team of the challenge has the name */
    name: text().notNull(),
    /** unique within a challenge */
    nameKey: text().notNull(),
    /** as the team sees it until names are public, where a number was added; null: the same as for everybody */
    ownName: text(),
    /** the name of the person who entered, not one chosen for a team */
    personal: flag(),
    nameSort: text().notNull(),
    createdAt: instant().notNull(),
    createdBy: text()
      .notNull()
      .references(() => users.id),
  },
  t => [uniqueIndex('teams_name').on(t.challengeId, t.nameKey)],
)

/** A person is in at most one team of a challenge; leaving deletes the row, and the ledger records it. */
export const teamMembers = table(
  'team_members',
  {
    id: text().primaryKey(),
    teamId: text()
      .notNull()
      .references(() => teams.id),
    challengeId: text()
      .notNull()
      .references(() => challenges.id),
    userId: text()
      .notNull()
      .references(() => users.id),
    /** captain or member */
    role: text().notNull(),
    joinedAt: instant().notNull(),
    /**
     * the last version of the rules that this person accepted; null: from before acceptance was required, or there were
     * none
     */
    ruleVersionId: text().references(() => ruleVersions.id),
  },
  t => [
    uniqueIndex('team_members_once').on(t.challengeId, t.userId),
    index('team_members_team').on(t.teamId),
    index('team_members_user').on(t.userId),
  ],
)

export const teamInvitations = table(
  'team_invitations',
  {
    id: text().primaryKey(),
    teamId: text()
      .notNull()
      .references(() => teams.id),
    email: text().notNull(),
    emailKey: text().notNull(),
    tokenHash: text().notNull(),
    invitedAt: instant().notNull(),
    invitedBy: text()
      .notNull()
      .references(() => users.id),
    expiresAt: instant().notNull(),
    acceptedAt: instant(),
    acceptedBy: text().references(() => users.id),
    declinedAt: instant(),
    revokedAt: instant(),
  },
  t => [
    uniqueIndex('team_invitations_token').on(t.tokenHash),
    index('team_invitations_team').on(t.teamId),
    index('team_invitations_email').on(t.emailKey),
  ],
)

export const entries = table(
  'entries',
  {
    id: text().primaryKey(),
    challengeId: text()
      .notNull()
      .references(() => challenges.id),
    teamId: text()
      .notNull()
      .references(() => teams.id),
    enteredAt: instant().notNull(),
    enteredBy: text()
      .notNull()
      .references(() => users.id),
    /** the version of the rules that the team accepted; null when the challenge has none */
    ruleVersionId: text().references(() => ruleVersions.id),
    withdrawnAt: instant(),
    withdrawnBy: text().references(() => users.id),
    /** excluded by the host; why is in its screenings */
    excludedAt: instant(),
    excludedBy: text().references(() => users.id),
  },
  t => [uniqueIndex('entries_team').on(t.teamId), index('entries_challenge').on(t.challengeId)],
)

/** What a team says about its solution, for everyone to read once the result is public and while the public votes. */
export const teamCards = table(
  'team_cards',
  {
    id: text().primaryKey(),
    entryId: text()
      .notNull()
      .references(() => entries.id),
    /** the name of the solution */
    title: json<LocalText>().notNull(),
    /** one sentence */
    summary: json<LocalText>().notNull(),
    link: text(),
    savedAt: instant().notNull(),
    savedBy: text()
      .notNull()
      .references(() => users.id),
    /** when the team agreed that everyone may read it; null: not agreed, or taken back */
    agreedAt: instant(),
    agreedBy: text().references(() => users.id),
  },
  t => [uniqueIndex('team_cards_entry').on(t.entryId)],
)

/** A member who agreed to be named on the team's card; taking it back deletes the row. */
export const teamCardNames = table(
  'team_card_names',
  {
    id: text().primaryKey(),
    entryId: text()
      .notNull()
      .references(() => entries.id),
    userId: text()
      .notNull()
      .references(() => users.id),
    agreedAt: instant().notNull(),
  },
  t => [
    uniqueIndex('team_card_names_once').on(t.entryId, t.userId),
    index('team_card_names_user').on(t.userId),
  ],
)
