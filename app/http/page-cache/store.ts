/** At most so many entries, and so many bytes of them. */
export type Bounds = { entries: number; bytes: number }

/** Keeps the entries used last; an entry that is larger than a tenth of the store is not kept. */
export function createStore<T>({ entries, bytes }: Bounds) {
  const held = new Map<string, { value: T; size: number }>()
  let total = 0

  function remove(key: string) {
    total -= held.get(key)?.size ?? 0
    held.delete(key)
  }

  return {
    get(key: string): T | undefined {
      const found = held.get(key)
      if (!found) return undefined
      // the order of a map is the order of its insertions
      held.delete(key)
      held.set(key, found)
      return found.value
    },
    set(key: string, value: T, size: number) {
      remove(key)
      if (size > bytes / 10) return
      held.set(key, { value, size })
      total += size
      for (const oldest of held.keys()) {
        if (held.size <= entries && total <= bytes) break
        remove(oldest)
      }
    },
    remove,
    /** for tests and figures */
    use: () => ({ entries: held.size, bytes: total }),
  }
}
