/** The time between two consecutive submitted reviews of a judge, in minutes. */
export type Pace = {
  readonly judge: string
  readonly gaps: readonly number[]
  readonly median: number | null
  /** how many gaps are shorter than a fifth of the whole panel's median */
  readonly hasty: number
}

const HASTY = 0.2

/**
 * Times between reviews, by judge. Only the time of submission is known, not the time spent reading: a short gap is not
 * evidence of a fault. `times` in milliseconds, in any order.
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
