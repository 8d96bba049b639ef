import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { averagePrecision, averagePrecisionOfSets } from '#app/domain/metrics/average-precision'
import { rocAuc, rocAucOfSets } from '#app/domain/metrics/roc-auc'
import { rocAucOneVsOne, rocAucOneVsRest } from '#app/domain/metrics/roc-auc-classes'
import { answered, numberOf, refused, shuffledRows } from './support'

type Scored = readonly [label: number, score: number]

const scored = fc.tuple(
  fc.constantFrom(0, 1),
  fc.integer({ min: 0, max: 8 }).map(eighths => eighths / 8),
)
const taskOf = (rows: readonly Scored[]) => ({
  truth: rows.map(([label]) => label),
  scores: rows.map(([, score]) => score),
})
const bothClasses = fc.array(scored, { minLength: 2 }).filter(rows => new Set(rows.map(r => r[0])).size === 2)

describe('the area under the ROC curve', () => {
  test('counts the pairs in the right order, ties half', () => {
    // pairs of a positive (0.9, 0.5) and a negative (0.5, 0.1): right, right, tie, right
    const task = { truth: ['no', 'yes', 'yes', 'no'], scores: [0.5, 0.9, 0.5, 0.1] }
    expect(rocAuc(task, {})).toEqual(answered(3.5 / 4))
    expect(rocAuc(task, { positive: 'no' })).toEqual(answered(0.5 / 4))
  })

  test('is that of all pairs, one by one', () => {
    fc.assert(
      fc.property(bothClasses, rows => {
        const [yes, no] = [1, 0].map(label => rows.filter(row => row[0] === label).map(row => row[1]))
        const wins = (yes ?? []).flatMap(a => (no ?? []).map(b => (a > b ? 1 : a === b ? 0.5 : 0)))
        const share = wins.reduce<number>((a, b) => a + b, 0) / wins.length
        expect(numberOf(rocAuc(taskOf(rows), {}))).toBeCloseTo(share, 12)
      }),
    )
  })

  test('of opposite scores is the rest to 1', () => {
    fc.assert(
      fc.property(bothClasses, rows => {
        const { truth, scores } = taskOf(rows)
        const opposite = rocAuc({ truth, scores: scores.map(score => -score) }, {})
        expect(numberOf(opposite)).toBeCloseTo(1 - numberOf(rocAuc({ truth, scores }, {})), 12)
      }),
    )
  })

  test('up to a false positive rate is standardised: chance ½, perfect 1', () => {
    const flat = { truth: [0, 1, 0, 1], scores: [1, 1, 1, 1] }
    expect(numberOf(rocAuc(flat, { maxFpr: 0.3 }))).toBeCloseTo(0.5, 12)
    expect(numberOf(rocAuc({ truth: [0, 1], scores: [0, 1] }, { maxFpr: 0.3 }))).toBeCloseTo(1, 12)
    // the curve rises to ½ at once: area ½ · 0.5 against chance 0.125
    const half = { truth: [1, 0, 1, 0], scores: [4, 3, 2, 1] }
    expect(numberOf(rocAuc(half, { maxFpr: 0.5 }))).toBeCloseTo((1 + (0.25 - 0.125) / (0.5 - 0.125)) / 2, 12)
    expect(rocAuc(half, { maxFpr: 0 })).toEqual(refused('probability_out_of_range'))
  })

  test('does not exist for one class, for three without a word, or for scores that are none', () => {
    expect(rocAuc({ truth: [1, 1], scores: [0.2, 0.3] }, {})).toEqual(refused('one_class'))
    expect(rocAuc({ truth: [1, 2, 3], scores: [1, 2, 3] }, {})).toEqual(refused('not_binary'))
    expect(rocAuc({ truth: [0, 1], scores: [Number.NaN, 1] }, {})).toEqual(refused('non_finite'))
  })

  test('of three classes is averaged over classes or over pairs', () => {
    const task = {
      truth: ['a', 'b', 'c', 'b'],
      scores: [
        [0.6, 0.2, 0.2],
        [0.3, 0.4, 0.3],
        [0.1, 0.5, 0.4],
        [0.5, 0.3, 0.2],
      ],
    }
    // a 1; b (0.4, 0.3) over (0.2, 0.5): 2 of 4; c 0.4 over all
    expect(rocAucOneVsRest(task, { average: null })).toEqual(answered([1, 0.5, 1]))
    expect(rocAucOneVsRest(task, { average: 'weighted' })).toEqual(answered(0.75))
    // a|b 1 and b|a 1; a|c 1 and c|a 1; b|c 0 and c|b 1
    expect(numberOf(rocAucOneVsOne(task, { average: 'macro' }))).toBeCloseTo(2.5 / 3, 12)
    expect(numberOf(rocAucOneVsOne(task, { average: 'weighted' }))).toBeCloseTo((3 + 2 + 1.5) / 8, 12)
  })

  test('of classes refuses rows that are no probabilities, labels out of order and columns that do not fit', () => {
    const task = (scores: number[][]) => ({ truth: [0, 1], scores })
    const loose = task([
      [0.8, 0.2],
      [0.4, 0.7],
    ])
    expect(rocAucOneVsRest(loose, { average: 'macro' })).toEqual(refused('rows_not_normalised'))
    const fine = task([
      [0.8, 0.2],
      [0.3, 0.7],
    ])
    expect(rocAucOneVsRest(fine, { average: 'macro', labels: [1, 0] })).toEqual(refused('labels_not_ordered'))
    expect(rocAucOneVsRest(fine, { average: 'macro', labels: [0, 1, 2] })).toEqual(refused('labels_mismatch'))
    expect(rocAucOneVsRest(fine, { average: 'macro', labels: [1, 2] })).toEqual(refused('label_unknown'))
  })
})

