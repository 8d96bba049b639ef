import type { AudienceKind } from '#app/domain/announcements/audience'
import type { LocalText } from '#app/domain/shared/local-text'
import { flag, index, instant, json, table, text, uniqueIndex } from '../columns'
import { challenges, stages } from './challenges'
import { users } from './people'

/** What a host writes to people in a challenge: a draft, then scheduled, then sent; a sent one never changes. */
export const announcements = table(
  'announcements',
  {
    id: text().primaryKey(),
    challengeId: text()
      .notNull()
      .references(() => challenges.id),
    subject: json<LocalText>().notNull(),
    text: json<LocalText>().notNull(),
    audience: text().$type<AudienceKind>().notNull(),
    /** the stage whose drafts, submissions or finalists are meant; null where the audience has none */
    stageId: text().references(() => stages.id),
    /** only to people whose language this is; null: to all */
    locale: text(),
    /** everyone reads it on the challenge's page from the sending on */
    isPublic: flag().notNull(),
    savedAt: instant().notNull(),
    savedBy: text()
      .notNull()
      .references(() => users.id),
    /** when it is to be sent; null: a draft */
    sendAt: instant(),
    scheduledBy: text().references(() => users.id),
    sentAt: instant(),
  },
  t => [index('announcements_challenge').on(t.challengeId, t.sentAt)],
)

/** Who got an announcement, fixed when it was sent. */
export const announcementReceivers = table(
  'announcement_receivers',
  {
    id: text().primaryKey(),
    announcementId: text()
      .notNull()
      .references(() => announcements.id),
    userId: text()
      .notNull()
      .references(() => users.id),
  },
  t => [
    uniqueIndex('announcement_receivers_once').on(t.announcementId, t.userId),
    index('announcement_receivers_user').on(t.userId),
  ],
)
