import type { LocalText } from '#app/domain/shared/local-text'
import { index, instant, integer, json, table, text, uniqueIndex } from '../columns'
import { stages } from './challenges'
import { users } from './people'
import { submissions } from './submissions'

/** A part of a stage's final score, with a fixed maximum and its own window. */
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
    /** the maximum it adds to the final score, in hundredths of a point */
    max: integer().notNull(),
    opensAt: instant(),
    closesAt: instant(),
    /** ids of the form's text and link questions whose answers are public from the opening of a public panel */
    showcase: json<string[]>(),
    /**
     * for a public panel: how many days before its opening a voter's account must exist; null: created before this rule
     */
    voterDays: integer(),
    removedAt: instant(),
  },
  t => [
    index('panels_stage').on(t.stageId),
    index('panels_opens_at').on(t.opensAt),
    index('panels_closes_at').on(t.closesAt),
  ],
)

/** A person's points for a submission in a public panel; voting again replaces them while the window is open. */
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

/** The voter of a mailbox in a public panel: one account, from its first vote on, also when it withdraws its points. */
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
    /** time of the first vote */
    votedAt: instant().notNull(),
  },
  t => [
    uniqueIndex('panel_voters_mailbox').on(t.panelId, t.mailboxKey),
    uniqueIndex('panel_voters_user').on(t.panelId, t.userId),
  ],
)
