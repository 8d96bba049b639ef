import { and, eq, inArray, isNull } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import { activeConflict, meets, openProposal } from '#app/domain/shared/active'
import type { Ctx } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { enqueue } from '#app/queue/queue.server'
import { batchesOf } from '#app/services/batches.server'
import type { Db } from '#db/client.server'
import { conflictProposals, conflicts } from '#db/schema'
import type { PairConflict } from './find-conflicts'
import { isDecided, isKnown, keyOf, loadBinding, loadFound } from './recheck-conflicts.server'

/**
 * Proposes conflicts from statements to host and chairs, and withdraws proposals whose statement is gone. Runs once a
 * night for each challenge and writes one ledger entry each time, so that neither the time nor the number of entries
 * shows whom a statement is about. @unguarded
 */
export async function proposeConflicts(tx: Db, by: Ctx, challengeId: string): Promise<void> {
  const ctx: Ctx = { ...by, actor: { kind: 'system' } }
  if (await isDecided(tx, challengeId)) return
  const part = { challengeId }
  const found = await loadFound(tx, ctx, part)
  const binding = new Set(await loadBinding(tx, part, found))
  const words = found.filter(each => !binding.has(each))
  const earlier = await loadProposals(tx, challengeId)
  const fresh = await loadFresh(tx, challengeId, { words, earlier })
  const rows = fresh.map(each => ({ id: newId(), challengeId, proposedAt: ctx.now, ...each }))
  if (rows.length > 0) await tx.insert(conflictProposals).values(rows)
  const still = new Set(words.map(keyOf))
  const gone = earlier.filter(each => meets(openProposal, each) && !still.has(keyOf(each)))
  await withdraw(tx, ctx, gone)
  await record(tx, ctx, {
    stream: challengeId,
    kind: 'conflict.compared',
    payload: { proposed: rows.map(({ id }) => id), withdrawn: gone.map(({ id }) => id) },
  })
  if (rows.length === 0) return
  const judgeIds = [...new Set(rows.map(({ judgeId }) => judgeId))]
  const payload = { challengeId, judgeIds, count: 0, proposed: rows.length }
  await enqueue(tx, { kind: 'conflicts.notice', payload }, { now: ctx.now })
}

type Proposal = typeof conflictProposals.$inferSelect

/** Open and decided proposals: a rejected one is not proposed again for the same reason. */
async function loadProposals(tx: Db, challengeId: string): Promise<Proposal[]> {
  return tx
    .select()
    .from(conflictProposals)
    .where(and(eq(conflictProposals.challengeId, challengeId), isNull(conflictProposals.withdrawnAt)))
}

type Ground = { words: readonly PairConflict[]; earlier: readonly Proposal[] }

/** Not proposed before, not a conflict already, and not of a pair that is already in conflict. */
async function loadFresh(tx: Db, challengeId: string, { words, earlier }: Ground): Promise<PairConflict[]> {
  const stored = await tx.select().from(conflicts).where(eq(conflicts.challengeId, challengeId))
  const known = new Set([...earlier, ...stored.filter(isKnown)].map(keyOf))
  const apart = new Set(stored.filter(row => meets(activeConflict, row)).map(pairOf))
  return words.filter(each => !known.has(keyOf(each)) && !apart.has(pairOf(each)))
}

function pairOf({ judgeId, teamId }: { judgeId: string; teamId: string }): string {
  return `${judgeId}:${teamId}`
}

async function withdraw(tx: Db, ctx: Ctx, gone: readonly Proposal[]): Promise<void> {
  const ids = gone.map(({ id }) => id)
  for await (const batch of batchesOf(ids))
    await tx
      .update(conflictProposals)
      .set({ withdrawnAt: ctx.now })
      .where(inArray(conflictProposals.id, batch))
}
