import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'
import { Refusal } from '#app/domain/shared/refusal'
import type { Tasks } from './tasks'

type Answer = { id: number; ok: true; output: unknown } | { id: number; ok: false; message: string }
type Waiting = { resolve: (output: unknown) => void; reject: (error: Error) => void }

const workerFile = createRequire(import.meta.url).resolve('#app/worker/compute-worker.mjs')

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

function computingThread(most: number) {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | null = null
  let asked = 0

  function running(): Worker {
    if (worker) return worker
    const started = new Worker(workerFile)
    started.on('message', settle)
    started.on('error', error => giveUp(started, error))
    started.on('exit', code => giveUp(started, new Error(`The computing thread ended with ${code}`)))
    worker = started
    return started
  }

  function settle(answer: Answer): void {
    const one = waiting.get(answer.id)
    waiting.delete(answer.id)
    if (waiting.size === 0) worker?.unref()
    if (answer.ok) one?.resolve(answer.output)
    else one?.reject(new Error(answer.message))
  }

  /** A dead thread cannot answer: rejects its waiting tasks, and the next task starts another thread. */
  function giveUp(ended: Worker, error: Error): void {
    if (worker !== ended) return
    worker = null
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }

  return (kind: string, input: unknown): Promise<unknown> => {
    if (waiting.size >= most) return Promise.reject(new Refusal('busy', 'error.busy'))
    const id = ++asked
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject })
      running().ref()
      running().postMessage({ id, kind, input })
    })
  }
}
