import { and, asc, eq } from 'drizzle-orm'
import { dayIn } from '#app/domain/challenges/zoned-time'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { type EntryStage, loadOwnSubmission } from '#app/domain/submissions/own-submission.server'
import type { Db } from '#db/client.server'
import { attempts, publicScores } from '#db/schema'

/** The actor's own team's attempts in a stage that a metric scores, oldest first; 404 for anyone else. */
export async function loadOwnAttempts(db: Db, ctx: Ctx, place: EntryStage) {
  const work = await loadOwnSubmission(db, ctx, place)
  const settings = orNotFound(work.stage.metric)
  const rows = await db
    .select({ attempt: attempts, publicScore: publicScores.score })
    .from(attempts)
    .leftJoin(publicScores, eq(publicScores.id, attempts.id))
    .where(and(eq(attempts.entryId, place.entryId), eq(attempts.stageId, place.stageId)))
    .orderBy(asc(attempts.number))
  const own = rows.map(({ attempt, publicScore }) => ({ ...attempt, publicScore }))
  const day = dayIn(ctx.now, work.own.challenge.challenge.timeZone)
  const today = own.filter(({ uploadedAt }) => uploadedAt >= day.from && uploadedAt < day.to)
  const counts = {
    today: today.filter(isAttempt).length,
    inAll: own.filter(isAttempt).length,
    checksToday: today.filter(({ checkOnly }) => checkOnly).length,
  }
  return { work, settings, own, counts, nextDay: day.to }
}

type Row = { checkOnly: boolean; doneAt: Date | null; versionId: string | null }

/** A file that was to be scored counts while it waits, and afterwards if it has a score. */
function isAttempt({ checkOnly, doneAt, versionId }: Row): boolean {
  return !checkOnly && (doneAt === null || versionId !== null)
}
