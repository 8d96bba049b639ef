import { index, instant, table, text, uniqueIndex } from '../columns'
import { users } from './people'

/** What a person was told, as they read it on the site, and how its mail goes out. */
export const notices = table(
  'notices',
  {
    id: text().primaryKey(),
    userId: text()
      .notNull()
      .references(() => users.id),
    /** one of the kinds in notices/kinds.ts */
    kind: text().notNull(),
    /** the challenge that it is about, where it is known */
    challengeId: text(),
    /** in the language that the person had then */
    subject: text().notNull(),
    text: text().notNull(),
    /** a path of this site */
    link: text(),
    createdAt: instant().notNull(),
    readAt: instant(),
    /** at_once, daily, weekly or never: as the person had chosen then */
    frequency: text().notNull(),
    /** when it was in a mail of several; null for one that goes alone or not at all */
    collectedAt: instant(),
  },
  t => [
    index('notices_user').on(t.userId, t.createdAt),
    index('notices_waiting').on(t.frequency, t.collectedAt),
  ],
)

/** How often a person wants mails of a kind; a row exists where it is not `at_once`, or for one challenge. */
export const noticePreferences = table(
  'notice_preferences',
  {
    id: text().primaryKey(),
    userId: text()
      .notNull()
      .references(() => users.id),
    /** a kind, or `any` for everything about the challenge */
    kind: text().notNull(),
    /** empty: in all challenges */
    challengeId: text().notNull().default(''),
    frequency: text().notNull(),
    chosenAt: instant().notNull(),
  },
  t => [uniqueIndex('notice_preferences_once').on(t.userId, t.kind, t.challengeId)],
)
