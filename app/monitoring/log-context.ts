import { AsyncLocalStorage } from 'node:async_hooks'

/** What a line of the log belongs to: an id of its own, which says nothing about a person. */
export type LogContext = { request: string } | { job: string }

const storage = new AsyncLocalStorage<LogContext>()

/** Every line that `work` logs, also later, names the request or the job. */
export function inLogContext<T>(context: LogContext, work: () => T): T {
  return storage.run(context, work)
}

export function logContext(): LogContext | Record<string, never> {
  return storage.getStore() ?? {}
}

/** The id of the request that is being handled; null outside of one. */
export function requestId(): string | null {
  const context = storage.getStore()
  return context && 'request' in context ? context.request : null
}
