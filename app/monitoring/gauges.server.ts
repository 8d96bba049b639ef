import { stat } from 'node:fs/promises'
import { Gauge, type Registry } from 'prom-client'
import { config } from '#app/config.server'
import { freeSpace } from '#app/services/free-space.server'
import { countJobs } from '#app/worker/job-counts.server'
import { checkReadiness } from '#app/worker/readiness.server'
import type { Database } from '#db/client.server'
import { engine } from '#db/engine'

/**
 * Adds what is read when Prometheus asks: jobs, readiness, the answer time of the database, its log, free space. The
 * returned function reads all of it.
 */
export function createGauges(registry: Registry, database: Database): () => Promise<void> {
  const gauge = (name: string, help: string, labelNames: string[] = []) =>
    new Gauge({ name, help, labelNames, registers: [registry] })
  const jobs = gauge('meydan_jobs', 'Jobs by lane, kind and state', ['lane', 'kind', 'state'])
  const ready = gauge('meydan_ready', '1 while this part works', ['part'])
  const oldest = gauge('meydan_job_oldest_due_seconds', 'How long the oldest due job waits')
  const answer = gauge('meydan_database_answer_seconds', 'Time of one read of the database')
  const free = gauge('meydan_free_bytes', 'Free space on the disk of DATA_DIR')
  const wal = gauge('meydan_sqlite_wal_bytes', 'Size of the write-ahead log of SQLite')
  return async () => {
    const now = new Date()
    const begun = performance.now()
    const { parts } = await checkReadiness(database, now)
    answer.set((performance.now() - begun) / 1000)
    for (const [part, { ok }] of Object.entries(parts)) ready.set({ part }, ok ? 1 : 0)
    oldest.set(Number(parts.jobs.dueForMs ?? Number.NaN) / 1000)
    jobs.reset()
    if (parts.database.ok)
      for (const { count, ...labels } of await countJobs(database.db, now)) jobs.set(labels, count)
    free.set(await freeSpace(config.dataDir))
    wal.set(engine === 'sqlite' ? await sizeOf(`${config.databaseUrl.replace(/^file:/, '')}-wal`) : 0)
  }
}

async function sizeOf(path: string): Promise<number> {
  // why: without writes there is no log
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  )
}
