import { and, desc, eq, isNotNull } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import type { Ctx } from '#app/domain/shared/context'
import { pageAt } from '#app/domain/shared/pages'
import { orNotFound, Refusal } from '#app/domain/shared/refusal'
import { jobName } from '#app/queue/jobs'
import { jobs } from '#db/schema'
import { isUnreadable } from '#db/sealed'
import { laneKinds } from './lanes'

const pageSize = 50

/** One page of the jobs that were given up, the newest first, for staff, without their payload. */
export async function listDeadJobs(ctx: Ctx, requested = 1) {
  ensureStaff(ctx)
  const total = await ctx.db.$count(jobs, isNotNull(jobs.failedAt))
  const { page, pages, from } = pageAt(total, requested, pageSize)
  const rows = await ctx.db
    .select()
    .from(jobs)
    .where(isNotNull(jobs.failedAt))
    .orderBy(desc(jobs.failedAt), desc(jobs.id))
    .limit(pageSize)
    .offset(from)
  const shown = rows.map(job => ({
    id: job.id,
    kind: job.kind,
    name: jobName(job.kind),
    attempts: job.attempts,
    code: job.lastError,
    failedAt: job.failedAt,
    canRunAgain: !isEmptied(job),
  }))
  return { page, pages, jobs: shown }
}

/** Queues a given-up job again, to be run at once and retried for three days. */
export async function runAgain(ctx: Ctx, jobId: string): Promise<void> {
  ensureStaff(ctx)
  await ctx.transaction(async tx => {
    const dead = and(eq(jobs.id, jobId), isNotNull(jobs.failedAt))
    const job = orNotFound((await tx.select().from(jobs).where(dead))[0])
    if (isEmptied(job)) throw new Refusal('conflict', 'institutions.staff.jobs.emptied')
    await tx.update(jobs).set({ failedAt: null, attempts: 0, runAt: ctx.now }).where(dead)
    const payload = { jobId, jobKind: job.kind }
    await record(tx, ctx, { stream: 'platform', kind: 'job.run_again', payload })
  })
}

function ensureStaff({ actor }: Ctx): void {
  orNotFound((actor.kind === 'person' && actor.staff) || null)
}

/** A mail whose content was removed cannot be sent any more. */
function isEmptied({ kind, payload }: typeof jobs.$inferSelect): boolean {
  const carries = [...laneKinds.account, ...laneKinds.mail].includes(kind)
  const isEmpty = typeof payload !== 'object' || payload === null || Object.keys(payload).length === 0
  return carries && (isEmpty || isUnreadable(payload))
}
