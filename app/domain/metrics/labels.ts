import { type Metric, refuse, valued } from './result'

/** The name of a class. Within one metric all are numbers or all are strings. */
export type Label = string | number

/**
 * Every label that occurs, once: numbers by size, strings by code unit. Refuses a mixture, and numbers that are not
 * finite.
 */
export const sortedLabels = (...lists: readonly (readonly Label[])[]): Metric<Label[]> => {
  const found = [...new Set(lists.flat())]
  if (new Set(found.map(label => typeof label)).size > 1) return refuse('mixed_labels')
  if (found.some(label => typeof label === 'number' && !Number.isFinite(label))) return refuse('non_finite')
  return valued(found.sort((a, b) => (a < b ? -1 : 1)))
}

/**
 * The positive label of a two-class task: the one named, which must occur unless only one class does; else the larger
 * of the two, and 1 where only one of −1, 0 and 1 occurs. `present` comes from `sortedLabels`.
 */
export const positiveLabel = (present: readonly Label[], named: Label | undefined): Metric<Label> => {
  const [only, larger] = present
  if (only === undefined || present.length > 2) return refuse('not_binary')
  if (named !== undefined)
    return larger === undefined || present.includes(named) ? valued(named) : refuse('pos_label_unknown')
  if (larger !== undefined) return valued(larger)
  return only === 0 || only === 1 || only === -1 ? valued(1) : refuse('pos_label_unknown')
}
