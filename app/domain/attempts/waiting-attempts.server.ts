import { and, asc, count, eq, inArray, isNull, lt, or } from 'drizzle-orm'
import type { Db } from '#db/client.server'
import { attempts, jobs } from '#db/schema'

export const jobKey = (attemptId: string) => `attempt ${attemptId}`

const isScoring = eq(jobs.kind, 'attempt.score')
const isPending = and(isScoring, isNull(jobs.doneAt))

/** What the worker does about a file: waits for its turn or for another try, or has given it up. */
export type ScoringState = {
  attemptId: string
  queuedAt: Date
  tries: number
  /** why the last try failed, as a code; null before the first failure */
  code: string | null
  nextTryAt: Date
  gaveUpAt: Date | null
}

type Row = typeof jobs.$inferSelect

function stateOf(job: Row): ScoringState {
  const { key, queuedAt, attempts: tries, lastError, runAt, failedAt } = job
  const attemptId = (key ?? '').slice(jobKey('').length)
  return { attemptId, queuedAt, tries, code: lastError, nextTryAt: runAt, gaveUpAt: failedAt }
}

/** The jobs of these files. */
export async function loadScoringStates(db: Db, attemptIds: readonly string[]): Promise<ScoringState[]> {
  if (attemptIds.length === 0) return []
  const rows = await db
    .select()
    .from(jobs)
    .where(and(isPending, inArray(jobs.key, attemptIds.map(jobKey))))
  return rows.map(stateOf)
}

/** How many files of anyone are scored before this one. */
export async function countAhead(db: Db, { attemptId, queuedAt }: ScoringState): Promise<number> {
  const [own] = await db
    .select({ id: jobs.id })
    .from(jobs)
    .where(eq(jobs.key, jobKey(attemptId)))
  const earlier = or(
    lt(jobs.queuedAt, queuedAt),
    own && and(eq(jobs.queuedAt, queuedAt), lt(jobs.id, own.id)),
  )
  const [row] = await db
    .select({ ahead: count() })
    .from(jobs)
    .where(and(isPending, isNull(jobs.failedAt), earlier))
  return Number(row?.ahead ?? 0)
}

/** The files of a stage that still wait, the oldest first. @unguarded the caller is host, chair or staff. */
export async function listWaiting(db: Db, stageId: string) {
  const pending = await db.select().from(jobs).where(isPending).orderBy(asc(jobs.queuedAt), asc(jobs.id))
  const states = new Map(pending.map(job => [stateOf(job).attemptId, stateOf(job)]))
  const rows = await db
    .select()
    .from(attempts)
    .where(and(eq(attempts.stageId, stageId), isNull(attempts.doneAt)))
    .orderBy(asc(attempts.uploadedAt), asc(attempts.id))
  return rows.map(attempt => ({ attempt, state: states.get(attempt.id) ?? null }))
}
