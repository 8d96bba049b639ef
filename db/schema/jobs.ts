import { index, instant, integer, sealed, table, text, uniqueIndex } from '../columns'

export const jobs = table(
  'jobs',
  {
    id: text().primaryKey(),
    kind: text().notNull(),
    /** may contain mailed secrets, addresses and names */
    payload: sealed().notNull(),
    /** a job with a key is queued once */
    key: text(),
    queuedAt: instant().notNull(),
    runAt: instant().notNull(),
    attempts: integer().notNull(),
    lockedUntil: instant(),
    doneAt: instant(),
    failedAt: instant(),
    lastError: text(),
  },
  t => [uniqueIndex('jobs_key').on(t.key), index('jobs_due').on(t.doneAt, t.failedAt, t.runAt)],
)

/** Mails that would have been sent, where no mail server is configured. */
export const outboxMails = table(
  'outbox_mails',
  {
    id: text().primaryKey(),
    recipient: text().notNull(),
    subject: text().notNull(),
    text: text().notNull(),
    sentAt: instant().notNull(),
  },
  t => [index('outbox_mails_sent').on(t.sentAt)],
)
