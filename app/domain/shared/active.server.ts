import { and, type Column, eq, gt, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import {
  assignments,
  challenges,
  conflictProposals,
  conflictStatements,
  conflicts,
  entries,
  institutionMembers,
  judges,
  overrides,
  panels,
  reviews,
  submissions,
  tieVotes,
  users,
} from '#db/schema'
import * as rules from './active'

/**
 * The rules of `active.ts` as SQL conditions, each on the table that it names. To check a row that is loaded, use
 * `meets()`.
 */
export const isSeated = condition(judges, rules.seated)
export const isActiveAssignment = condition(assignments, rules.activeAssignment)
export const isValidReview = condition(reviews, rules.validReview)
export const isActiveOverride = condition(overrides, rules.activeOverride)
export const isActiveConflict = condition(conflicts, rules.activeConflict)
export const isActiveStatement = condition(conflictStatements, rules.activeStatement)
export const isOpenProposal = condition(conflictProposals, rules.openProposal)
export const isActiveAccount = condition(users, rules.activeAccount)
export const isActiveEntry = condition(entries, rules.activeEntry)
export const isKeptEntry = condition(entries, rules.keptEntry)
export const isActiveSubmission = condition(submissions, rules.activeSubmission)
export const isUnsubmitted = condition(challenges, rules.unsubmitted)
export const isActiveMember = condition(institutionMembers, rules.activeMember)
export const isActivePanel = condition(panels, rules.activePanel)

/**
 * Condition on `assignments` with their `reviews`: the review counts (`reviewCounts` in `active.ts`, for rows). `teamId`
 * is the team that is judged.
 */
export function reviewCounts(teamId: Column | string): SQL | undefined {
  const conflict = and(
    eq(conflicts.judgeId, assignments.judgeId),
    eq(conflicts.teamId, teamId),
    isActiveConflict,
  )
  return and(
    isActiveAssignment,
    isValidReview,
    sql`not exists (select 1 from ${conflicts} where ${conflict})`,
  )
}

/** Condition on `tieVotes`: ballots can be cast at `now` (`isTieVoteOpen` in tie-votes/permissions.ts, for rows). */
export function isOpenTieVote(now: Date): SQL | undefined {
  return and(isNull(tieVotes.closedAt), isNull(tieVotes.cancelledAt), gt(tieVotes.closesAt, now))
}

function condition<Column extends string>(
  table: Readonly<Record<NoInfer<Column>, Parameters<typeof isNull>[0]>>,
  rule: rules.ActiveRule<Column>,
): SQL | undefined {
  const parts: SQL[] = []
  for (const column in rule)
    parts.push(rule[column] === 'set' ? isNotNull(table[column]) : isNull(table[column]))
  return and(...parts)
}
