import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { brier } from '#app/domain/metrics/brier'
import { LOG_LOSS_EPS, logLoss } from '#app/domain/metrics/log-loss'
import { topKAccuracy, topKAccuracyOfTwo } from '#app/domain/metrics/top-k-accuracy'
import { answered, numberOf, refused, shuffledRows } from './support'

const row = fc.tuple(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }))
const plain = { eps: LOG_LOSS_EPS, normalizeRows: false, normalize: true }
const lossOf = (rows: readonly (readonly [number, number])[]) =>
  numberOf(
    logLoss(
      { truth: rows.map(each => each[0]), probabilities: rows.map(each => each[1]) },
      { ...plain, labels: [0, 1] },
    ),
  )

describe('log loss', () => {
  test('is the mean surprise at what was true', () => {
    const truth = ['ham', 'spam']
    const two = logLoss({ truth, probabilities: [0.25, 0.5] }, plain)
    expect(numberOf(two)).toBeCloseTo(-(Math.log(0.75) + Math.log(0.5)) / 2, 12)
    const rows = [
      [0.75, 0.25],
      [0.5, 0.5],
    ]
    expect(numberOf(logLoss({ truth, probabilities: rows }, plain))).toBeCloseTo(numberOf(two), 12)
    expect(numberOf(logLoss({ truth, probabilities: rows }, { ...plain, normalize: false }))).toBeCloseTo(
      2 * numberOf(two),
      12,
    )
  })

  test('is clipped at 1e-15 unless told otherwise, and infinite where it is not clipped', () => {
    const wrong = { truth: [0, 1], probabilities: [0, 0] }
    expect(numberOf(logLoss(wrong, plain))).toBeCloseTo((15 * Math.LN10) / 2, 9)
    expect(logLoss(wrong, { ...plain, eps: 0 })).toEqual(answered(Number.POSITIVE_INFINITY))
    const right = { truth: [0, 1], probabilities: [0, 1] }
    expect(logLoss(right, { ...plain, eps: 0 })).toEqual(answered(0))
  })

  test('refuses rows that do not sum to 1 unless they are to be normalised; rounding is no reason', () => {
    const truth = ['a', 'b', 'c']
    const thirds = truth.map(() => [0.333333, 0.333333, 0.333333])
    expect(numberOf(logLoss({ truth, probabilities: thirds }, plain))).toBeCloseTo(Math.log(3), 5)
    const short = truth.map(() => [0.3, 0.3, 0.3])
    expect(logLoss({ truth, probabilities: short }, plain)).toEqual(refused('rows_not_normalised'))
    const normalised = logLoss({ truth, probabilities: short }, { ...plain, normalizeRows: true })
    expect(numberOf(normalised)).toBeCloseTo(Math.log(3), 12)
  })

  test.each([
    ['one_class_without_labels', { truth: [1, 1], probabilities: [0.5, 0.5] }],
    ['probability_out_of_range', { truth: [0, 1], probabilities: [-0.1, 1.1] }],
    ['labels_mismatch', { truth: [0, 1, 2], probabilities: [0.1, 0.2, 0.3] }],
    ['non_finite', { truth: [0, 1], probabilities: [Number.NaN, 0.5] }],
    ['shape_mismatch', { truth: [0, 1], probabilities: [[0.5, 0.5], [1]] }],
  ])('is refused as %s', (error, task) => {
    expect(logLoss(task, plain)).toEqual(refused(error))
  })

  test('is never negative, in whatever order the rows stand', () => {
    fc.assert(
      fc.property(shuffledRows(row), ([rows, shuffled]) => {
        expect(lossOf(rows)).toBeGreaterThanOrEqual(0)
        expect(lossOf(shuffled)).toBeCloseTo(lossOf(rows), 12)
      }),
    )
  })
})

test('the Brier score is the mean square of what was missing', () => {
  const task = { truth: ['no', 'yes'], probabilities: [0.5, 0.8] }
  expect(numberOf(brier(task, undefined))).toBeCloseTo((0.25 + 0.04) / 2, 12)
  expect(numberOf(brier(task, 'no'))).toBeCloseTo((0.25 + 0.64) / 2, 12)
  expect(brier({ truth: ['no'], probabilities: [0.4] }, undefined)).toEqual(refused('pos_label_unknown'))
  expect(brier({ truth: [0, 1], probabilities: [0.4, 2] }, undefined)).toEqual(
    refused('probability_out_of_range'),
  )
})

describe('top-k accuracy', () => {
  const task = {
    truth: ['a', 'b', 'c'],
    scores: [
      [3, 2, 1],
      [3, 2, 2],
      [1, 1, 1],
    ],
  }

  test('gives the later of equal scores the higher place', () => {
    expect(topKAccuracy(task, { k: 1, normalize: false })).toEqual(answered(2))
    expect(topKAccuracy(task, { k: 2, normalize: true })).toEqual(answered(2 / 3))
    expect(topKAccuracy(task, { k: 3, normalize: true })).toEqual(answered(1))
  })

  test('of two classes calls the larger above ½, or above 0 where scores are no probabilities', () => {
    const truth = [0, 1, 1]
    const of = (scores: number[], k: number) => topKAccuracyOfTwo({ truth, scores }, { k, normalize: false })
    expect(of([0.2, 0.5, 0.6], 1)).toEqual(answered(2))
    expect(of([-1, 0.2, 0.6], 1)).toEqual(answered(3))
    expect(of([0.2, 0.5, 0.6], 2)).toEqual(answered(3))
  })
})
