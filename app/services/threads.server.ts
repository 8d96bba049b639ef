import { createRequire } from 'node:module'
import { Piscina } from 'piscina'
import { log } from '#app/log.server'
import { describeError } from '#app/log-error.server'

type Setup = {
  /**
   * a module that exports its task as default; named by the project's own import map, so that the same file runs under
   * tests, tsx and the built server
   */
  file: `#${string}.mjs`
  count: number
  /** a thread with a larger heap is terminated */
  heapMb?: number
}

export type Threads = {
  /** the threads, started on first use; they do not keep the process alive */
  pool: () => Piscina
  /** terminates the threads; the next task starts new ones */
  close: () => Promise<void>
}

/**
 * Threads that take tasks in the order they come. A task that throws, is aborted or ends its thread is rejected; a
 * thread that ended is replaced at once, and goes on with what waits.
 */
export function threads({ file, count, heapMb }: Setup): Threads {
  const filename = createRequire(import.meta.url).resolve(file)
  let pool: Piscina | null = null

  function begin(): Piscina {
    const begun = new Piscina({
      filename,
      minThreads: count,
      maxThreads: count,
      // a thread that waits with Atomics would block its sockets and timers
      atomics: 'disabled',
      stricterFIFO: true,
      recordTiming: false,
      ...(heapMb && { resourceLimits: { maxOldGenerationSizeMb: heapMb } }),
    })
    begun.on('error', error => onError(begun, error))
    return begun
  }

  /** A thread without a task failed and cannot restart. Rejects the waiting tasks; the next task starts a new pool. */
  function onError(failed: Piscina, error: unknown): void {
    log.error(describeError(error), 'a thread failed')
    if (pool === failed) pool = null
    void failed.destroy()
  }

  return {
    pool: () => {
      pool ??= begin()
      return pool
    },
    close: async () => {
      const ended = pool
      pool = null
      await ended?.destroy()
    },
  }
}
