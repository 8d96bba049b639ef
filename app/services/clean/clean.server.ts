import { once } from 'node:events'
import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import type { FileExtension } from '#app/services/file-types'
import type { CleanAnswer } from './clean-bytes'

const WORKER_FILE = createRequire(import.meta.url).resolve('#app/services/clean/clean-worker.mjs')

/** Cleaning stops when it takes longer, or the process grows by more. */
const MAX_MS = 60_000
const MAX_GROWTH = 700_000_000
const HEAP_MB = 384
const LOOK_EVERY_MS = 50

const Answer = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('cleaned'), bytes: z.instanceof(Uint8Array), authors: z.array(z.string()) }),
  z.object({ outcome: z.literal('as_is'), entries: z.array(z.string()) }),
])

let thread: Promise<Worker> | null = null
let last: Promise<unknown> = Promise.resolve()

/**
 * Cleans a file in a thread, one file at a time, so that the server can answer other requests whatever the content. The
 * thread is ended when a file takes too long or too much memory; the answer is then null, and another thread takes the
 * next file. The bytes are transferred.
 */
export function clean(extension: FileExtension, bytes: Uint8Array<ArrayBuffer>): Promise<CleanAnswer | null> {
  const turn = last.then(() => cleanNow(extension, bytes))
  last = turn.catch(() => undefined)
  return turn
}

async function cleanNow(
  extension: FileExtension,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<CleanAnswer | null> {
  thread ??= startThread()
  const worker = await thread
  worker.ref()
  worker.postMessage({ extension, bytes }, [bytes.buffer])
  const answer = await answerOf(worker)
  if (answer) worker.unref()
  else {
    thread = null
    await worker.terminate()
  }
  return answer
}

async function startThread(): Promise<Worker> {
  const worker = new Worker(WORKER_FILE, { resourceLimits: { maxOldGenerationSizeMb: HEAP_MB } })
  const forget = () => {
    thread = null
  }
  worker.on('error', forget)
  worker.on('exit', forget)
  await once(worker, 'message')
  return worker
}

function answerOf(worker: Worker): Promise<CleanAnswer | null> {
  const start = { at: performance.now(), rss: process.memoryUsage.rss() }
  return new Promise(resolve => {
    const finish = (answer: CleanAnswer | null) => {
      clearInterval(watch)
      worker.off('message', onMessage)
      worker.off('error', onEnd)
      worker.off('exit', onEnd)
      resolve(answer)
    }
    const onMessage = (message: unknown) => finish(Answer.parse(message))
    const onEnd = () => finish(null)
    const watch = setInterval(() => {
      const grown = process.memoryUsage.rss() - start.rss
      if (performance.now() - start.at > MAX_MS || grown > MAX_GROWTH) finish(null)
    }, LOOK_EVERY_MS)
    worker.on('message', onMessage)
    worker.on('error', onEnd)
    worker.on('exit', onEnd)
  })
}
