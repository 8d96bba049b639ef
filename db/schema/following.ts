import { index, instant, table, text, uniqueIndex } from '../columns'
import { users } from './people'

/** What a person follows: a challenge, an institution, or a search. Nobody else learns of it, not even as a number. */
export const follows = table(
  'follows',
  {
    id: text().primaryKey(),
    userId: text()
      .notNull()
      .references(() => users.id),
    /** challenge, institution or search */
    kind: text().notNull(),
    /** the id of the challenge or institution, or the search as the query of its address */
    subject: text().notNull(),
    followedAt: instant().notNull(),
    /** they were told of everything that became public until then */
    toldUntil: instant().notNull(),
  },
  t => [
    uniqueIndex('follows_once').on(t.userId, t.kind, t.subject),
    index('follows_subject').on(t.kind, t.subject),
  ],
)

/** The private address of a person's calendar; a new one replaces it. */
export const calendarAddresses = table(
  'calendar_addresses',
  {
    /** SHA-256 of the secret in the address */
    id: text().primaryKey(),
    userId: text()
      .notNull()
      .references(() => users.id),
    createdAt: instant().notNull(),
  },
  t => [uniqueIndex('calendar_addresses_user').on(t.userId)],
)
