import { index, instant, integer, json, table, text, uniqueIndex } from '../columns'
import type { LocalText } from '../json'
import { stages } from './challenges'
import { users } from './people'
import { submissions } from './submissions'

/** One of several voices in a stage's final score, with a fixed maximum and a window of its own. */
export const panels = table(
  'panels',
  {
    id: text().primaryKey(),
    stageId: text()
      .notNull()
      .references(() => stages.id),
    position: integer().notNull(),
    name: json<LocalText>().notNull(),
    /** jury: judges who review by the rubric · public: anyone with a verified account */
    kind: text().notNull(),
    /** the most it adds to the final score, in hundredths of a point */
    max: integer().notNull(),
    opensAt: instant(),
    closesAt: instant(),
    /** ids of the form's text and link questions whose answers the public reads from the opening of a public panel */
    showcase: json<string[]>(),
    /** of a public panel: days before its opening by which a voter's account must exist; null: made before there was such a rule */
    voterDays: integer(),
    removedAt: instant(),
  },
  t => [index('panels_stage').on(t.stageId)],
)

/** A person's points for a submission in a public panel; voting again replaces it while the window is open. */
export const publicVotes = table(
  'public_votes',
  {
    id: text().primaryKey(),
    panelId: text()
      .notNull()
      .references(() => panels.id),
    submissionId: text()
      .notNull()
      .references(() => submissions.id),
    userId: text()
      .notNull()
      .references(() => users.id),
    /** whole points from 0 to the panel's maximum, in hundredths */
    points: integer().notNull(),
    votedAt: instant().notNull(),
  },
  t => [
    uniqueIndex('public_votes_once').on(t.panelId, t.submissionId, t.userId),
    index('public_votes_submission').on(t.submissionId),
  ],
)

/** Who votes in a public panel: one account for each mailbox, from its first vote on, also when it takes its points back. */
export const panelVoters = table(
  'panel_voters',
  {
    id: text().primaryKey(),
    panelId: text()
      .notNull()
      .references(() => panels.id),
    mailboxKey: text().notNull(),
    userId: text()
      .notNull()
      .references(() => users.id),
    /** its first vote */
    votedAt: instant().notNull(),
  },
  t => [
    uniqueIndex('panel_voters_mailbox').on(t.panelId, t.mailboxKey),
    uniqueIndex('panel_voters_user').on(t.panelId, t.userId),
  ],
)
