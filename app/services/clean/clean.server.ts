import { z } from 'zod'
import type { FileExtension } from '#app/services/file-types'
import { threads } from '#app/services/threads.server'
import type { CleanAnswer } from './clean-bytes'

const { pool } = threads({ file: '#app/services/clean/clean-worker.mjs', count: 1, heapMb: 384 })

/** Cleaning stops when it takes longer, or the process grows by more. */
const MAX_MS = 60_000
const MAX_GROWTH = 700_000_000
const LOOK_EVERY_MS = 50

const Answer = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('cleaned'), bytes: z.instanceof(Uint8Array), authors: z.array(z.string()) }),
  z.object({ outcome: z.literal('as_is'), entries: z.array(z.string()) }),
])

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
  // the time of a file does not include the loading of the thread's modules
  await pool().run(null, { name: 'ready' })
  const limit = new AbortController()
  const watch = watchLimits(limit)
  try {
    const options = { transferList: [bytes.buffer], signal: limit.signal }
    return Answer.parse(await pool().run({ extension, bytes }, options))
  } catch (error) {
    // why: the thread was terminated by these limits or by the limit of its heap; any other error is a bug
    if (error instanceof z.ZodError) throw error
    return null
  } finally {
    clearInterval(watch)
  }
}

function watchLimits(limit: AbortController): NodeJS.Timeout {
  const start = { at: performance.now(), rss: process.memoryUsage.rss() }
  return setInterval(() => {
    const grown = process.memoryUsage.rss() - start.rss
    if (performance.now() - start.at > MAX_MS || grown > MAX_GROWTH) limit.abort()
  }, LOOK_EVERY_MS)
}
