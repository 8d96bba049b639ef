import { and, desc, eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import type { Ctx } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { orNotFound } from '#app/domain/shared/refusal'
import { contentHash } from '#app/domain/submissions/content.server'
import { compute, wasEnded } from '#app/queue/compute.server'
import { FILE_TYPES } from '#app/services/file-types'
import type { Db } from '#db/client.server'
import {
  attempts,
  entries,
  publicScores,
  stages,
  submissionFiles,
  submissions,
  submissionVersions,
} from '#db/schema'
import { findTruth, truthRef } from '../metric-stage.server'
import { predictionsField, tableTypes } from '../predictions-field'
import type { Scored } from '../score-predictions'
import type { ScoreRequest } from '../scoring'
import { addToStanding, loadMarks } from '../standings.server'

type Attempt = typeof attempts.$inferSelect

/**
 * The job of one attempt: checks its file, scores it, and keeps the outcome; again where the truth was replaced in the
 * meantime. It may run twice.
 */
export async function scoreAttempt(ctx: Ctx, attemptId: string): Promise<void> {
  for (;;) {
    const waiting = await loadWaiting(ctx.db, attemptId)
    if (!waiting) return
    const outcome = await scored(waiting)
    if (await keepScore(ctx, attemptId, { ...outcome, truthHash: waiting.truth.sha256 })) return
  }
}

async function loadWaiting(db: Db, attemptId: string): Promise<ScoreRequest | null> {
  const [row] = await db
    .select({ attempt: attempts, settings: stages.metric })
    .from(attempts)
    .innerJoin(stages, eq(stages.id, attempts.stageId))
    .where(eq(attempts.id, attemptId))
  if (!row || row.attempt.doneAt) return null
  const truth = truthRef({ truth: await findTruth(db, row.attempt.stageId), settings: row.settings })
  return truth ? { sha256: row.attempt.sha256, truth } : null
}

async function scored(request: ScoreRequest): Promise<Scored> {
  try {
    return await compute('score', request)
  } catch (error) {
    // why: a file that takes too much time or memory is the team's fault to mend, and would end each other try too
    if (!wasEnded(error)) throw error
    return { report: { kind: 'unreadable', reason: 'too_long' }, scores: null }
  }
}

/**
 * Keeps what the worker found. A scored attempt becomes a version of the team's submission, received when the file was
 * uploaded; its public score goes to the board, its private one to the attempt. False, and nothing is kept, where it was
 * scored by a truth that does not count any more. @unguarded the job's.
 */
export async function keepScore(
  ctx: Ctx,
  attemptId: string,
  { report, scores, truthHash }: Scored & { truthHash: string },
): Promise<boolean> {
  return ctx.transaction(async tx => {
    const [attempt] = await tx.select().from(attempts).where(eq(attempts.id, attemptId))
    if (!attempt || attempt.doneAt) return true
    const truth = orNotFound(await findTruth(tx, attempt.stageId))
    if (truth.sha256 !== truthHash) return false
    const done = { doneAt: ctx.now, report }
    if (!scores || attempt.checkOnly) {
      await tx.update(attempts).set(done).where(eq(attempts.id, attemptId))
      return true
    }
    const versionId = await addVersion(tx, ctx, attempt)
    await tx
      .update(attempts)
      .set({ ...done, privateScore: scores.sealed, versionId })
      .where(eq(attempts.id, attemptId))
    const { entryId, stageId, uploadedAt } = attempt
    await tx
      .insert(publicScores)
      .values({ id: attemptId, entryId, stageId, score: scores.open, at: uploadedAt })
    const marks = await loadMarks(tx, stageId, uploadedAt)
    await addToStanding(tx, { stageId, entryId, score: scores.open, at: uploadedAt }, marks)
    await record(tx, ctx, {
      stream: await challengeOf(tx, entryId),
      kind: 'attempt.scored',
      payload: {
        ...{ attemptId, versionId, fileHash: attempt.sha256, truthHash: truth.sha256 },
        ...{ publicScore: String(scores.open), privateScore: String(scores.sealed) },
      },
    })
    return true
  })
}

async function challengeOf(tx: Db, entryId: string): Promise<string> {
  const [entry] = await tx
    .select({ challengeId: entries.challengeId })
    .from(entries)
    .where(eq(entries.id, entryId))
  return orNotFound(entry).challengeId
}

/** The next version of the submission, with the file as its only answer. */
async function addVersion(tx: Db, ctx: Ctx, attempt: Attempt): Promise<string> {
  const { entryId, stageId, name, size, sha256, uploadedAt, uploadedBy } = attempt
  const [submission] = await tx
    .select({ id: submissions.id })
    .from(submissions)
    .where(and(eq(submissions.entryId, entryId), eq(submissions.stageId, stageId)))
  const submissionId = orNotFound(submission).id
  const [last] = await tx
    .select({ number: submissionVersions.number })
    .from(submissionVersions)
    .where(eq(submissionVersions.submissionId, submissionId))
    .orderBy(desc(submissionVersions.number))
    .limit(1)
  const file = { id: newId(), name, size, sha256 }
  const answers = { [predictionsField]: { files: [file.id] } }
  const extension = tableTypes.find(each => name.toLowerCase().endsWith(`.${each}`)) ?? 'csv'
  const mediaType = FILE_TYPES[extension].media
  const columns = { submissionId, fieldId: predictionsField, mediaType, uploadedAt, uploadedBy }
  await tx.insert(submissionFiles).values({ ...file, ...columns })
  const number = (last?.number ?? 0) + 1
  const received = { submissionId, number, contentHash: contentHash(answers, [file]) }
  const version = { id: newId(), ...received, answers }
  const by = { submittedAt: uploadedAt, submittedBy: uploadedBy, idempotencyKey: attempt.id }
  await tx
    .update(submissions)
    .set({ withdrawnAt: null, withdrawnBy: null })
    .where(eq(submissions.id, submissionId))
  await tx.insert(submissionVersions).values({ ...version, ...by })
  await record(tx, ctx, {
    stream: await challengeOf(tx, entryId),
    kind: 'submission.received',
    payload: { ...received, entryId, stageId, versionId: version.id, receivedAt: uploadedAt.toISOString() },
  })
  return version.id
}
