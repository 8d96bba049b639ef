import { columns, type ScoreMatrix } from './score-matrix'

type MeasurementLevel = 'nominal' | 'ordinal' | 'interval' | 'ratio'

type Count = { readonly value: number; readonly n: number }

/**
 * Krippendorff's alpha for judges × items with gaps: 1 is full agreement, 0 chance. Items with fewer than two scores
 * do not count. Null without any such pair or when all counted scores are equal.
 * Source: Krippendorff 2011, "Computing Krippendorff's alpha-reliability".
 */
export const krippendorffAlpha = (matrix: ScoreMatrix, level: MeasurementLevel): number | null => {
  const units = columns(matrix).filter(unit => unit.length >= 2)
  const totals = countsOf(units.flat())
  const n = totals.reduce((sum, each) => sum + each.n, 0)
  const metric = distance(level, totals)
  const expected = disagreement(totals, metric) / (n - 1)
  if (n === 0 || expected === 0) return null
  const observed = units.reduce(
    (sum, unit) => sum + disagreement(countsOf(unit), metric) / (unit.length - 1),
    0,
  )
  return 1 - observed / expected
}

const countsOf = (values: readonly number[]): Count[] => {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].map(([value, n]) => ({ value, n })).sort((a, b) => a.value - b.value)
}

const disagreement = (counts: readonly Count[], metric: (a: number, b: number) => number): number =>
  counts.reduce(
    (total, a) => total + counts.reduce((inner, b) => inner + a.n * b.n * metric(a.value, b.value), 0),
    0,
  )

/** Squared difference of two values at a level of measurement. */
const distance = (level: MeasurementLevel, totals: readonly Count[]): ((a: number, b: number) => number) => {
  switch (level) {
    case 'nominal':
      return (a, b) => (a === b ? 0 : 1)
    case 'ordinal':
      return ordinalDistance(totals)
    case 'interval':
      return (a, b) => (a - b) ** 2
    case 'ratio':
      return (a, b) => (a === b ? 0 : ((a - b) / (a + b)) ** 2)
  }
}

/** Squared number of scores between two values, their own counted half: a difference of mid-ranks. */
const ordinalDistance = (totals: readonly Count[]): ((a: number, b: number) => number) => {
  let below = 0
  const middles = new Map(
    totals.map(({ value, n }) => {
      below += n
      return [value, below - n / 2]
    }),
  )
  return (a, b) => ((middles.get(a) ?? 0) - (middles.get(b) ?? 0)) ** 2
}
