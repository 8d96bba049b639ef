/** A row of a two-class task: whether it is positive, and its predicted score. */
export type ScoredRow = { readonly positive: boolean; readonly score: number }

/** Rows predicted positive with the threshold at one of the scores: true positives and false positives. */
type Step = { readonly truePositives: number; readonly falsePositives: number }

/** One step for each different score, from the highest down; the last has all rows. */
export const thresholdSteps = (rows: readonly ScoredRow[]): Step[] => {
  const sorted = [...rows].sort((a, b) => b.score - a.score)
  const steps: Step[] = []
  let [truePositives, falsePositives] = [0, 0]
  sorted.forEach(({ positive, score }, i) => {
    if (positive) truePositives++
    else falsePositives++
    if (sorted[i + 1]?.score !== score) steps.push({ truePositives, falsePositives })
  })
  return steps
}
