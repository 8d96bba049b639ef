import { type Bounds, createStore } from './store'

/**
 * A rendered page. It is current while the database has the version it was rendered at, from the instant it was
 * rendered for until the first instant at which something on it changes by itself.
 */
export type Kept<Page> = { version: string; from: number; until: number; page: Page }

/** What a render gives: a page to keep with its size in bytes and until when it holds, or an answer for one reader. */
export type Rendered<Page, Answer> =
  | { kind: 'page'; page: Page; size: number; until: number }
  | { kind: 'answer'; answer: Answer }

type Means = {
  /** the version of what visitors can be shown, as of the call */
  version: () => string | Promise<string>
  /** the first instant after `now` at which any page may change by itself */
  nextInstant: (now: number) => Promise<number>
}

/** The bounds of the pages without and with a query: the second kind, which anyone can ask for, never fills the first. */
const defaults = { plain: { entries: 5_000, bytes: 96e6 }, queried: { entries: 1_000, bytes: 32e6 } }

/** Pages for visitors, each rendered once while it is current, however many ask for it at the same time. */
export function createPageCache<Page>(
  { version, nextInstant }: Means,
  bounds: { plain: Bounds; queried: Bounds } = defaults,
) {
  const [plain, queried] = [createStore<Kept<Page>>(bounds.plain), createStore<Kept<Page>>(bounds.queried)]
  const storeOf = (key: string) => (key.includes('?') ? queried : plain)
  const running = new Map<string, Running<Page>>()
  let horizon = { version: '', from: 0, until: 0 }

  /** The first scheduled instant after `now`, found once for each version of the database. */
  async function horizonAt(current: string, now: number): Promise<number> {
    if (horizon.version === current && horizon.from <= now && now < horizon.until) return horizon.until
    const until = await nextInstant(now)
    horizon = { version: current, from: now, until }
    return until
  }

  function currentPage(key: string, current: string, now: number): Page | null {
    const found = storeOf(key).get(key)
    return found && isCurrent(found, current, now) ? found.page : null
  }

  /** Renders and keeps the page; `answer` when this render gave something that is not for others. */
  async function render<Answer>(
    { key, render: work }: PageRequest<Page, Answer>,
    current: string,
    now: number,
  ): Promise<{ stored: Kept<Page> | null; answer: Answer | null }> {
    const [until, rendered] = await Promise.all([horizonAt(current, now), work(now)])
    if (rendered.kind === 'answer') return { stored: null, answer: rendered.answer }
    const { page, size } = rendered
    const entry = { version: current, from: now, until: Math.min(until, rendered.until), page }
    storeOf(key).set(key, entry, size)
    return { stored: entry, answer: null }
  }

  async function own<Answer>(request: PageRequest<Page, Answer>, current: string, now: number) {
    const work = render(request, current, now)
    const entry = work.then(
      done => done.stored,
      () => null,
    )
    const mine = { version: current, from: now, entry }
    running.set(request.key, mine)
    try {
      const { stored: page, answer } = await work
      return answer === null ? page && { page: page.page } : { answer }
    } finally {
      if (running.get(request.key) === mine) running.delete(request.key)
    }
  }

  return {
    /** Whether there is an entry, current or not: without one there is nothing to check. */
    has: (key: string) => storeOf(key).get(key) !== undefined,
    version,
    /** The page if it is current at `now` and at this version, which was read after the request arrived. */
    kept: currentPage,
    /**
     * The page, rendered by this request or by one that it waits for; or the answer of this request's own render; or null
     * when the render of another request gave no page to share.
     */
    async page<Answer>(
      request: PageRequest<Page, Answer>,
    ): Promise<{ page: Page } | { answer: Answer } | null> {
      const { key } = request
      for (;;) {
        const current = await version()
        const now = request.now()
        const ready = currentPage(key, current, now)
        if (ready) return { page: ready }
        const other = running.get(key)
        if (!other || other.version !== current || other.from > now) return own(request, current, now)
        const shared = await other.entry
        if (!shared) return null
        if (isCurrent(shared, current, now)) return { page: shared.page }
      }
    },
    use: () => ({ plain: plain.use(), queried: queried.use() }),
  }
}

type Running<Page> = { version: string; from: number; entry: Promise<Kept<Page> | null> }

type PageRequest<Page, Answer> = {
  key: string
  /** the instant at which the request is handled, in epoch milliseconds */
  now: () => number
  render: (now: number) => Promise<Rendered<Page, Answer>>
}

function isCurrent<Page>({ version, from, until }: Kept<Page>, current: string, now: number): boolean {
  return version === current && from <= now && now < until
}
