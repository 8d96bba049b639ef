import { and, eq, isNull, lt } from 'drizzle-orm'
import type { MetricSettings } from '#app/domain/challenges/metric-settings'
import { sha256 } from '#app/domain/ledger/chain.server'
import { metricCatalogue } from '#app/domain/metrics/catalogue'
import { groupBy } from '#app/domain/shared/group-by'
import type { Db } from '#db/client.server'
import { attempts, publicScores, submissionVersions, truths } from '#db/schema'
import { countingAttempts } from '../counting-attempts'
import type { MetricRun } from '../metric-run'
import { findTruth, isReplacement } from '../metric-stage.server'

type Stage = { id: string; closesAt: Date | null; metric: MetricSettings | null }

/**
 * The scored attempts of these submissions, and which of them count; null where judges score the stage. @unguarded the
 * caller is host or chair after the close.
 */
export async function loadMetricRun(
  db: Db,
  stage: Stage,
  submissionIds: readonly string[],
): Promise<MetricRun | null> {
  const truth = stage.metric && (await findTruth(db, stage.id))
  if (!stage.metric || !truth) return null
  const { metric, finals } = stage.metric
  const { best } = metricCatalogue[metric]
  const rows = await db
    .select({
      attempt: attempts,
      publicScore: publicScores.score,
      submissionId: submissionVersions.submissionId,
    })
    .from(attempts)
    .innerJoin(publicScores, eq(publicScores.id, attempts.id))
    .innerJoin(submissionVersions, eq(submissionVersions.id, attempts.versionId))
    .where(
      and(
        eq(attempts.stageId, stage.id),
        stage.closesAt ? lt(attempts.uploadedAt, stage.closesAt) : undefined,
      ),
    )
  const judged = new Set(submissionIds)
  const scored = rows.flatMap(({ attempt, publicScore, submissionId }) =>
    attempt.privateScore === null || !judged.has(submissionId)
      ? []
      : [{ ...attempt, publicScore, submissionId, privateScore: attempt.privateScore }],
  )
  const counting = new Set(
    [...groupBy(scored, each => each.entryId).values()].flatMap(own =>
      countingAttempts(own, { best, finals }),
    ),
  )
  return {
    ...{ metric, best, finals, truthHash: truth.sha256, saltHash: sha256(truth.salt) },
    attempts: scored
      .map(({ id, submissionId, versionId, sha256: fileHash, publicScore, privateScore }) => ({
        ...{ id, submissionId, versionId: versionId ?? '', fileHash, publicScore, privateScore },
        counts: counting.has(id),
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  }
}

/** Whether a file that was sent in time still waits for its score, or all files for a new one. @unguarded */
export async function hasWaitingAttempts(db: Db, stageId: string): Promise<boolean> {
  const waiting = and(eq(attempts.stageId, stageId), isNull(attempts.doneAt), eq(attempts.checkOnly, false))
  const [first] = await db.select({ id: attempts.id }).from(attempts).where(waiting).limit(1)
  const own = await db.select().from(truths).where(eq(truths.stageId, stageId))
  return first !== undefined || own.some(isReplacement)
}
