import { and, eq, isNotNull } from 'drizzle-orm'
import { loadEditing, stageOf } from '#app/domain/challenges/editing.server'
import type { MetricSettings } from '#app/domain/challenges/metric-settings'
import { canEdit } from '#app/domain/challenges/permissions'
import type { Ctx } from '#app/domain/shared/context'
import type { Db } from '#db/client.server'
import { truths } from '#db/schema'
import { canSetMetric } from './permissions'
import type { TruthRef } from './scoring'

export type Place = { challengeId: string; stageId: string }
export type StoredTruth = typeof truths.$inferSelect

/** A stage for its host, with the truth that is stored for it; 404 for everyone else. */
export async function loadMetricStage(db: Db, ctx: Ctx, { challengeId, stageId }: Place) {
  const editing = await loadEditing(db, ctx, challengeId)
  const stage = stageOf(editing, stageId)
  const verdict = canSetMetric({ edit: canEdit(editing.challenge), entered: stage.relied.entered })
  const own = await db.select().from(truths).where(eq(truths.stageId, stageId))
  return {
    ...{ editing, stage, verdict },
    /** the one that counts */
    truth: own.find(({ checkedAt }) => checkedAt !== null) ?? null,
    /** uploaded, but its columns are not named yet */
    pending: own.find(({ checkedAt }) => checkedAt === null) ?? null,
  }
}

/** The truth that counts. @unguarded the caller is the worker. */
export async function findTruth(db: Db, stageId: string): Promise<StoredTruth | null> {
  const [truth] = await db
    .select()
    .from(truths)
    .where(and(eq(truths.stageId, stageId), isNotNull(truths.checkedAt)))
  return truth ?? null
}

type Scorable = {
  truth: Pick<StoredTruth, 'sha256' | 'salt' | 'columns'> | null
  settings: MetricSettings | null
}

/** What the worker needs to score against; null while the set-up is not complete. */
export function truthRef({ truth, settings }: Scorable): TruthRef | null {
  if (!truth?.columns || !settings) return null
  const { metric, positive, publicShare, stratified } = settings
  const { sha256, salt, columns } = truth
  return { sha256, salt, columns, settings: { metric, positive, publicShare, stratified } }
}
