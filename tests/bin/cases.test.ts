import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { judgingMethods } from '#bin/cases/judging'
import { runCases } from '#bin/cases/run'

const KNOWN = 'tests/fixtures/judging-cases.json'
const run = (cases: unknown) => runCases(JSON.stringify(cases), judgingMethods)

const wilson = {
  id: 'W1',
  method: 'wilson_interval',
  params: { confidence: 0.95 },
  scores: { shape: 'count', successes: 0, n: 10 },
  expected: { lower: 0 },
  tol: 1e-9,
}

describe('a file of known answers', () => {
  test('of judging passes completely', () => {
    const { lines, failed } = runCases(readFileSync(KNOWN, 'utf8'), judgingMethods)
    expect(lines.filter(line => line.includes(' WRONG '))).toEqual([])
    expect(failed).toBe(0)
  })

  test('prints a line for each case and the totals', () => {
    const scores = { only_a_right: 7, only_b_right: 7 }
    const even = { id: 'M1', method: 'mcnemar_exact', params: {}, scores, expected: { p_value: 1 } }
    expect(run([even, { ...even, id: 'M2', expected: { p_value: 0.5 } }])).toEqual({
      lines: [
        'M1 ok {"p_value":1} {"p_value":1}',
        'M2 WRONG {"p_value":1} {"p_value":0.5}',
        '1 passed, 1 failed',
      ],
      failed: 1,
    })
  })

  test('takes a refusal for the answer where one is expected, and only there', () => {
    const empty = { ...wilson, scores: { successes: 0, n: 0 } }
    expect(run([{ ...empty, expected: { error: 'no_rows' } }]).failed).toBe(0)
    expect(run([empty]).failed).toBe(1)
    expect(run([{ ...wilson, expected: { error: 'no_rows' } }]).failed).toBe(1)
  })

  test('never passes a method it does not know, even if a refusal is expected', () => {
    expect(run([{ ...wilson, method: 'astrology', expected: { error: 'any' } }]).failed).toBe(1)
  })

  test.each([['not json'], ['{}'], ['[{"id": 3}]']])('fails on %s', text => {
    expect(runCases(text, judgingMethods).failed).toBe(1)
  })

  test('reads NaN and Infinity from strings, as no value on a board', () => {
    const rows = [
      { id: 'a', loss: 'NaN' },
      { id: 'b', loss: 'Infinity' },
      { id: 'c', loss: 2 },
    ]
    const board = { id: 'B', method: 'rank_direction', params: {}, scores: { rows, direction: 'asc' } }
    expect(run([{ ...board, expected: { order: ['c'], unranked: ['a', 'b'] } }]).failed).toBe(0)
  })

  test.each([
    ['off the scale', { marks: [6], weights: [1], scale: [1, 5], required: [true] }],
    ['on an empty scale', { marks: [1], weights: [1], scale: [5, 5], required: [true] }],
    ['with a negative weight', { marks: [3], weights: [-1], scale: [1, 5], required: [true] }],
    ['not finite', { marks: ['NaN'], weights: [1], scale: [1, 5], required: [true] }],
    ['without a weight', { marks: [3, 4], weights: [1], scale: [1, 5], required: [true] }],
  ])('refuses a mark %s', (_, scores) => {
    const review = {
      id: 'R',
      method: 'weighted_mean_percent',
      params: {},
      scores,
      expected: { error: 'any' },
    }
    expect(run([review]).failed).toBe(0)
  })
})
