export type Budget = ReturnType<typeof createBudget>

/**
 * A shared amount of which nobody may use more than `each`: bytes in memory, or running downloads. `take` returns
 * whether there was room, and takes nothing when there was none.
 */
export function createBudget({ total, each }: { total: number; each: number }) {
  const held = new Map<string, number>()
  let sum = 0

  return {
    take(key: string, amount: number): 'taken' | 'key_full' | 'all_full' {
      const own = held.get(key) ?? 0
      if (own + amount > each) return 'key_full'
      if (sum + amount > total) return 'all_full'
      held.set(key, own + amount)
      sum += amount
      return 'taken'
    },
    give(key: string, amount: number): void {
      const left = (held.get(key) ?? 0) - amount
      if (left > 0) held.set(key, left)
      else held.delete(key)
      sum -= amount
    },
    held: () => sum,
  }
}
