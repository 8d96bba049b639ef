import { and, eq, isNull } from 'drizzle-orm'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newId, newSecret } from '#app/domain/shared/ids'
import { Refusal } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { compute } from '#app/queue/compute.server'
import { truths } from '#db/schema'
import { loadMetricStage, type Place } from '../metric-stage.server'
import { firstOf } from '../table-head'

type Kept = { name: string; size: number; sha256: string }

/** Stores a truth file for a stage. It counts once its columns are named; until then an earlier one stays. */
export async function uploadTruth(ctx: Ctx, place: Place, kept: Kept): Promise<void> {
  ensure((await loadMetricStage(ctx.db, ctx, place)).verdict)
  const head = await compute('head', kept.sha256)
  if (head.kind !== 'head') throw new Refusal('invalid', 'attempts.truth_unreadable', {}, 'file')
  await ctx.transaction(async tx => {
    const { verdict, stage } = await loadMetricStage(tx, ctx, place)
    ensure(verdict)
    await tx.delete(truths).where(and(eq(truths.stageId, stage.id), isNull(truths.checkedAt)))
    const uploaded = { uploadedAt: ctx.now, uploadedBy: signedIn(ctx).id }
    const { name, size, sha256 } = kept
    await tx.insert(truths).values({
      ...{ id: newId(), stageId: stage.id, name, size, sha256, ...firstOf(head) },
      ...{ salt: newSecret(), ...uploaded },
    })
  })
}
