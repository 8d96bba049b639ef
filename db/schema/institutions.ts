import type { LocalText } from '#app/domain/shared/local-text'
import { index, instant, json, table, text, uniqueIndex } from '../columns'
import { users } from './people'

export const institutions = table(
  'institutions',
  {
    id: text().primaryKey(),
    slug: text().notNull(),
    name: json<LocalText>().notNull(),
    nameSort: text().notNull(),
    /** folded names in every language, for the search */
    search: text().notNull(),
    kind: text().notNull(),
    website: text(),
    registryNumber: text(),
    about: json<LocalText>().notNull(),
    createdAt: instant().notNull(),
    createdBy: text().references(() => users.id),
    verifiedAt: instant(),
    verifiedBy: text().references(() => users.id),
    /** since when staff must verify it again; its hosts keep their challenges meanwhile */
    recheckSince: instant(),
    refusedAt: instant(),
    refusedBy: text().references(() => users.id),
    refusalReason: text(),
    /** since when results, stage decisions and payouts require two people; null: one is enough */
    twoPeopleSince: instant(),
    twoPeopleBy: text().references(() => users.id),
    /** the origins of sites that may show its challenges in a frame; null: none */
    embedSites: json<string[]>(),
  },
  t => [uniqueIndex('institutions_slug').on(t.slug), index('institutions_name').on(t.nameSort)],
)

export const institutionMembers = table(
  'institution_members',
  {
    id: text().primaryKey(),
    institutionId: text()
      .notNull()
      .references(() => institutions.id),
    userId: text()
      .notNull()
      .references(() => users.id),
    role: text().notNull(),
    joinedAt: instant().notNull(),
    leftAt: instant(),
  },
  t => [
    uniqueIndex('institution_members_pair').on(t.institutionId, t.userId),
    index('institution_members_user').on(t.userId),
  ],
)

export const institutionInvitations = table(
  'institution_invitations',
  {
    id: text().primaryKey(),
    institutionId: text()
      .notNull()
      .references(() => institutions.id),
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
    uniqueIndex('institution_invitations_token').on(t.tokenHash),
    index('institution_invitations_email').on(t.emailKey),
  ],
)
