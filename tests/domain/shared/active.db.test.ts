import { type SQL, sql, type Table } from 'drizzle-orm'
import { expect, test } from 'vitest'
import * as rules from '#app/domain/shared/active'
import * as conditions from '#app/domain/shared/active.server'
import { isTieVoteOpen } from '#app/domain/tie-votes/permissions'
import * as schema from '#db/schema'
import { emptyDatabase } from '#tests/support/database'
import { asTable, finds, named } from '#tests/support/given-row'

const moment = new Date('2026-03-01T12:00:00Z')

/** Every row of these columns, each with an instant or without. */
function rowsOf(columns: readonly string[]): Record<string, Date | null>[] {
  return columns.reduce<Record<string, Date | null>[]>(
    (rows, name) =>
      rows.flatMap(row => [
        { ...row, [name]: null },
        { ...row, [name]: moment },
      ]),
    [{}],
  )
}

const pairs: Record<string, [Table, SQL | undefined, rules.ActiveRule<string>]> = {
  isSeated: [schema.judges, conditions.isSeated, rules.seated],
  isActiveAssignment: [schema.assignments, conditions.isActiveAssignment, rules.activeAssignment],
  isValidReview: [schema.reviews, conditions.isValidReview, rules.validReview],
  isActiveOverride: [schema.overrides, conditions.isActiveOverride, rules.activeOverride],
  isActiveConflict: [schema.conflicts, conditions.isActiveConflict, rules.activeConflict],
  isActiveStatement: [schema.conflictStatements, conditions.isActiveStatement, rules.activeStatement],
  isOpenProposal: [schema.conflictProposals, conditions.isOpenProposal, rules.openProposal],
  isActiveAccount: [schema.users, conditions.isActiveAccount, rules.activeAccount],
  isActiveEntry: [schema.entries, conditions.isActiveEntry, rules.activeEntry],
  isKeptEntry: [schema.entries, conditions.isKeptEntry, rules.keptEntry],
  isActiveSubmission: [schema.submissions, conditions.isActiveSubmission, rules.activeSubmission],
  isUnsubmitted: [schema.challenges, conditions.isUnsubmitted, rules.unsubmitted],
  isActiveMember: [schema.institutionMembers, conditions.isActiveMember, rules.activeMember],
  isActivePanel: [schema.panels, conditions.isActivePanel, rules.activePanel],
}

test.each(Object.entries(pairs))('%s finds the rows that meet its rule', async (_, pair) => {
  const [table, condition, rule] = pair
  const { db } = await emptyDatabase()
  const rows = rowsOf(Object.keys(rule))
  const found = await Promise.all(rows.map(row => finds(db, { table, condition, row })))
  expect(found).toEqual(rows.map(row => rules.meets(rule, row)))
  expect(found.filter(Boolean)).toHaveLength(1)
})

test('every condition is compared with a rule', () => {
  expect(Object.keys(pairs).sort()).toEqual(
    Object.keys(conditions)
      .filter(name => name !== 'isOpenTieVote' && name !== 'reviewCounts')
      .sort(),
  )
})

test('the condition and the check of an open tie vote agree', async () => {
  const { db } = await emptyDatabase()
  const before = new Date(moment.getTime() - 1)
  const after = new Date(moment.getTime() + 1)
  const instants = [null, before, moment, after]
  const rows = [before, moment, after].flatMap(closesAt =>
    instants.flatMap(closedAt => instants.map(cancelledAt => ({ closesAt, closedAt, cancelledAt }))),
  )
  const condition = conditions.isOpenTieVote(moment)
  const found = await Promise.all(rows.map(row => finds(db, { table: schema.tieVotes, condition, row })))
  expect(found).toEqual(rows.map(row => isTieVoteOpen({ ...row, now: moment }).ok))
  expect(found.filter(Boolean)).toHaveLength(1)
})

test('the condition and the check of a review that counts agree', async () => {
  const { db } = await emptyDatabase()
  const pair = { judgeId: 'judge', teamId: 'team' }
  const conflicts = [
    { ...pair, liftedAt: null },
    { ...pair, liftedAt: moment },
    { ...pair, liftedAt: null, judgeId: 'another judge' },
    { ...pair, liftedAt: null, teamId: 'another team' },
  ]
  const cases = rowsOf(Object.keys(rules.activeAssignment)).flatMap(assignment =>
    rowsOf(Object.keys(rules.validReview)).flatMap(review =>
      conflicts.map((conflict, index) => ({ assignment, review, conflict, inConflict: index === 0 })),
    ),
  )
  const found = await Promise.all(
    cases.map(async ({ assignment, review, conflict }) => {
      const { assignments, reviews } = schema
      const given = asTable(assignments, { ...assignment, judgeId: 'judge' })
      const counted = sql`(with ${named(schema.conflicts)} as ${asTable(schema.conflicts, conflict)}
        select 1 as found from ${given} as ${named(assignments)}, ${asTable(reviews, review)} as ${named(reviews)}
        where ${conditions.reviewCounts('team')}) as counted`
      return (await db.select({ found: sql`1` }).from(counted)).length === 1
    }),
  )
  const counts = cases.map(({ assignment, review, inConflict }) =>
    rules.reviewCounts({
      assignment: { recusedAt: assignment.recusedAt ?? null, withdrawnAt: assignment.withdrawnAt ?? null },
      review: { submittedAt: review.submittedAt ?? null, setAsideAt: review.setAsideAt ?? null },
      inConflict,
    }),
  )
  expect(found).toEqual(counts)
  expect(found.filter(Boolean)).toHaveLength(3)
})
