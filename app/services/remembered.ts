/**
 * Caches results by key, and computes each once when several callers ask at the same time. Keeps the `most` newest;
 * errors are not cached. The key must contain everything that the value depends on.
 */
export function remembered<T>(most: number): (key: string, make: () => Promise<T>) => Promise<T> {
  const results = new Map<string, Promise<T>>()
  return (key, make) => {
    const known = results.get(key)
    if (known) return known
    const made = make()
    results.set(key, made)
    made.catch(() => results.delete(key))
    const [oldest] = results.keys()
    if (results.size > most && oldest !== undefined) results.delete(oldest)
    return made
  }
}

/**
 * Like `remembered`, for large values: keeps the most recently used, together at most `most` by `sizeOf`. A larger
 * value is returned to its callers and not kept.
 */
export function rememberedWithin<T>(
  most: number,
  sizeOf: (value: T) => number,
): (key: string, make: () => Promise<T>) => Promise<T> {
  const results = new Map<string, T>()
  const making = new Map<string, Promise<T>>()
  let held = 0

  function keep(key: string, value: T): T {
    results.set(key, value)
    held += sizeOf(value)
    for (const [oldest, its] of results) {
      if (held <= most) break
      results.delete(oldest)
      held -= sizeOf(its)
    }
    return value
  }

  return async (key, make) => {
    const known = results.get(key)
    if (known !== undefined) {
      // most recently used, so evicted last
      results.delete(key)
      results.set(key, known)
      return known
    }
    const underWay = making.get(key)
    if (underWay) return underWay
    const made = make().then(value => keep(key, value))
    making.set(key, made)
    return made.finally(() => making.delete(key))
  }
}