describe('average precision', () => {
  test('is the sum of steps, not the trapezoid', () => {
    // hits at places 1 and 3: (1/1 + 2/3) / 2
    const task = { truth: [1, 0, 1, 0], scores: [0.9, 0.8, 0.7, 0.1] }
    expect(numberOf(averagePrecision(task, undefined))).toBeCloseTo(5 / 6, 12)
    expect(numberOf(averagePrecision({ ...task, scores: [1, 1, 1, 1] }, undefined))).toBe(0.5)
  })

  test('is 0 where nothing is positive', () => {
    expect(averagePrecision({ truth: [0, 0], scores: [0.1, 0.2] }, undefined)).toEqual(answered(0))
  })

  test('and the area under the curve read sets column by column', () => {
    const task = {
      truth: [
        [1, 0],
        [0, 1],
        [1, 1],
      ],
      scores: [
        [0.9, 0.8],
        [0.8, 0.7],
        [0.1, 0.9],
      ],
    }
    expect(numberOf(averagePrecisionOfSets(task, 'macro'))).toBeCloseTo(5 / 6, 12)
    expect(averagePrecisionOfSets(task, 'micro')).not.toEqual(averagePrecisionOfSets(task, 'macro'))
    expect(rocAucOfSets(task, { average: null })).toEqual(answered([0.5, 0.5]))
    const wide = { ...task, scores: [[1], [2], [3]] }
    expect(rocAucOfSets(wide, { average: 'macro' })).toEqual(refused('shape_mismatch'))
  })
})

test('the order of rows changes nothing', () => {
  fc.assert(
    fc.property(shuffledRows(scored), ([rows, shuffled]) => {
      const [before, after] = [taskOf(rows), taskOf(shuffled)]
      expect(rocAuc(after, {})).toEqual(rocAuc(before, {}))
      expect(numberOf(averagePrecision(after, 1))).toBeCloseTo(numberOf(averagePrecision(before, 1)), 12)
    }),
  )
})
