import { setImmediate as yieldToEventLoop } from 'node:timers/promises'
import { and, eq, inArray, isNotNull } from 'drizzle-orm'
import { policyOf } from '#app/domain/challenges/judging-policy'
import { recordAll } from '#app/domain/ledger/record.server'
import { activeConflict, meets } from '#app/domain/shared/active'
import { isActiveAssignment, isActiveStatement } from '#app/domain/shared/active.server'
import type { Ctx } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { batchesOf } from '#app/services/batches.server'
import type { Db } from '#db/client.server'
import {
  assignments,
  conflictStatements,
  conflicts,
  entries,
  results,
  reviews,
  stages,
  submissions,
} from '#db/schema'
import { findConflicts, type PairConflict } from './find-conflicts'
import { loadConflictParties, type Part } from './queries/load-conflict-parties.server'
import { recuseForConflicts } from './recuse-for-conflicts.server'

type Row = typeof conflicts.$inferSelect

/**
 * Compares every judge of a challenge with every team, or the named part of them, as the platform's own act:
 * - stores new conflicts from the records and recuses the judge from the team's submissions;
 * - lifts conflicts that the records do not show any more;
 * - never lifts one that host or chair pinned, or one whose judge has ever started a review of the team: only a person
 *   lifts those, with a reason. A conflict that a person lifted is not found again from the same fact;
 * - counts years by the longest of the stages, because a conflict is with the team in all stages;
 * - does nothing once the result is public or scheduled. @unguarded
 */
export async function recheckConflicts(
  tx: Db,
  by: Ctx,
  challengeId: string,
  only: Omit<Part, 'challengeId'> = {},
): Promise<void> {
  const ctx: Ctx = { ...by, actor: { kind: 'system' } }
  if (await isDecided(tx, challengeId)) return
  const part = { challengeId, ...only }
  const found = await loadFound(tx, ctx, part)
  const bound = await loadBinding(tx, part, found)
  await yieldToEventLoop()
  const stored = await loadRows(tx, part)
  const known = new Set(stored.filter(isKnown).map(keyOf))
  const fresh = bound.filter(each => !known.has(keyOf(each)))
  const rows = fresh.map(each => rowOf(ctx, challengeId, each))
  await keep(tx, ctx, challengeId, rows)
  await yieldToEventLoop()
  const gone = await liftGone(tx, ctx, { part, stored, still: new Set(found.map(keyOf)) })
  const standing = stored.filter(row => meets(activeConflict, row) && !gone.has(row.id))
  await recuseForConflicts(tx, ctx, challengeId, [...rows, ...standing])
}

/** A whole jury may be in conflict at once: rows are written in batches, and each has its own ledger entry. */
async function keep(tx: Db, ctx: Ctx, challengeId: string, rows: readonly ReturnType<typeof rowOf>[]) {
  for await (const batch of batchesOf(rows)) await tx.insert(conflicts).values(batch)
  const said = rows.map(({ id: conflictId, kind, source }) =>
    source === 'computed'
      ? { kind: 'conflict.found' as const, payload: { conflictId, kind } }
      : { kind: 'conflict.declared' as const, payload: { conflictId, source } },
  )
  await recordAll(tx, ctx, challengeId, said)
}

/** Whether the result is public or scheduled. @unguarded */
export async function isDecided(tx: Db, challengeId: string): Promise<boolean> {
  const out = and(eq(results.challengeId, challengeId), isNotNull(results.publishAt))
  const [result] = await tx.select({ id: results.id }).from(results).where(out)
  return result !== undefined
}

/** Every conflict that the records and the statements show now, stored or not. @unguarded */
export async function loadFound(tx: Db, { now }: Ctx, part: Part): Promise<PairConflict[]> {
  const { challengeId } = part
  const { judges, teams } = await loadConflictParties(tx, part)
  await yieldToEventLoop()
  const its = await tx
    .select({ judging: stages.judging })
    .from(stages)
    .where(eq(stages.challengeId, challengeId))
  const statements = await tx
    .select()
    .from(conflictStatements)
    .where(and(eq(conflictStatements.challengeId, challengeId), isActiveStatement))
    .orderBy(conflictStatements.id)
  const years = Math.max(0, ...its.map(stage => policyOf(stage).conflictYears))
  return findConflicts({ judges, teams, statements, reach: { years, now } })
}

