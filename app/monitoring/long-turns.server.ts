import { log } from '#app/log.server'

const long = 1_000
const warnAgainAfter = 10_000
let lastWarning = Number.NEGATIVE_INFINITY

/** Logs a turn of the event loop that kept everyone waiting; at most one line in ten seconds. */
export function noteTurn(milliseconds: number, now = performance.now()): void {
  if (milliseconds < long || now - lastWarning < warnAgainAfter) return
  lastWarning = now
  log.warn({ milliseconds: Math.round(milliseconds) }, 'the event loop was blocked')
}
