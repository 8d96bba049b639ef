import { type Numbers, outputsOf } from './outputs'
import { andThen, type Metric, refuse, valued } from './result'
import type { Rows } from './rows'
import { sum } from './sums'

/** A rectangle by two corners, x₁ ≤ x₂ and y₁ ≤ y₂. */
export type Box = readonly [x1: number, y1: number, x2: number, y2: number]

/**
 * Intersection over union of each true box with each predicted box, a row for each true one; 0 for two boxes without
 * area. Refuses corners in the wrong order. Source: torchvision box_iou.
 */
export const boxIou = (truth: readonly Box[], predicted: readonly Box[]): Metric<Rows> => {
  if (truth.length === 0 || predicted.length === 0) return refuse('no_rows')
  const boxes = [...truth, ...predicted]
  if (!boxes.every(box => box.every(Number.isFinite))) return refuse('non_finite')
  if (boxes.some(([x1, y1, x2, y2]) => x2 < x1 || y2 < y1)) return refuse('bad_box')
  return valued(truth.map(own => predicted.map(other => iou(own, other))))
}

const iou = (a: Box, b: Box): number => {
  const shared =
    Math.max(0, Math.min(a[2], b[2]) - Math.max(a[0], b[0])) *
    Math.max(0, Math.min(a[3], b[3]) - Math.max(a[1], b[1]))
  const union = area(a) + area(b) - shared
  return union === 0 ? 0 : shared / union
}

const area = ([x1, y1, x2, y2]: Box): number => (x2 - x1) * (y2 - y1)

/**
 * Dice coefficient of two masks of 0 and 1, as rows or as one line: 2|A∩B| / (|A| + |B|); 1 where both are empty.
 * Source: Dice 1945.
 */
export const dice = (masks: { readonly truth: Numbers; readonly predicted: Numbers }): Metric =>
  andThen(outputsOf(masks), columns => {
    const [truth, predicted] = [columns.flatMap(each => each.truth), columns.flatMap(each => each.predicted)]
    if (![...truth, ...predicted].every(bit => bit === 0 || bit === 1)) return refuse('not_binary')
    const marked = sum(truth) + sum(predicted)
    const shared = truth.filter((bit, i) => bit === 1 && predicted[i] === 1).length
    return valued(marked === 0 ? 1 : (2 * shared) / marked)
  })
