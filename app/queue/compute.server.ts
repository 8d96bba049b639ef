import { Refusal } from '#app/domain/shared/refusal'
import { threads } from '#app/services/threads.server'
import type { Tasks } from './tasks'

/** Two threads, so that readers' requests never wait for a ranking of ten thousand submissions. */
const judging = computingThread(1000)
const readers = computingThread(20)
const forReaders: readonly string[] = ['verify', 'compare', 'file'] satisfies readonly (keyof Tasks)[]

/**
 * Runs a task of `tasks.ts` in a thread, so that the server can answer other requests. Each thread runs its tasks one
 * by one; when too many are waiting, the promise is rejected with a `busy` refusal (503).
 */
export function compute<K extends keyof Tasks>(
  kind: K,
  input: Parameters<Tasks[K]>[0],
): Promise<Awaited<ReturnType<Tasks[K]>>>
export function compute(kind: string, input: unknown): Promise<unknown> {
  return (forReaders.includes(kind) ? readers : judging)(kind, input)
}

/** `most`: maximum number of tasks at once, with the running one. */
function computingThread(most: number) {
  const { pool } = threads({ file: '#app/worker/compute-worker.mjs', count: 1 })
  return (kind: string, input: unknown): Promise<unknown> =>
    pool().queueSize >= most - 1
      ? Promise.reject(new Refusal('busy', 'error.busy'))
      : pool().run({ kind, input })
}
