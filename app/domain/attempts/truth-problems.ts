import { fewestRows } from '#app/domain/challenges/metric-settings'
import { metricCatalogue } from '#app/domain/metrics/catalogue'
import type { MetricKey } from '#app/domain/metrics/keys'
import { truthKind } from './truth'

/** Why a truth cannot be scored by a metric. */
export const truthProblemKinds = [
  'one_class',
  'not_two_classes',
  'no_such_class',
  'not_grades',
  'zero',
  'negative',
  'constant',
  'few_public',
  'few_private',
  'part_one_class',
  'part_constant',
  'no_value',
] as const
export type TruthProblem = (typeof truthProblemKinds)[number]

type Checked = {
  metric: MetricKey
  positive: string | null
  values: readonly (string | number)[]
  isPublic: Uint8Array
}

const varying: readonly MetricKey[] = ['r2', 'pearson', 'spearman', 'kendall_tau_b']
const bothClasses: readonly MetricKey[] = [
  'roc_auc',
  'normalized_gini',
  'average_precision',
  'log_loss',
  'brier',
]

/** Every choice that would give a degenerate score, to be refused before publication. */
export function truthProblems({ metric, positive, values, isPublic }: Checked): TruthProblem[] {
  const record = metricCatalogue[metric]
  const parts = [1, 0].map(part => values.filter((_, row) => isPublic[row] === part))
  const [open = [], sealed = []] = parts
  const found = new Set<TruthProblem>()
  if (truthKind(record) === 'label') {
    const classes = new Set(values)
    if (classes.size < 2) found.add('one_class')
    else if (record.twoClasses && classes.size !== 2) found.add('not_two_classes')
    else if (record.twoClasses && !classes.has(positive ?? '')) found.add('no_such_class')
    if (metric === 'quadratic_kappa' && !values.every(value => /^-?\d{1,9}$/.test(String(value))))
      found.add('not_grades')
    if (
      found.size === 0 &&
      (bothClasses.includes(metric) || metric === 'quadratic_kappa') &&
      parts.some(isConstant)
    )
      found.add('part_one_class')
  }
  if (metric === 'mape' && values.includes(0)) found.add('zero')
  if (metric === 'rmsle' && values.some(value => Number(value) < 0)) found.add('negative')
  if (varying.includes(metric) && isConstant(values)) found.add('constant')
  else if (varying.includes(metric) && parts.some(isConstant)) found.add('part_constant')
  if (open.length < fewestRows) found.add('few_public')
  if (sealed.length < fewestRows) found.add('few_private')
  if (found.size === 0 && !parts.every(part => record.measure(perfect(part, positive, metric)).ok))
    found.add('no_value')
  return truthProblemKinds.filter(kind => found.has(kind))
}

/** The truth predicted perfectly. */
function perfect(truth: readonly (string | number)[], positive: string | null, metric: MetricKey) {
  const { kind } = metricCatalogue[metric]
  const graded = kind === 'score' || kind === 'probability'
  return { truth, positive, predicted: graded ? truth.map(label => Number(label === positive)) : truth }
}

function isConstant(values: readonly (string | number)[]): boolean {
  return values.every(value => value === values[0])
}
