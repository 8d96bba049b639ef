/** Between two reviews that a judge submitted one after the other, in minutes. */
export type Pace = {
  readonly judge: string
  readonly gaps: readonly number[]
  readonly median: number | null
  /** how many gaps are shorter than a fifth of the whole panel's median */
  readonly hasty: number
}

const HASTY = 0.2

/**
 * How fast reviews followed each other, by judge. The time spent reading is not known, only when each was submitted:
 * a short gap is a question, not an answer. `times` in milliseconds, in any order.
 */
export const paces = (
  judges: readonly { readonly judge: string; readonly times: readonly number[] }[],
): { readonly judges: readonly Pace[]; readonly panelMedian: number | null } => {
  const gapsOf = judges.map(({ judge, times }) => ({ judge, gaps: gapsBetween(times) }))
  const panelMedian = medianOf(gapsOf.flatMap(({ gaps }) => gaps))
  return {
    panelMedian,
    judges: gapsOf.map(({ judge, gaps }) => ({
      judge,
      gaps,
      median: medianOf(gaps),
      hasty: panelMedian === null ? 0 : gaps.filter(gap => gap < HASTY * panelMedian).length,
    })),
  }
}

const gapsBetween = (times: readonly number[]): number[] => {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted.slice(1).map((time, i) => (time - (sorted[i] ?? time)) / 60_000)
}

const medianOf = (values: readonly number[]): number | null => {
  const sorted = values.toSorted((a, b) => a - b)
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]]
  return low === undefined || high === undefined ? null : (low + high) / 2
}
