import { setImmediate as yieldToEventLoop } from 'node:timers/promises'

/** How many rows one statement reads or writes. */
const batchSize = 500

/**
 * The items in batches, in order. Yields to the event loop between batches, so that the server can answer other
 * requests.
 */
export async function* batchesOf<T>(items: readonly T[], size: number = batchSize): AsyncGenerator<T[]> {
  for (let start = 0; start < items.length; start += size) {
    if (start > 0) await yieldToEventLoop()
    yield items.slice(start, start + size)
  }
}

type Reading<Row, Key> = {
  /** below every key */
  start: Key
  /** at most `limit` rows whose keys are above `last`, in the order of their keys */
  read: (last: Key, limit: number) => Promise<Row[]>
  keyOf: (row: Row) => Key
}

/**
 * The rows of a query in batches, so that memory does not grow with a table. Yields to the event loop between batches.
 */
export async function* batchesAfter<Row, Key>({
  start,
  read,
  keyOf,
}: Reading<Row, Key>): AsyncGenerator<Row[]> {
  let last = start
  for (;;) {
    const rows = await read(last, batchSize)
    const end = rows.at(-1)
    if (end === undefined) return
    yield rows
    last = keyOf(end)
    await yieldToEventLoop()
  }
}

/** Processes all items in batches, so that at most `size` files are open at once. */
export async function inBatches<T, R>(
  items: readonly T[],
  size: number,
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = []
  for await (const batch of batchesOf(items, size)) results.push(...(await Promise.all(batch.map(work))))
  return results
}
