import { and, asc, gt, isNull } from 'drizzle-orm'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { jobName } from '#app/queue/jobs'
import { jobs } from '#db/schema'
import { listDeadJobs } from './dead-jobs.server'
import { countJobs, type JobState, jobStates } from './job-counts.server'
import { lanes } from './lanes'

export type StaffJobs = Awaited<ReturnType<typeof loadStaffJobs>>

/** How many of the jobs that will be tried again are shown; their number stands in the table of lanes. */
const maxRetries = 50

/** The lanes with the number of their jobs, the jobs that failed, and one page of those that were given up. */
export async function loadStaffJobs(ctx: Ctx, page: number) {
  orNotFound((ctx.actor.kind === 'person' && ctx.actor.staff) || null)
  const counts = await countJobs(ctx.db, ctx.now)
  const sum = (lane: string, state: JobState) =>
    counts
      .filter(each => each.lane === lane && each.state === state)
      .reduce((all, { count }) => all + count, 0)
  return {
    lanes: lanes.map(lane => ({
      lane,
      counts: jobStates.map(state => ({ state, count: sum(lane, state) })),
    })),
    retries: await listRetries(ctx),
    dead: await listDeadJobs(ctx, page),
  }
}

async function listRetries({ db }: Ctx) {
  const rows = await db
    .select()
    .from(jobs)
    .where(and(isNull(jobs.doneAt), isNull(jobs.failedAt), gt(jobs.attempts, 0)))
    .orderBy(asc(jobs.runAt), asc(jobs.id))
    .limit(maxRetries)
  return rows
    .filter(({ lastError }) => lastError !== null)
    .map(({ id, kind, attempts, lastError, runAt }) => ({
      ...{ id, kind, name: jobName(kind), attempts, code: lastError, runAt },
    }))
}
