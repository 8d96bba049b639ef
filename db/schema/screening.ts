import { index, instant, table, text, uniqueIndex } from '../columns'
import { stages } from './challenges'
import { users } from './people'
import { entries } from './teams'

/** What a host found when checking an entry; a row never changes. The newest one of a stage says its state. */
export const screenings = table(
  'screenings',
  {
    id: text().primaryKey(),
    entryId: text()
      .notNull()
      .references(() => entries.id),
    stageId: text()
      .notNull()
      .references(() => stages.id),
    /** passed, sent_back, excluded or restored */
    outcome: text().notNull(),
    /** as the team reads it; null where it passed */
    reason: text(),
    /** sent back: by when the team corrects it; excluded: until when it may appeal */
    until: instant(),
    at: instant().notNull(),
    by: text()
      .notNull()
      .references(() => users.id),
  },
  t => [index('screenings_entry').on(t.entryId), index('screenings_stage').on(t.stageId)],
)

/** What a team says against its exclusion, and what the host answers. */
export const exclusionAppeals = table(
  'exclusion_appeals',
  {
    id: text().primaryKey(),
    /** the exclusion */
    screeningId: text()
      .notNull()
      .references(() => screenings.id),
    entryId: text()
      .notNull()
      .references(() => entries.id),
    text: text().notNull(),
    at: instant().notNull(),
    by: text()
      .notNull()
      .references(() => users.id),
    answer: text(),
    answeredAt: instant(),
    answeredBy: text().references(() => users.id),
  },
  t => [
    uniqueIndex('exclusion_appeals_once').on(t.screeningId),
    index('exclusion_appeals_entry').on(t.entryId),
  ],
)

/** Until when one team may submit in a stage, after its deadline. */
export const entryExtensions = table(
  'entry_extensions',
  {
    id: text().primaryKey(),
    entryId: text()
      .notNull()
      .references(() => entries.id),
    stageId: text()
      .notNull()
      .references(() => stages.id),
    until: instant().notNull(),
    reason: text().notNull(),
    at: instant().notNull(),
    by: text()
      .notNull()
      .references(() => users.id),
  },
  t => [index('entry_extensions_entry').on(t.entryId), index('entry_extensions_stage').on(t.stageId)],
)

/** Words by which hosts sort entries; nobody else reads them. */
export const entryLabels = table(
  'entry_labels',
  {
    id: text().primaryKey(),
    entryId: text()
      .notNull()
      .references(() => entries.id),
    label: text().notNull(),
    at: instant().notNull(),
    by: text()
      .notNull()
      .references(() => users.id),
  },
  t => [uniqueIndex('entry_labels_once').on(t.entryId, t.label)],
)

/** What hosts write to each other about an entry; nobody else reads it. */
export const entryNotes = table(
  'entry_notes',
  {
    id: text().primaryKey(),
    entryId: text()
      .notNull()
      .references(() => entries.id),
    text: text().notNull(),
    at: instant().notNull(),
    by: text()
      .notNull()
      .references(() => users.id),
  },
  t => [index('entry_notes_entry').on(t.entryId)],
)
