import type { ProvidedContext } from 'vitest'
import type { TestProject } from 'vitest/node'

type Made<T> = { value: T; remove: () => Promise<void> | void }

declare global {
  /** Each project loads its own copy of the setup files, so they share state here. */
  var madeForThisRun: Map<string, Promise<Made<unknown>>> | undefined
}

/**
 * A global setup that creates something for the first project that needs it, and shares it with all other projects of
 * the run. That first project removes it at the end.
 */
export function onceARun<Key extends keyof ProvidedContext>(
  key: Key,
  make: () => Promise<Made<ProvidedContext[Key]>>,
) {
  return async (project: TestProject) => {
    globalThis.madeForThisRun ??= new Map()
    const known = globalThis.madeForThisRun.get(key)
    const made = known ?? make()
    if (!known) globalThis.madeForThisRun.set(key, made)
    const { value, remove } = await made
    project.provide(key, value as ProvidedContext[Key])
    return known ? undefined : remove
  }
}
