/** The metrics by which a stage can be scored, in the order of the catalogue. */
export const metricKeys = [
  'accuracy',
  'balanced_accuracy',
  'f1_macro',
  'f1',
  'precision',
  'recall',
  'mcc',
  'quadratic_kappa',
  'roc_auc',
  'average_precision',
  'normalized_gini',
  'log_loss',
  'brier',
  'rmse',
  'mae',
  'medae',
  'max_error',
  'r2',
  'mape',
  'smape',
  'rmsle',
  'pearson',
  'spearman',
  'kendall_tau_b',
  'exact_match',
  'wer',
  'cer',
] as const
export type MetricKey = (typeof metricKeys)[number]

/**
 * What a prediction is: the name of a class, a score that orders rows, a probability between 0 and 1, a number, or a
 * text.
 */
export const valueKinds = ['label', 'score', 'probability', 'number', 'text'] as const
export type ValueKind = (typeof valueKinds)[number]

export function isMetricKey(key: string): key is MetricKey {
  return metricKeys.some(each => each === key)
}
