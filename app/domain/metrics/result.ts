/** Why a metric has no value: the data or the configuration is wrong, or the definition divides by 0. */
type MetricError =
  | 'bad_box'
  | 'bad_pattern'
  | 'bad_weights'
  | 'empty_reference'
  | 'label_unknown'
  | 'labels_mismatch'
  | 'labels_not_ordered'
  | 'length_mismatch'
  | 'mixed_labels'
  | 'multiclass_unnamed'
  | 'negative_value'
  | 'no_rows'
  | 'non_finite'
  | 'not_binary'
  | 'not_labels'
  | 'not_sets'
  | 'one_class'
  | 'one_class_without_labels'
  | 'pos_label_unknown'
  | 'probability_out_of_range'
  | 'rows_not_normalised'
  | 'shape_mismatch'
  | 'too_few_rows'
  | 'undefined_zero_division'
  | 'unknown_labels'
  | 'zero_sum'
  | 'zero_variance'

type Refused = { readonly ok: false; readonly error: MetricError }

/** A metric's value, or the reason why there is none; a metric never throws and its value is never NaN. */
export type Metric<V = number> = { readonly ok: true; readonly value: V } | Refused

/** One number, or one for each label or output where no average is computed. */
export type OneOrEach = number | readonly number[]

export const valued = <V>(value: V): Metric<V> => ({ ok: true, value })

export const refuse = (error: MetricError): Refused => ({ ok: false, error })

/** Applies `next` to a value; returns a refusal unchanged. */
export const andThen = <A, B>(metric: Metric<A>, next: (value: A) => Metric<B>): Metric<B> =>
  metric.ok ? next(metric.value) : metric

/** All values, or the first refusal. */
export const every = <V>(metrics: readonly Metric<V>[]): Metric<V[]> => {
  const values: V[] = []
  for (const metric of metrics) {
    if (!metric.ok) return metric
    values.push(metric.value)
  }
  return valued(values)
}
