import { averageTasks, type TaskAverage } from './binary-scores'
import { type ClassScores, classScores, rowsSumToOne } from './class-scores'
import type { Label } from './labels'
import { andThen, every, type Metric, type OneOrEach, refuse, valued } from './result'
import { areaUnderRoc } from './roc-auc'
import type { Rows } from './rows'
import { mean, weightedMean } from './sums'

type Task = { readonly truth: readonly Label[]; readonly scores: Rows }

/**
 * Area under the ROC curve of each class against all others (Provost & Domingos 2000), averaged over classes. Scores
 * are probabilities whose rows sum to 1. Refuses a class that no row or every row has. Source: scikit-learn
 * roc_auc_score with multi_class="ovr".
 */
export const rocAucOneVsRest = (
  task: Task,
  { labels, average }: { readonly labels?: readonly Label[] | undefined; readonly average: TaskAverage },
): Metric<OneOrEach> =>
  andThen(probabilities(task, labels), ({ classes, columnOfTruth, scores }) => {
    const truth = columnOfTruth.map(own => classes.map((_, j) => Number(j === own)))
    return averageTasks({ truth, scores }, average, rows => areaUnderRoc(rows, {}))
  })

/**
 * Mean over all pairs of classes of the area under the ROC curve among their rows, in both directions (Hand & Till
 * 2001); `weighted` weights a pair by its rows. Classes without rows are in no pair. Source: scikit-learn roc_auc_score
 * with multi_class="ovo".
 */
export const rocAucOneVsOne = (
  task: Task,
  {
    labels,
    average,
  }: { readonly labels?: readonly Label[] | undefined; readonly average: 'macro' | 'weighted' },
): Metric =>
  andThen(probabilities(task, labels), classRows => {
    const pairs = pairsOf([...new Set(classRows.columnOfTruth)].sort((a, b) => a - b))
    if (pairs.length === 0) return refuse('one_class')
    return andThen(every(pairs.map(pair => pairArea(classRows, pair))), areas => {
      const values = areas.map(({ area }) => area)
      const weights = areas.map(({ rows }) => rows)
      return valued(average === 'macro' ? mean(values) : weightedMean(values, weights))
    })
  })

const probabilities = (task: Task, labels: readonly Label[] | undefined): Metric<ClassScores> =>
  andThen(classScores(task, labels), classRows =>
    rowsSumToOne(classRows.scores) ? valued(classRows) : refuse('rows_not_normalised'),
  )

type Pair = readonly [number, number]

const pairsOf = (present: readonly number[]): Pair[] =>
  present.flatMap((a, i) => present.slice(i + 1).map((b): Pair => [a, b]))

const pairArea = (
  { columnOfTruth, scores }: ClassScores,
  [a, b]: Pair,
): Metric<{ readonly area: number; readonly rows: number }> => {
  const own = scores.flatMap((row, i) => {
    const truth = columnOfTruth[i]
    return truth === a || truth === b ? [{ truth, row }] : []
  })
  const ways = [a, b].map(positive =>
    areaUnderRoc(
      own.map(({ truth, row }) => ({ positive: truth === positive, score: row[positive] ?? 0 })),
      {},
    ),
  )
  return andThen(every(ways), areas => valued({ area: mean(areas), rows: own.length }))
}
