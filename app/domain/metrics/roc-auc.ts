import { averageRanks } from '#app/domain/statistics/correlation'
import { averageTasks, scoredRows, type TaskAverage } from './binary-scores'
import type { Label } from './labels'
import { andThen, type Metric, type OneOrEach, refuse, valued } from './result'
import type { Rows } from './rows'
import { sum } from './sums'
import { type ScoredRow, thresholdSteps } from './threshold-steps'

/** `maxFpr` in (0, 1] uses only false positive rates up to it, and moves chance back to ½ (McClish 1989). */
type Partial = { readonly maxFpr?: number | undefined }

/**
 * Area under the ROC curve of a two-class task: the chance that a positive row scores higher than a negative one, ties
 * count half. By rank sums: (R − n₁(n₁ + 1)/2) / (n₁ n₀). Refuses one class. Source: Mann & Whitney 1947.
 */
export const rocAuc = (
  task: { readonly truth: readonly Label[]; readonly scores: readonly number[] },
  { positive, ...partial }: Partial & { readonly positive?: Label | undefined },
): Metric => andThen(scoredRows(task, positive), rows => areaUnderRoc(rows, partial))

/** The same for sets of labels, as one two-class task for each label. Source: scikit-learn roc_auc_score. */
export const rocAucOfSets = (
  task: { readonly truth: Rows; readonly scores: Rows },
  { average, ...partial }: Partial & { readonly average: TaskAverage },
): Metric<OneOrEach> => averageTasks(task, average, rows => areaUnderRoc(rows, partial))

export const areaUnderRoc = (rows: readonly ScoredRow[], { maxFpr = 1 }: Partial): Metric => {
  const positives = rows.filter(row => row.positive).length
  const negatives = rows.length - positives
  if (positives === 0 || negatives === 0) return refuse('one_class')
  if (!(maxFpr > 0 && maxFpr <= 1)) return refuse('probability_out_of_range')
  if (maxFpr < 1) return valued(standardisedArea(partialArea(rows, { positives, negatives, maxFpr }), maxFpr))
  const ranks = averageRanks(rows.map(row => row.score))
  const rankSum = sum(ranks.filter((_, i) => rows[i]?.positive))
  return valued((rankSum - (positives * (positives + 1)) / 2) / (positives * negatives))
}

const partialArea = (
  rows: readonly ScoredRow[],
  { positives, negatives, maxFpr }: { positives: number; negatives: number; maxFpr: number },
): number => {
  let [fpr, tpr] = [0, 0]
  const pieces: number[] = []
  for (const step of thresholdSteps(rows)) {
    const [nextFpr, nextTpr] = [step.falsePositives / negatives, step.truePositives / positives]
    const end = Math.min(nextFpr, maxFpr)
    const endTpr = nextFpr > fpr ? tpr + ((nextTpr - tpr) * (end - fpr)) / (nextFpr - fpr) : nextTpr
    pieces.push(((end - fpr) * (tpr + endTpr)) / 2)
    if (nextFpr >= maxFpr) break
    fpr = nextFpr
    tpr = nextTpr
  }
  return sum(pieces)
}

const standardisedArea = (area: number, maxFpr: number): number => {
  const chance = (maxFpr * maxFpr) / 2
  return (1 + (area - chance) / (maxFpr - chance)) / 2
}
