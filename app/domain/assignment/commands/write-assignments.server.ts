import { setImmediate as yieldToEventLoop } from 'node:timers/promises'
import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { StageContext } from '#app/domain/judging/queries/load-stage-context.server'
import { rowsWithIds } from '#app/domain/ledger/events/define'
import { record } from '#app/domain/ledger/record.server'
import { notify } from '#app/domain/people/notify.server'
import { isActiveConflict } from '#app/domain/shared/active.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { Refusal } from '#app/domain/shared/refusal'
import { paths } from '#app/paths'
import { batchesOf } from '#app/services/batches.server'
import type { Db } from '#db/client.server'
import { assignments, conflicts, entries, submissions } from '#db/schema'
import type { Pair } from '../assignment-facts'

type Change = {
  all: StageContext
  source: 'manual' | 'auto' | 'csv'
  /** the plan that is applied: its id and the hash of its content */
  plan?: { planId: string; planHash: string }
  added: readonly Pair[]
  withdrawnIds: readonly string[]
  userIds: ReadonlyMap<string, string>
}

/** Writes changed assignments in the caller's transaction and notifies the judges who got new ones. */
export async function writeAssignments(tx: Db, ctx: Ctx, change: Change): Promise<void> {
  const { all, source, added, withdrawnIds } = change
  if (added.length + withdrawnIds.length === 0 && !change.plan) return
  await refuseConflicts(tx, all.challenge.id, added)
  const addedIds = await assign(tx, ctx, change)
  await withdraw(tx, ctx, withdrawnIds)
  const pairs = {
    added: added.map(pair => `${pair.judgeId}:${pair.submissionId}`),
    withdrawnIds: [...withdrawnIds],
  }
  const counts = { added: added.length, withdrawn: withdrawnIds.length }
  await record(tx, ctx, {
    stream: all.challenge.id,
    kind: 'assignments.changed',
    payload: change.plan ? { source, ...change.plan, ...counts } : { source, ...pairs },
    rows: [rowsWithIds('assignments', [...addedIds, ...withdrawnIds])],
  })
  await notifyJudges(tx, ctx, change)
}

/** Refuses the whole change when any pair is in conflict, whatever the pairs come from. */
async function refuseConflicts(tx: Db, challengeId: string, added: readonly Pair[]) {
  const standing = and(eq(conflicts.challengeId, challengeId), isActiveConflict)
  for await (const pairs of batchesOf(added)) {
    const ids = [...new Set(pairs.map(pair => pair.submissionId))]
    const barred = await tx
      .select({ judgeId: conflicts.judgeId, submissionId: submissions.id })
      .from(submissions)
      .innerJoin(entries, eq(entries.id, submissions.entryId))
      .innerJoin(conflicts, eq(conflicts.teamId, entries.teamId))
      .where(and(inArray(submissions.id, ids), standing))
    const keys = new Set(barred.map(each => `${each.judgeId}:${each.submissionId}`))
    if (pairs.some(pair => keys.has(`${pair.judgeId}:${pair.submissionId}`)))
      throw new Refusal('forbidden', 'judging.pair_in_conflict')
  }
}

const unanswered = { recusedAt: null, recusalReason: null, withdrawnAt: null, withdrawnBy: null }

/**
 * Writes thousands of rows in batches and yields to the event loop between them, so that the server can answer other
 * requests. Returns their ids.
 */
async function assign(tx: Db, ctx: Ctx, { all, source, added }: Change): Promise<string[]> {
  const ids: string[] = []
  const fresh = { source, assignedAt: ctx.now, assignedBy: signedIn(ctx).id }
  for await (const pairs of batchesOf(added)) {
    const rows = pairs.map(({ judgeId, submissionId }) => ({
      ...{ id: newId(), stageId: all.stage.id, judgeId, submissionId },
      ...fresh,
    }))
    const written = await tx
      .insert(assignments)
      .values(rows)
      .onConflictDoUpdate({
        target: [assignments.judgeId, assignments.submissionId],
        set: { ...fresh, ...unanswered },
      })
      .returning({ id: assignments.id })
    ids.push(...written.map(({ id }) => id))
  }
  return ids
}

async function withdraw(tx: Db, ctx: Ctx, ids: readonly string[]): Promise<void> {
  for await (const batch of batchesOf(ids))
    await tx
      .update(assignments)
      .set({ withdrawnAt: ctx.now, withdrawnBy: signedIn(ctx).id })
      .where(and(inArray(assignments.id, batch), isNull(assignments.withdrawnAt)))
}

async function notifyJudges(tx: Db, ctx: Ctx, { all, added, userIds }: Change): Promise<void> {
  const counts = new Map<string, number>()
  for (const { judgeId } of added) counts.set(judgeId, (counts.get(judgeId) ?? 0) + 1)
  const { judgingEndsAt } = all.stage
  for (const [judgeId, userId] of userIds) {
    const count = counts.get(judgeId)
    if (!count) continue
    await notify(tx, ctx, {
      to: { accountIds: [userId] },
      mail: 'judging.mail.assigned',
      facts: ({ format }) => ({
        ...{ challenge: all.challenge.title, count },
        until: judgingEndsAt ? format(all.challenge.timeZone).instant(judgingEndsAt) : '—',
      }),
      link: paths.judgeDesk(),
    })
    await yieldToEventLoop()
  }
}
