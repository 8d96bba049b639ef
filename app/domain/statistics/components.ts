/**
 * Connected parts of a judge–item graph, by union-find. `edges` are [item, judge] positions. Returns a part number for
 * every item and judge, counted from 0 in the order of the items, then of judges without items.
 */
export const connectedParts = (
  { items, judges }: { readonly items: number; readonly judges: number },
  edges: Iterable<readonly [item: number, judge: number]>,
): { readonly count: number; readonly ofItem: readonly number[]; readonly ofJudge: readonly number[] } => {
  const parent = Int32Array.from({ length: items + judges }, (_, node) => node)
  for (const [item, judge] of edges) parent[root(parent, item)] = root(parent, items + judge)
  const numbers = new Map<number, number>()
  const parts = Array.from(parent, (_, node) => {
    const top = root(parent, node)
    const known = numbers.get(top) ?? numbers.size
    numbers.set(top, known)
    return known
  })
  return { count: numbers.size, ofItem: parts.slice(0, items), ofJudge: parts.slice(items) }
}

const root = (parent: Int32Array, node: number): number => {
  let top = node
  while (parent[top] !== top) {
    const above = parent[top] ?? top
    parent[top] = parent[above] ?? above
    top = parent[top] ?? top
  }
  return top
}
