import { Refusal } from '#app/domain/shared/refusal'

type Bounds = {
  /** how many tasks run at the same time */
  batchSize: number
  /** how many more may wait */
  waiting: number
}

export type BoundedQueue = <T>(task: () => Promise<T>) => Promise<T>

/**
 * Runs tasks in order, `batchSize` at a time. When the queue is full a task is not started: the promise is rejected
 * with a `busy` refusal (503 with Retry-After).
 */
export function boundedQueue({ batchSize, waiting }: Bounds): BoundedQueue {
  const queue: (() => void)[] = []
  let running = 0

  return async task => {
    if (running < batchSize) running++
    else if (queue.length >= waiting) throw new Refusal('busy', 'error.busy')
    else await new Promise<void>(resolve => queue.push(resolve))
    try {
      return await task()
    } finally {
      const next = queue.shift()
      if (next) next()
      else running--
    }
  }
}
