type Weighted = { weight: number }

/** How much of a score a criterion is, in percent. */
export function criterionShare({ weight }: Weighted, all: readonly Weighted[]): number {
  const total = all.reduce((sum, each) => sum + each.weight, 0)
  return total > 0 ? (100 * weight) / total : 0
}