async function loadRows(tx: Db, { challengeId, judgeId, teamId }: Part): Promise<Row[]> {
  return tx
    .select()
    .from(conflicts)
    .where(
      and(
        eq(conflicts.challengeId, challengeId),
        judgeId === undefined ? undefined : eq(conflicts.judgeId, judgeId),
        teamId === undefined ? undefined : eq(conflicts.teamId, teamId),
      ),
    )
    .orderBy(conflicts.id)
}

/**
 * Conflicts that apply at once: all from the records. Host or chair must confirm conflicts from statements, and those
 * from an organisation that a person adds to their profile after the judge was assigned the team's submission: a claim
 * alone withdraws no assignment. @unguarded
 */
export async function loadBinding(tx: Db, part: Part, found: readonly PairConflict[]) {
  const judgeIds = [...new Set(found.filter(isOfOrganisation).map(each => each.judgeId))]
  const held = await loadHeldPairs(tx, part.challengeId, judgeIds)
  return found.filter(
    each =>
      each.statementId === null && !(isOfOrganisation(each) && held.has(`${each.judgeId}:${each.teamId}`)),
  )
}

function isOfOrganisation({ kind }: PairConflict): boolean {
  return kind === 'same_organisation'
}

/** The pairs in which the judge has an active assignment of the team. */
async function loadHeldPairs(tx: Db, challengeId: string, judgeIds: string[]): Promise<Set<string>> {
  if (judgeIds.length === 0) return new Set()
  const rows = await tx
    .select({ judgeId: assignments.judgeId, teamId: entries.teamId })
    .from(assignments)
    .innerJoin(submissions, eq(submissions.id, assignments.submissionId))
    .innerJoin(entries, eq(entries.id, submissions.entryId))
    .where(
      and(eq(entries.challengeId, challengeId), inArray(assignments.judgeId, judgeIds), isActiveAssignment),
    )
  return new Set(rows.map(each => `${each.judgeId}:${each.teamId}`))
}

/** Active, or lifted by a person; what the platform lifted may be found again. */
export function isKnown(row: Row): boolean {
  return meets(activeConflict, row) || row.liftedBy !== null
}

export function keyOf(each: {
  judgeId: string
  teamId: string
  kind: string
  subject: string | null
  statementId: string | null
}) {
  return [each.judgeId, each.teamId, each.kind, each.statementId ?? each.subject ?? ''].join(':')
}

function rowOf(ctx: Ctx, challengeId: string, each: PairConflict) {
  return { id: newId(), challengeId, pinned: false, since: ctx.now, ...each }
}

type Gone = { part: Part; stored: readonly Row[]; still: ReadonlySet<string> }

async function liftGone(tx: Db, ctx: Ctx, { part, stored, still }: Gone): Promise<Set<string>> {
  const loose = stored.filter(
    row => meets(activeConflict, row) && !row.pinned && hasGround(row) && !still.has(keyOf(row)),
  )
  if (loose.length === 0) return new Set()
  const bound = await loadReviewedPairs(tx, part.challengeId, [...new Set(loose.map(row => row.judgeId))])
  const gone = loose.filter(row => !bound.has(`${row.judgeId}:${row.teamId}`))
  const ids = gone.map(row => row.id)
  for await (const batch of batchesOf(ids))
    await tx.update(conflicts).set({ liftedAt: ctx.now }).where(inArray(conflicts.id, batch))
  const said = ids.map(conflictId => ({ kind: 'conflict.lifted' as const, payload: { conflictId } }))
  await recordAll(tx, ctx, part.challengeId, said)
  return new Set(ids)
}

/** Based on a fact or a statement that may be withdrawn; a declaration about a team is not. */
function hasGround({ subject, statementId }: Row): boolean {
  return subject !== null || statementId !== null
}

/** The pairs in which the judge has ever started a review, in any stage. */
async function loadReviewedPairs(tx: Db, challengeId: string, judgeIds: string[]): Promise<Set<string>> {
  const rows = await tx
    .select({ judgeId: assignments.judgeId, teamId: entries.teamId })
    .from(reviews)
    .innerJoin(assignments, eq(assignments.id, reviews.assignmentId))
    .innerJoin(submissions, eq(submissions.id, assignments.submissionId))
    .innerJoin(entries, eq(entries.id, submissions.entryId))
    .where(and(eq(entries.challengeId, challengeId), inArray(assignments.judgeId, judgeIds)))
  return new Set(rows.map(each => `${each.judgeId}:${each.teamId}`))
}
