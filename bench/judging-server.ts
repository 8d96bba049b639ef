import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { applyAssignmentPlan } from '#app/domain/assignment/commands/apply-assignment-plan.server'
import { proposeAssignment } from '#app/domain/assignment/commands/propose-assignment.server'
import { loadAssignmentPlan } from '#app/domain/assignment/queries/load-assignment-plan.server'
import { loadAssignments } from '#app/domain/assignment/queries/load-assignments.server'
import { loadJury } from '#app/domain/jury/queries/load-jury.server'
import { computeRankingRun } from '#app/domain/ranking/commands/compute-ranking-run.server'
import { loadRanking } from '#app/domain/ranking/queries/load-ranking.server'
import type { Ctx, Person } from '#app/domain/shared/context'
import { uniformDraws } from '#app/domain/statistics/random'
import { connect } from '#db/client.server'
import { migrate } from '#db/migrate'
import { build, JUDGES, name, now, REVIEWS, review, SUBMISSIONS } from './world'

/**
 * Assignment and ranking as a server computes them, from database to database: the seconds, the processor seconds of
 * all threads, how long other requests would have waited, and the ratio to a fixed reference computation timed beside
 * each step, so that runs on other or busy machines can be compared.
 */
const lag = monitorEventLoopDelay({ resolution: 5 })

/** Seconds to draw and sort a million numbers. */
function reference(): number {
  const start = performance.now()
  const draw = uniformDraws(7)
  Float64Array.from({ length: 1_000_000 }, draw).sort()
  return (performance.now() - start) / 1000
}

async function timed<T>(label: string, limitSeconds: number | null, work: () => Promise<T>): Promise<T> {
  const before = reference()
  lag.reset()
  lag.enable()
  const [start, used] = [performance.now(), process.cpuUsage()]
  const result = await work()
  const seconds = (performance.now() - start) / 1000
  await new Promise(resolve => setTimeout(resolve, 10))
  lag.disable()
  const { user, system } = process.cpuUsage(used)
  const busy = `${((user + system) / 1e6).toFixed(2)} s of processor`
  const ratio = seconds / ((before + reference()) / 2)
  const waits = `others wait at most ${(lag.max / 1e6).toFixed(0)} ms, 99 % under ${(lag.percentile(99) / 1e6).toFixed(0)} ms`
  const verdict =
    limitSeconds === null ? '' : seconds < limitSeconds ? `  (< ${limitSeconds} s)` : '  TOO SLOW'
  console.log(
    `${label.padEnd(28)} ${seconds.toFixed(2).padStart(6)} s${verdict}; ${busy}; ${ratio.toFixed(1)} × reference; ${waits}`,
  )
  return result
}

const folder = mkdtempSync(join(tmpdir(), 'meydan-bench-'))
await migrate(`file:${join(folder, 'bench.db')}`)
const database = connect(`file:${join(folder, 'bench.db')}`)
await build(database)
const id = name('u', SUBMISSIONS + JUDGES)
const actor: Person = {
  kind: 'person',
  id,
  name: id,
  email: `${id}@gmail.com`,
  verified: true,
  staff: false,
  confirmedAt: now,
}
const { db, transaction } = database
const ctx: Ctx = { db, transaction, now, actor, locale: 'en', origin: 'https://meydan.test' }
console.log(`${SUBMISSIONS} submissions × ${JUDGES} judges × ${REVIEWS} reviews, Node ${process.version}`)
await timed('assignments page, empty', null, () => loadAssignments(ctx, 'c'))
const asked = { scope: 'all' as const, reviewsEach: REVIEWS, expertsEach: 1, maxLoad: 160, minLoad: 100 }
const { planId } = await timed('propose', 10, () =>
  proposeAssignment(ctx, { challengeId: 'c', request: asked }),
)
const { plan } = await timed('look at the proposal', null, () =>
  loadAssignmentPlan(ctx, { challengeId: 'c', planId, page: 1 }),
)
console.log(
  `  ${plan.added} added, ${plan.covered} covered, experts ${plan.experts.met}, connected ${plan.connected}`,
)
await timed('apply', null, () => applyAssignmentPlan(ctx, { challengeId: 'c', planId }))
await timed('assignments page, full', null, () => loadAssignments(ctx, 'c'))
const again = await timed('propose again', 10, () =>
  proposeAssignment(ctx, { challengeId: 'c', request: asked }),
)
const kept = await loadAssignmentPlan(ctx, { challengeId: 'c', planId: again.planId, page: 1 })
console.log(`  ${kept.plan.kept} kept, ${kept.plan.added} added`)
await review(database)
await timed('jury page', null, () => loadJury(ctx, 'c'))
await timed('compute the ranking', 35, () => computeRankingRun(ctx, 'c'))
await timed('ranking page', null, () => loadRanking(ctx, 'c'))
await database.close()
rmSync(folder, { recursive: true, force: true })
