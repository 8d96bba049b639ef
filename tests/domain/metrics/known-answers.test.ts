import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { metricMethods } from '#bin/cases/metric'
import { runCases } from '#bin/cases/run'

const KNOWN = 'tests/fixtures/metric-cases.json'
const answerTo = (metric: string, input: object) =>
  metricMethods.get(metric)?.({ params: {}, ...input }).answer

describe('a file of known answers', () => {
  test('of metrics passes whole, refusals by their very reason', () => {
    const { lines, failed } = runCases(readFileSync(KNOWN, 'utf8'), metricMethods)
    expect(lines.filter(line => line.includes(' WRONG '))).toEqual([])
    expect(failed).toBe(0)
    const refusals = lines.filter(line => line.includes('{"error"'))
    const otherReason = refusals.filter(line => !/ ok (\{"error":"\w+"\}) \1$/.test(line))
    expect(otherReason).toEqual([])
  })

  test('of what spreadsheets and keyboards do to labels, letters, ties and constant series passes whole', () => {
    const { lines, failed } = runCases(
      readFileSync('tests/fixtures/metric-field-cases.json', 'utf8'),
      metricMethods,
    )
    expect(lines.filter(line => line.includes(' WRONG '))).toEqual([])
    expect({ failed, cases: lines.length - 1 }).toEqual({ failed: 0, cases: 22 })
  })

  test('names no param that a metric does not have', () => {
    const columns = { y_true: [0, 1], y_pred: [0, 1] }
    for (const metric of metricMethods.keys())
      expect({ metric, answer: answerTo(metric, { ...columns, params: { sample_weight: [1, 2] } }) }).toEqual(
        {
          metric,
          answer: { error: 'malformed' },
        },
      )
  })

  test('finds no metric with a value for nothing, or for columns of different length', () => {
    const refusing = [...metricMethods.keys()].filter(metric => metric !== 'levenshtein')
    const columns = [
      { y_true: [], y_pred: [] },
      { y_true: [1, 0, 1], y_pred: [1, 0] },
      { y_true: ['a', 'b', 'c'], y_pred: ['a', 'b'] },
      { y_true: [['a'], ['b']], y_pred: [['a']] },
      { y_true: [[[1]], [[2]]], y_pred: [[1]] },
    ]
    for (const metric of refusing)
      for (const each of columns)
        expect(answerTo(metric, each), metric).toEqual({ error: expect.any(String) })
  })

  test('reads true and false as 1 and 0, and NaN from its name', () => {
    expect(answerTo('f1', { y_true: [true, false], y_pred: [1, 0] })).toBe(1)
    expect(answerTo('roc_auc', { y_true: [true, false], y_pred: [0.9, 'NaN'] })).toEqual({
      error: 'non_finite',
    })
    expect(answerTo('accuracy', { y_true: [1, 'NaN'], y_pred: [1, 0] })).toEqual({ error: 'mixed_labels' })
  })
})
