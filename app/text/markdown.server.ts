import { MessageChannel } from 'node:worker_threads'
import { z } from 'zod'
import { threads } from '#app/services/threads.server'
import { escapeText } from '#app/text/escape'
import { findProblem, type MarkdownProblem } from '#app/text/markdown-limits'

export type RenderedMarkdown = { html: string; problem: MarkdownProblem | null }

const COUNT = 2
const LIMITS_MS = { parsing: 100, cleaning: 300 }
const PATIENCE = 10

const { pool, close } = threads({ file: '#app/text/markdown-worker.mjs', count: COUNT, heapMb: 96 })
let loaded: Promise<unknown> | null = null

const Step = z.enum(['parsing', 'cleaning'])
const Answer = z.union([
  z.object({ html: z.string(), problem: z.null() }),
  z.object({ problem: z.enum(['markdown.too_deep', 'markdown.too_long']) }),
])

/** `page`: the texts of hosts. `answer`: what teams write; without pictures and HTML, with every line break. */
export type Dialect = 'page' | 'answer'

/**
 * Markdown as safe HTML: headings start at h3, in answers at h4; maths is MathML, pictures only from `/files/`. Parsing happens in a
 * worker thread that is ended when parsing takes over 100 ms or cleaning over 300 ms: marked needs quadratic time on some
 * inputs. What cannot be rendered comes back as plain paragraphs with the problem named.
 */
export async function renderMarkdown(source: string, dialect: Dialect = 'page'): Promise<RenderedMarkdown> {
  const problem = findProblem(source)
  if (problem) return asPlain(source, problem)
  await allLoaded()
  const answer = await answerOf(source, dialect)
  if (answer === null) return asPlain(source, 'markdown.too_slow')
  return 'html' in answer ? answer : asPlain(source, answer.problem)
}

/** Ends the worker threads; the next rendering starts new ones. */
export async function closeMarkdown(): Promise<void> {
  loaded = null
  await close()
}

/** Each thread renders one text after loading: the loading of the others would count against the first texts. */
function allLoaded(): Promise<unknown> {
  loaded ??= Promise.all(Array.from({ length: COUNT }, () => pool().run(null, { name: 'ready' })))
  return loaded
}

/** Null where the thread was terminated by a limit on time or heap. */
async function answerOf(source: string, dialect: Dialect): Promise<z.infer<typeof Answer> | null> {
  const { port1, port2 } = new MessageChannel()
  const limit = new AbortController()
  let stop = () => {}
  port1.on('message', step => {
    stop()
    stop = afterSpending(LIMITS_MS[Step.parse(step)], () => limit.abort())
  })
  try {
    const options = { transferList: [port2], signal: limit.signal }
    return Answer.parse(await pool().run({ source, dialect, port: port2 }, options))
  } catch (error) {
    // why: see above; any other error is a bug
    if (error instanceof z.ZodError) throw error
    return null
  } finally {
    stop()
    port1.close()
  }
}

/**
 * On a busy machine a thread may wait long for its turn, so the limit is on processor time (the process's, shared
 * among the threads that run); wall-clock time ends a step only after ten times as long. Returns what stops it.
 */
function afterSpending(limitMs: number, act: () => void): () => void {
  const start = { cpu: process.cpuUsage(), wall: performance.now() }
  let stopped = false
  const check = () => {
    const { user, system } = process.cpuUsage(start.cpu)
    const spent = Math.max(
      (user + system) / 1_000 / runningCount(),
      (performance.now() - start.wall) / PATIENCE,
    )
    if (spent >= limitMs) afterPendingMessages(() => stopped || act())
    else timer = setTimeout(check, Math.max(5, limitMs - spent))
  }
  let timer = setTimeout(check, limitMs)
  return () => {
    stopped = true
    clearTimeout(timer)
  }
}

function runningCount(): number {
  return Math.max(1, pool().threads.length - pool().idleThreads)
}

/** When this thread itself was busy the answer may already be in the mailbox: two turns of the loop empty it. */
function afterPendingMessages(act: () => void): void {
  setImmediate(() => setImmediate(act))
}

function asPlain(source: string, problem: MarkdownProblem): RenderedMarkdown {
  const paragraphs = source.split(/\n\s*\n/).filter(paragraph => paragraph.trim() !== '')
  const html = paragraphs.map(
    paragraph => `<p>${escapeText(paragraph.trim()).replaceAll('\n', '<br />')}</p>`,
  )
  return { html: html.join('\n'), problem }
}
