import { z } from 'zod'
import { boundedQueue } from '#app/services/bounded-queue'
import type { FileExtension } from '#app/services/file-types'
import { threads } from '#app/services/threads.server'
import type { CleanAnswer } from './clean-bytes'

/** Number of files cleaned at the same time, so that a slow file does not delay the next one. */
const AT_ONCE = 2
const inTurn = boundedQueue({ batchSize: AT_ONCE, waiting: 50 })
const { pool } = threads({ file: '#app/services/clean/clean-worker.ts', count: AT_ONCE, heapMb: 384 })

/** Cleaning stops when it takes longer, or the process grows by more. */
const MAX_MS = 60_000
const MAX_GROWTH = 700_000_000
const LOOK_EVERY_MS = 50

const Answer = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('cleaned'),
    bytes: z.instanceof(Uint8Array),
    authors: z.array(z.string()),
    leftOut: z.array(z.string()).optional(),
  }),
  z.object({ outcome: z.literal('as_is'), entries: z.array(z.string()) }),
])

/** Reads the file when its turn has come; the bytes are transferred to the thread. */
type Read = () => Promise<Uint8Array<ArrayBuffer>>

/**
 * Cleans a file in a thread, so that the server can answer other requests whatever the content. The thread is ended when
 * a file takes too long or too much memory; the answer is then null, and another thread takes the next file. The memory
 * is that of the whole process: a file that was stopped while another was cleaned is cleaned again alone. Refuses with
 * `busy` when too many files wait.
 */
export async function clean(extension: FileExtension, read: Read): Promise<CleanAnswer | null> {
  const answer = await inTurn(() => cleanBeside(extension, read))
  return answer === 'crowded' ? inTurn(() => cleanNow(extension, read), { alone: true }) : answer
}

/** The runs that another one has met. */
const crowded = new Set<AbortController>()
const running = new Set<AbortController>()

async function cleanBeside(extension: FileExtension, read: Read): Promise<CleanAnswer | 'crowded' | null> {
  const limit = new AbortController()
  running.add(limit)
  if (running.size > 1) for (const each of running) crowded.add(each)
  try {
    const answer = await cleanNow(extension, read, limit)
    return limit.signal.reason === 'memory' && crowded.has(limit) ? 'crowded' : answer
  } finally {
    running.delete(limit)
    crowded.delete(limit)
  }
}

async function cleanNow(
  extension: FileExtension,
  read: Read,
  limit = new AbortController(),
): Promise<CleanAnswer | null> {
  const bytes = await read()
  // the time of a file does not include the loading of the thread's modules
  await pool().run(null, { name: 'ready' })
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
    if (grown > MAX_GROWTH) limit.abort('memory')
    else if (performance.now() - start.at > MAX_MS) limit.abort('time')
  }, LOOK_EVERY_MS)
}
