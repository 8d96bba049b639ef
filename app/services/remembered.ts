/**
 * Answers from memory what was made before under the same key, and makes it once when several ask at the same time.
 * Keeps the `most` newest; what failed is forgotten. The key must name everything that the value depends on.
 */
export function remembered<T>(most: number): (key: string, make: () => Promise<T>) => Promise<T> {
  const kept = new Map<string, Promise<T>>()
  return (key, make) => {
    const known = kept.get(key)
    if (known) return known
    const made = make()
    kept.set(key, made)
    made.catch(() => kept.delete(key))
    const [oldest] = kept.keys()
    if (kept.size > most && oldest !== undefined) kept.delete(oldest)
    return made
  }
}
