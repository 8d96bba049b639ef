import { index, instant, json, table, text, uniqueIndex } from '../columns'
import { stages } from './challenges'
import { judges } from './judging'
import { users } from './people'
import { rankingRuns } from './results'
import { submissions } from './submissions'

/** A jury vote on the order of submissions that share a rank. */
export const tieVotes = table(
  'tie_votes',
  {
    id: text().primaryKey(),
    stageId: text()
      .notNull()
      .references(() => stages.id),
    /** the run in which they share a rank */
    runId: text()
      .notNull()
      .references(() => rankingRuns.id),
    /** ids of the tied submissions, sorted */
    submissionIds: json<string[]>().notNull(),
    openedAt: instant().notNull(),
    openedBy: text()
      .notNull()
      .references(() => users.id),
    /** no ballots are accepted from this instant on */
    closesAt: instant().notNull(),
    /** when it was counted: at closesAt, or once every judge who may vote had voted */
    closedAt: instant(),
    cancelledAt: instant(),
    cancelledBy: text().references(() => users.id),
    cancelReason: text(),
  },
  t => [
    index('tie_votes_stage').on(t.stageId),
    index('tie_votes_closes_at').on(t.closesAt),
    index('tie_votes_closed_at').on(t.closedAt),
  ],
)

/** The ballot of a judge who may vote, created when the vote opens. */
export const tieBallots = table(
  'tie_ballots',
  {
    id: text().primaryKey(),
    voteId: text()
      .notNull()
      .references(() => tieVotes.id),
    judgeId: text()
      .notNull()
      .references(() => judges.id),
    /** null before it is cast, and for an abstention */
    submissionId: text().references(() => submissions.id),
    castAt: instant(),
  },
  t => [uniqueIndex('tie_ballots_once').on(t.voteId, t.judgeId), index('tie_ballots_judge').on(t.judgeId)],
)
