import { Refusal } from '#app/domain/shared/refusal'

type Bounds = {
  /** how many tasks run at the same time */
  batchSize: number
  /** how many more may wait */
  waiting: number
}

export type BoundedQueue = <T>(
  task: () => Promise<T>,
  /** `alone`: the task runs when no other does */
  options?: { alone?: boolean },
) => Promise<T>

/**
 * Runs tasks in order, `batchSize` at a time. When the queue is full a task is not started: the promise is rejected
 * with a `busy` refusal (503 with Retry-After).
 */
export function boundedQueue({ batchSize, waiting }: Bounds): BoundedQueue {
  const queue: { places: number; start: () => void }[] = []
  let free = batchSize

  function startNext(): void {
    const [first] = queue
    if (!first || first.places > free) return
    queue.shift()
    free -= first.places
    first.start()
    startNext()
  }

  return async (task, { alone = false } = {}) => {
    const places = alone ? batchSize : 1
    const starts = queue.length === 0 && places <= free
    if (!starts && queue.length >= waiting) throw new Refusal('busy', 'error.busy')
    if (starts) free -= places
    else await new Promise<void>(start => queue.push({ places, start }))
    try {
      return await task()
    } finally {
      free += places
      startNext()
    }
  }
}
