import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import { escapeText } from '#app/text/escape'
import { findProblem, type MarkdownProblem } from '#app/text/markdown-limits'

export type RenderedMarkdown = { html: string; problem: MarkdownProblem | null }

type Job = { source: string; finish: (rendered: RenderedMarkdown) => void }
type Slot = { worker: Worker; ready: boolean; job: Job | null; timer: NodeJS.Timeout | undefined }

const PARSE_MS = 100
const CLEAN_MS = 300
const PATIENCE = 10
const POOL_SIZE = 2
const MEMORY_MB = 96

/** Resolved by the project's own import map, so that the same file runs in tests, tsx and the built server. */
const WORKER_FILE = createRequire(import.meta.url).resolve('#app/text/markdown-worker.mjs')

const Answer = z.discriminatedUnion('step', [
  z.object({ step: z.literal('ready') }),
  z.object({ step: z.literal('parsed') }),
  z.object({ step: z.literal('done'), html: z.string() }),
  z.object({ step: z.literal('failed'), problem: z.enum(['markdown.too_deep', 'markdown.too_long']) }),
])

const slots: Slot[] = []
const waiting: Job[] = []

/**
 * Markdown as safe HTML: headings start at h3, maths is MathML, pictures only from `/files/`. Parsing happens in a
 * worker thread that is ended when parsing, or cleaning, takes over 100 ms: marked needs quadratic time on some inputs. What cannot be
 * rendered comes back as plain paragraphs with the problem named.
 */
export function renderMarkdown(source: string): Promise<RenderedMarkdown> {
  const problem = findProblem(source)
  if (problem) return Promise.resolve(asPlain(source, problem))
  return new Promise(finish => {
    waiting.push({ source, finish })
    dispatch()
  })
}

/** Ends the worker threads; the next rendering starts new ones. */
export async function closeMarkdown(): Promise<void> {
  await Promise.all(slots.splice(0).map(slot => slot.worker.terminate()))
}

function dispatch(): void {
  while (slots.length < POOL_SIZE && waiting.length > idleOrStarting()) slots.push(startSlot())
  for (const slot of slots) {
    if (!slot.ready || slot.job) continue
    const job = waiting.shift()
    if (job) give(slot, job)
    else slot.worker.unref()
  }
}

function idleOrStarting(): number {
  return slots.filter(slot => !slot.job).length
}

function startSlot(): Slot {
  const slot: Slot = {
    worker: new Worker(WORKER_FILE, { resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } }),
    ready: false,
    job: null,
    timer: undefined,
  }
  slot.worker.on('message', message => onAnswer(slot, Answer.parse(message)))
  slot.worker.on('exit', () => retire(slot))
  slot.worker.on('error', error => onError(slot, error))
  return slot
}

function give(slot: Slot, job: Job): void {
  slot.job = job
  slot.worker.ref()
  slot.worker.postMessage(job.source)
  startTimer(slot, job, PARSE_MS)
}

/**
 * On a busy machine a thread may wait long for its turn, so the limit is on processor time (the process's, shared among
 * the running workers); wall-clock time ends a step only after ten times as long.
 */
function startTimer(slot: Slot, job: Job, limitMs: number): void {
  clearTimeout(slot.timer)
  const start = { cpu: process.cpuUsage(), wall: performance.now() }
  const check = () => {
    const { user, system } = process.cpuUsage(start.cpu)
    const spent = Math.max(
      (user + system) / 1_000 / runningCount(),
      (performance.now() - start.wall) / PATIENCE,
    )
    if (spent >= limitMs) afterPendingMessages(() => slot.timer === timer && giveUp(slot, job))
    else timer = slot.timer = setTimeout(check, Math.max(5, limitMs - spent))
  }
  let timer = setTimeout(check, limitMs)
  slot.timer = timer
}

function runningCount(): number {
  return slots.filter(slot => !slot.ready || slot.job).length
}

/** When this thread itself was busy the answer may already be in the mailbox: two turns of the loop empty it. */
function afterPendingMessages(act: () => void): void {
  setImmediate(() => setImmediate(act))
}

function giveUp(slot: Slot, job: Job): void {
  if (slot.job !== job) return
  retire(slot)
  void slot.worker.terminate()
}

function onAnswer(slot: Slot, answer: z.infer<typeof Answer>): void {
  if (answer.step === 'ready') slot.ready = true
  else if (slot.job) onProgress(slot, slot.job, answer)
  dispatch()
}

function onProgress(slot: Slot, job: Job, answer: z.infer<typeof Answer>): void {
  if (answer.step === 'parsed') startTimer(slot, job, CLEAN_MS)
  else if (answer.step === 'done') settle(slot, { html: answer.html, problem: null })
  else if (answer.step === 'failed') settle(slot, asPlain(job.source, answer.problem))
}

/**
 * A worker that cannot start is a broken installation; later it can only have run out of memory, and 'exit' follows.
 */
function onError(slot: Slot, error: unknown): void {
  if (!slot.ready) throw error
}

function settle(slot: Slot, rendered: RenderedMarkdown): void {
  clearTimeout(slot.timer)
  const job = slot.job
  slot.job = null
  job?.finish(rendered)
}

/** Ends a worker, with its current job, and starts its successor at once. */
function retire(slot: Slot): void {
  const place = slots.indexOf(slot)
  if (place === -1) return
  slots.splice(place, 1, startSlot())
  if (slot.job) settle(slot, asPlain(slot.job.source, 'markdown.too_slow'))
}

function asPlain(source: string, problem: MarkdownProblem): RenderedMarkdown {
  const paragraphs = source.split(/\n\s*\n/).filter(paragraph => paragraph.trim() !== '')
  const html = paragraphs.map(
    paragraph => `<p>${escapeText(paragraph.trim()).replaceAll('\n', '<br />')}</p>`,
  )
  return { html: html.join('\n'), problem }
}
