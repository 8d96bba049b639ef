export const attemptOrders = ['newest', 'best', 'name'] as const
export type AttemptOrder = (typeof attemptOrders)[number]

type Listed = { number: number; publicScore: number | null; name: string }

/** The order that an address asks for; the newest first where it asks for none that exists. */
export function attemptOrder(asked: string | null): AttemptOrder {
  return attemptOrders.find(each => each === asked) ?? 'newest'
}

/** Orders a team's files; those without a score come last where the score decides. */
export function ordered<A extends Listed>(
  attempts: readonly A[],
  { order, best }: { order: AttemptOrder; best: 'high' | 'low' },
): A[] {
  const worst = best === 'high' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
  const sign = best === 'high' ? -1 : 1
  const score = ({ publicScore }: Listed) => publicScore ?? worst
  return attempts.toSorted((a, b) => {
    if (order === 'best' && score(a) !== score(b)) return sign * (score(a) - score(b))
    if (order === 'name' && a.name !== b.name) return a.name < b.name ? -1 : 1
    return b.number - a.number
  })
}
