import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { loadEditing, stageOf } from '#app/domain/challenges/editing.server'
import type { MetricSettings } from '#app/domain/challenges/metric-settings'
import { canEdit } from '#app/domain/challenges/permissions'
import type { Ctx } from '#app/domain/shared/context'
import { frozenSince } from '#app/domain/visibility/disclosure-rules'
import type { Db } from '#db/client.server'
import { truths } from '#db/schema'
import { canReplaceTruth, canSetMetric } from './permissions'
import type { TruthRef } from './scoring'

export type Place = { challengeId: string; stageId: string }
export type StoredTruth = typeof truths.$inferSelect

/** A stage for its host, with the truth that is stored for it; 404 for everyone else. */
export async function loadMetricStage(db: Db, ctx: Ctx, { challengeId, stageId }: Place) {
  const editing = await loadEditing(db, ctx, challengeId)
  const stage = stageOf(editing, stageId)
  const { entered } = stage.relied
  const verdict = canSetMetric({ edit: canEdit(editing.challenge), entered })
  const own = await db.select().from(truths).where(eq(truths.stageId, stageId))
  const truth = own.find(isCurrent) ?? null
  const replacement = own.find(isReplacement) ?? null
  const replace = canReplaceTruth({
    ...{ entered: entered && truth !== null, running: replacement !== null },
    ...{ over: editing.challenge.state !== 'published', closesAt: stage.closesAt },
    ...{ frozen: frozenSince(stage, ctx.now) !== null, now: ctx.now },
  })
  return {
    ...{ editing, stage, verdict, replace, replacement },
    /** the one that counts */
    truth,
    /** uploaded, but its columns are not named yet */
    pending: own.find(each => each.checkedAt === null && each.reason === null) ?? null,
    replaced: own.filter(({ replacedAt }) => replacedAt !== null),
  }
}

export function isCurrent({ checkedAt, replacedAt }: StoredTruth): boolean {
  return checkedAt !== null && replacedAt === null
}

/** All files are being scored by it, and it counts as soon as they are. */
export function isReplacement({ checkedAt, reason }: StoredTruth): boolean {
  return checkedAt === null && reason !== null
}

/** The truth that counts. @unguarded the caller is the worker. */
export async function findTruth(db: Db, stageId: string): Promise<StoredTruth | null> {
  const [truth] = await db
    .select()
    .from(truths)
    .where(and(eq(truths.stageId, stageId), isNotNull(truths.checkedAt), isNull(truths.replacedAt)))
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
