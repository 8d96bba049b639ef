/**
 * Asks at most twice at a time, however many callers wait: whoever calls while a question is under way gets the answer
 * of the next one, so every answer was asked for after its caller called.
 */
export function sharedAnswer<T>(ask: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | null = null
  let next: Promise<T> | null = null

  function start(): Promise<T> {
    next = null
    const answer = ask()
    running = answer
    const done = () => {
      if (running === answer) running = null
    }
    answer.then(done, done)
    return answer
  }

  return () => {
    if (!running) return start()
    next ??= running.then(start, start)
    return next
  }
}
