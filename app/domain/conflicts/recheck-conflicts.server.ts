import { setImmediate as yieldToEventLoop } from 'node:timers/promises'
import { and, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
import { policyOf } from '#app/domain/challenges/judging-policy'
import { recordAll } from '#app/domain/ledger/record.server'
import { isActiveAssignment } from '#app/domain/shared/active.server'
import type { Ctx } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
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
 * Compares every judge of a challenge with every team, or the part of them that is named: stores conflicts that bind at
 * once and are not stored yet, and recuses the judge from what they were assigned of such a team. The platform acts, whoever caused it.
 *
 * What the records no longer show is lifted only while nothing rests on it: not where host or chair pinned it, and not
 * where the judge has ever begun a review of the team. Once true for a review it stays, until a person lifts it with a
 * reason; and what a person lifted is not found again from the same fact. Years count by the longest of the stages, since
 * a conflict is with the team, whatever the stage. Once the result is out or has its instant nothing moves any more. Unguarded.
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
  const standing = stored.filter(row => row.liftedAt === null && !gone.has(row.id))
  await recuseForConflicts(tx, ctx, challengeId, [...rows, ...standing])
}

const batchSize = 200

/** All of a jury may be found in conflict at once: rows are written in portions, and each has its own line in the ledger. */
async function keep(tx: Db, ctx: Ctx, challengeId: string, rows: readonly ReturnType<typeof rowOf>[]) {
  for (let start = 0; start < rows.length; start += batchSize) {
    await tx.insert(conflicts).values(rows.slice(start, start + batchSize))
    await yieldToEventLoop()
  }
  const said = rows.map(({ id: conflictId, kind, source }) =>
    source === 'computed'
      ? { kind: 'conflict.found' as const, payload: { conflictId, kind } }
      : { kind: 'conflict.declared' as const, payload: { conflictId, source } },
  )
  await recordAll(tx, ctx, challengeId, said)
}

/** Whether the result is out or has its instant. Unguarded. */
export async function isDecided(tx: Db, challengeId: string): Promise<boolean> {
  const out = and(eq(results.challengeId, challengeId), isNotNull(results.publishAt))
  const [result] = await tx.select({ id: results.id }).from(results).where(out)
  return result !== undefined
}

/** Every conflict that the records and the statements show now, stored or not. Unguarded. */
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
    .where(and(eq(conflictStatements.challengeId, challengeId), isNull(conflictStatements.withdrawnAt)))
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
 * What binds at once: all that the records show. What somebody stated, and an organisation that a person names of
 * themselves once the judge holds work of the team, is for host and chair to confirm: a word alone takes no work
 * away. Unguarded.
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

/** The pairs in which the judge is assigned work of the team and has not been recused. */
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

/** Standing, or lifted by a person: what the platform lifted by itself may be found again. */
export function isKnown({ liftedAt, liftedBy }: Row): boolean {
  return liftedAt === null || liftedBy !== null
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
    row => row.liftedAt === null && !row.pinned && hasGround(row) && !still.has(keyOf(row)),
  )
  if (loose.length === 0) return new Set()
  const bound = await loadReviewedPairs(tx, part.challengeId, [...new Set(loose.map(row => row.judgeId))])
  const gone = loose.filter(row => !bound.has(`${row.judgeId}:${row.teamId}`))
  const ids = gone.map(row => row.id)
  for (let start = 0; start < ids.length; start += batchSize)
    await tx
      .update(conflicts)
      .set({ liftedAt: ctx.now })
      .where(inArray(conflicts.id, ids.slice(start, start + batchSize)))
  const said = ids.map(conflictId => ({ kind: 'conflict.lifted' as const, payload: { conflictId } }))
  await recordAll(tx, ctx, part.challengeId, said)
  return new Set(ids)
}

/** Rests on a fact or on words that may go away; what a judge declared of a team does not. */
function hasGround({ subject, statementId }: Row): boolean {
  return subject !== null || statementId !== null
}

/** The pairs about which the judge has ever begun a review, in any stage. */
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
