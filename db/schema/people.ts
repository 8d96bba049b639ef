import { index, instant, table, text, uniqueIndex } from '../columns'

export const users = table(
  'users',
  {
    id: text().primaryKey(),
    email: text().notNull(),
    /** NFKC, trimmed, case-folded: what is compared */
    emailKey: text().notNull(),
    emailVerifiedAt: instant(),
    name: text().notNull(),
    nameSort: text().notNull(),
    participantType: text().notNull(),
    organisation: text(),
    passwordHash: text().notNull(),
    locale: text().notNull(),
    timeZone: text().notNull(),
    staffSince: instant(),
    createdAt: instant().notNull(),
  },
  t => [uniqueIndex('users_email_key').on(t.emailKey)],
)

export const sessions = table(
  'sessions',
  {
    /** SHA-256 of the cookie's token: a stolen backup opens no session */
    id: text().primaryKey(),
    userId: text()
      .notNull()
      .references(() => users.id),
    expiresAt: instant().notNull(),
  },
  t => [index('sessions_user').on(t.userId)],
)

/** Single-use links sent by mail; only the SHA-256 of the token is kept. */
export const mailTokens = table(
  'mail_tokens',
  {
    id: text().primaryKey(),
    userId: text()
      .notNull()
      .references(() => users.id),
    purpose: text().notNull(),
    createdAt: instant().notNull(),
    /** when the mail went out: the link's life begins then */
    sentAt: instant(),
    expiresAt: instant().notNull(),
    usedAt: instant(),
  },
  t => [index('mail_tokens_user').on(t.userId)],
)
