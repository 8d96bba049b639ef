import { index, instant, table, text, uniqueIndex } from '../columns'
import { users } from './people'

/** A reminder that a person got; it is not sent again for the same date, but is for a date that was moved. */
export const reminders = table(
  'reminders',
  {
    id: text().primaryKey(),
    userId: text()
      .notNull()
      .references(() => users.id),
    /** one of the kinds in todo/reminder-times.ts */
    kind: text().notNull(),
    /** of what is due: a submission, a stage, a challenge or a payout */
    subjectId: text().notNull(),
    dueAt: instant().notNull(),
    /** how long before it: 7d, 3d, 1d or 2h */
    lead: text().notNull(),
    sentAt: instant().notNull(),
  },
  t => [
    uniqueIndex('reminders_once').on(t.userId, t.kind, t.subjectId, t.dueAt, t.lead),
    index('reminders_sent').on(t.sentAt),
  ],
)
