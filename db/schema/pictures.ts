import type { LocalText } from '#app/domain/shared/local-text'
import type { NarrowerPicture } from '#app/services/picture-limits'
import { bigint, instant, integer, json, table, text, uniqueIndex } from '../columns'
import { challenges } from './challenges'
import { institutions } from './institutions'
import { users } from './people'
import { entries } from './teams'

/** The cover of a challenge, the logo of an institution or the picture on a team's card: exactly one of the ids is set. */
export const pictures = table(
  'pictures',
  {
    id: text().primaryKey(),
    challengeId: text().references(() => challenges.id),
    institutionId: text().references(() => institutions.id),
    entryId: text().references(() => entries.id),
    mediaType: text().notNull(),
    size: bigint().notNull(),
    /** of the content without metadata, as it is sent */
    sha256: text().notNull(),
    /** in pixels */
    width: integer().notNull(),
    height: integer().notNull(),
    /** the same picture for smaller screens, widest first; null for one that is narrow itself */
    narrower: json<readonly NarrowerPicture[]>(),
    alt: json<LocalText>().notNull(),
    uploadedAt: instant().notNull(),
    uploadedBy: text()
      .notNull()
      .references(() => users.id),
  },
  t => [
    uniqueIndex('pictures_challenge').on(t.challengeId),
    uniqueIndex('pictures_institution').on(t.institutionId),
    uniqueIndex('pictures_entry').on(t.entryId),
  ],
)
