import { createRequire } from 'node:module'
import { basename, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Piscina } from 'piscina'
import { config } from '#app/config.server'
import { log } from '#app/log.server'
import { describeError } from '#app/log-error.server'

type Setup = {
  /**
   * a module that exports its task as default, and perhaps another as `ready`; named by the project's own import map.
   * TypeScript is loaded from the build where the server is (bin/build-plugins.ts)
   */
  file: `#${string}.mjs` | `#${string}-worker.ts`
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
  const module = moduleOf(file)
  let pool: Piscina | null = null

  function begin(): Piscina {
    const begun = new Piscina({
      ...module,
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

/** What Piscina loads in each thread. */
function moduleOf(file: Setup['file']): { filename: string; workerData?: { source: string } } {
  const { resolve: find } = createRequire(import.meta.url)
  if (file.endsWith('.mjs')) return { filename: find(file) }
  const isBuilt = !import.meta.url.endsWith('.ts')
  if (isBuilt) return { filename: resolve(config.buildDir, 'command', `${basename(file, '.ts')}.js`) }
  const source = pathToFileURL(find(file)).href
  return { filename: find('#app/services/thread-from-source.mjs'), workerData: { source } }
}
