import { Refusal } from '#app/domain/shared/refusal'
import { threads } from '#app/services/threads.server'
import type { Tasks } from './tasks'

/**
 * A thread for each, so that readers' requests never wait for a ranking of ten thousand submissions, and neither for
 * files of a million rows. These files come from anyone: their thread is ended when it takes too much memory or time.
 */
const judging = computingThread(1000)
const readers = computingThread(20)
const scoring = computingThread(1000, { heapMb: 1_500, seconds: 120 })
const forReaders: readonly string[] = [
  'verify',
  'compare',
  'file',
  'certificate',
] satisfies readonly (keyof Tasks)[]
const ofTables: readonly string[] = ['head', 'truth', 'score'] satisfies readonly (keyof Tasks)[]

/**
 * Runs a task of `tasks.ts` in a thread, so that the server can answer other requests. Each thread runs its tasks one
 * by one; when too many are waiting, the promise is rejected with a `busy` refusal (503).
 */
export function compute<K extends keyof Tasks>(
  kind: K,
  input: Parameters<Tasks[K]>[0],
): Promise<Awaited<ReturnType<Tasks[K]>>>
export function compute(kind: string, input: unknown): Promise<unknown> {
  if (ofTables.includes(kind)) return scoring(kind, input)
  return (forReaders.includes(kind) ? readers : judging)(kind, input)
}

/** Whether the thread was ended because the task took too much memory or time. */
export function wasEnded(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? error.code : null
  return error.name === 'AbortError' || code === 'ERR_WORKER_OUT_OF_MEMORY'
}

type Limits = { heapMb: number; seconds: number }

/** `most`: maximum number of tasks at once, with the running one. */
function computingThread(most: number, limits?: Limits) {
  const heap = limits ? { heapMb: limits.heapMb } : {}
  const { pool } = threads({ file: '#app/worker/compute-worker.ts', count: 1, ...heap })
  return (kind: string, input: unknown): Promise<unknown> => {
    if (pool().queueSize >= most - 1) return Promise.reject(new Refusal('busy', 'error.busy'))
    const within = limits ? { signal: AbortSignal.timeout(limits.seconds * 1000) } : {}
    return pool().run({ kind, input }, within)
  }
}
