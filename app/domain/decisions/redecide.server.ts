import { eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import { isContested } from '#app/domain/ranking/methods-compared'
import type { Run } from '#app/domain/ranking/queries/load-run.server'
import type { Ctx } from '#app/domain/shared/context'
import { anyText, type LocalText } from '#app/domain/shared/local-text'
import { enqueue } from '#app/queue/queue.server'
import type { Db } from '#db/client.server'
import { type awards, type prizes as prizeRows, results } from '#db/schema'
import { type AwardRow, entriesChanged } from './chosen-awards'
import { deviates, slotsOf } from './decision'
import { replaceAwards } from './replace-awards.server'
import { sharesOfRun } from './shares'

type Changed = {
  result: { id: string; challengeId: string }
  run: Run
  prizes: readonly (typeof prizeRows.$inferSelect)[]
  /** the awards until now */
  before: readonly (typeof awards.$inferSelect)[]
  next: readonly AwardRow[]
  /** why the awards differ from the ranking, where they do */
  reason: LocalText | null
  /** records what changed; the decision in force follows it */
  recordChange: (payoutIds: string[]) => Promise<unknown>
}

/**
 * Gives a published result other awards, with the reason where they differ from the ranking. The ledger gets the decision
 * again, as before a publication: the file of the result is checked against it. Winners' certificates that no longer state their
 * team's prizes are revoked by a
 * job. @unguarded
 */
export async function redecide(tx: Db, ctx: Ctx, changed: Changed): Promise<void> {
  const { result, run, prizes, before, next, reason, recordChange } = changed
  const payoutIds = await replaceAwards(tx, ctx, { result, prizes, next })
  const departs = deviates(choicesIn(changed), run.output.ranked)
  await tx
    .update(results)
    .set({ deviationReason: departs ? anyText(reason) : null, deviationTexts: departs ? reason : null })
    .where(eq(results.id, result.id))
  await recordChange(payoutIds)
  await record(tx, ctx, {
    stream: result.challengeId,
    kind: 'result.decided',
    payload: {
      ...{ resultId: result.id, runId: run.id, deviates: departs },
      contested: isContested(run.output, run.inputs.rules),
      awards: next.map(({ prizeId, entryId, amount }) => ({ prizeId, entryId, amount })),
    },
  })
  const entryIds = entriesChanged(before, next)
  const payload = { challengeId: result.challengeId, entryIds, reason: reason ?? {} }
  await enqueue(tx, { kind: 'certificates.correction', payload }, { now: ctx.now })
}

/** The awards as choices for the slots of the prizes. */
function choicesIn({ prizes, run, next }: Pick<Changed, 'prizes' | 'run' | 'next'>) {
  const slots = slotsOf(prizes)
  const shares = sharesOfRun(slots, prizes, run)
  return slots.map((slot, position) => {
    const award = next.find(each => each.position === position)
    const sharing = next.find(each => each.sharedPositions?.includes(position))
    const share = sharing ? (shares.find(({ slots }) => slots.includes(position)) ?? null) : null
    return { slot, share, entryId: share ? null : (award?.entryId ?? null) }
  })
}
