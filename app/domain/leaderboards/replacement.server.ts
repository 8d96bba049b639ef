import { eq } from 'drizzle-orm'
import { isCurrent, isReplacement, type StoredTruth } from '#app/domain/attempts/metric-stage.server'
import type { MetricSettings } from '#app/domain/challenges/metric-settings'
import { record } from '#app/domain/ledger/record.server'
import { notify } from '#app/domain/people/notify.server'
import type { Ctx } from '#app/domain/shared/context'
import { paths } from '#app/paths'
import type { Db } from '#db/client.server'
import { challenges, rescores, stages, truths } from '#db/schema'

/** A truth that is to count, and the one that counts until then. */
export type Replacing = {
  truth: StoredTruth
  earlier: StoredTruth
  stage: { id: string; metric: MetricSettings }
  challengeId: string
}

/** Null where it counts already, or was dropped. @unguarded the caller is the worker. */
export async function loadReplacement(db: Db, truthId: string): Promise<Replacing | null> {
  const [row] = await db
    .select({ truth: truths, stage: stages })
    .from(truths)
    .innerJoin(stages, eq(stages.id, truths.stageId))
    .where(eq(truths.id, truthId))
  if (!row || !isReplacement(row.truth) || !row.stage.metric) return null
  const { id, metric, challengeId } = row.stage
  const own = await db.select().from(truths).where(eq(truths.stageId, id))
  const earlier = own.find(isCurrent)
  return earlier ? { truth: row.truth, earlier, stage: { id, metric }, challengeId } : null
}

/** A file would have no score by the new truth: it is dropped, the earlier one counts, the hosts are told. @unguarded */
export async function dropReplacement(ctx: Ctx, replacing: Replacing, attemptId: string): Promise<void> {
  const { truth, stage, challengeId } = replacing
  await ctx.transaction(async tx => {
    if (!(await loadReplacement(tx, truth.id))) return
    await tx.delete(rescores).where(eq(rescores.truthId, truth.id))
    await tx.delete(truths).where(eq(truths.id, truth.id))
    const payload = { stageId: stage.id, truthHash: truth.sha256, attemptId }
    await record(tx, ctx, { stream: challengeId, kind: 'truth.replacement_dropped', payload })
    const [challenge] = await tx.select().from(challenges).where(eq(challenges.id, challengeId))
    if (!challenge) return
    await notify(tx, ctx, {
      to: { hostsOf: { institutionId: challenge.institutionId } },
      mail: 'attempts.mail.truth_dropped',
      facts: { challenge: challenge.title, file: truth.name },
      link: paths.stageMetric(challengeId, stage.id),
      about: { challengeId },
    })
  })
}
