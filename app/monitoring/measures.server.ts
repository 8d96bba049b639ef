import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import { config } from '#app/config.server'
import { jobName } from '#app/queue/jobs'

type Served = { route: string; method: string; status: number; seconds: number }
export type JobOutcome = 'done' | 'retried' | 'given_up'

const shortTimes = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
const jobTimes = [0.01, 0.05, 0.25, 1, 5, 15, 60, 300]
const methods = new Set(['GET', 'HEAD', 'POST', 'PATCH', 'DELETE', 'OPTIONS'])

/** The figures of this process, for Prometheus; null while METRICS_ADDRESS is not set, so that nothing is counted. */
export const measures = config.metricsAddress ? createMeasures() : null

/** Labels come from closed lists: routes of the build, kinds of jobs. None names a person, a record or an address. */
function createMeasures() {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const requests = new Counter({
    name: 'meydan_http_requests_total',
    help: 'Answered requests',
    labelNames: ['route', 'method', 'status'],
    registers,
  })
  const requestSeconds = new Histogram({
    name: 'meydan_http_request_seconds',
    help: 'Time from the headers of a request to the end of its answer',
    labelNames: ['route'],
    buckets: shortTimes,
    registers,
  })
  const pages = new Counter({
    name: 'meydan_page_cache_total',
    help: 'Pages for visitors: sent from memory, or rendered',
    labelNames: ['result'],
    registers,
  })
  const transactions = new Histogram({
    name: 'meydan_transaction_seconds',
    help: 'Time of a write transaction, with the wait for its turn',
    buckets: shortTimes,
    registers,
  })
  const jobRuns = new Counter({
    name: 'meydan_job_runs_total',
    help: 'Tries of jobs by outcome; mails are the kinds mail and mail.account',
    labelNames: ['kind', 'outcome'],
    registers,
  })
  const jobSeconds = new Histogram({
    name: 'meydan_job_seconds',
    help: 'Time of a try',
    labelNames: ['kind'],
    buckets: jobTimes,
    registers,
  })
  return {
    registry,
    served({ route, method, status, seconds }: Served): void {
      requests.inc({ route, method: methods.has(method) ? method : 'other', status })
      requestSeconds.observe({ route }, seconds)
    },
    page: (result: 'memory' | 'rendered') => pages.inc({ result }),
    transaction: (seconds: number) => transactions.observe(seconds),
    job(kind: string, outcome: JobOutcome, seconds: number): void {
      const label = jobName(kind)
      jobRuns.inc({ kind: label, outcome })
      jobSeconds.observe({ kind: label }, seconds)
    },
  }
}
