import { setTimeout as sleep } from 'node:timers/promises'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { isStopping } from '#app/monitoring/stopping'
import { createBudget } from './budget'

const open = createBudget({ total: 300, each: 3 })

/** Milliseconds between two looks, and at most for one connection, which the browser then opens again. */
const [between, longest] = [1_000, 50_000]

/**
 * Server-sent events: sends what `look` returns whenever it has changed, until it returns null. A reader with several
 * open, and anyone when there are too many, gets 204: the browser stops to ask, and the page asks from time to time.
 */
export function eventStream(ctx: Ctx, request: Request, look: () => Promise<string | null>): Response {
  const { id } = signedIn(ctx)
  if (open.take(id, 1) !== 'taken') return new Response(null, { status: 204 })
  const encode = (text: string) => new TextEncoder().encode(text)
  const until = performance.now() + longest
  let [sent, held] = ['', true]
  const release = () => {
    if (held) open.give(id, 1)
    held = false
  }
  const next = async () => {
    while (!request.signal.aborted && !isStopping() && performance.now() < until) {
      const seen = await look()
      if (seen !== sent) return seen
      await sleep(between)
    }
    return null
  }
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const seen = await next().catch(() => null)
      if (seen !== null) {
        sent = seen
        return controller.enqueue(encode(`data: ${seen}\n\n`))
      }
      release()
      controller.close()
    },
    cancel: release,
  })
  return new Response(body, {
    headers: {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'private, no-store, no-transform',
      // a proxy in front must not collect the events
      'X-Accel-Buffering': 'no',
    },
  })
}
