import { describe, expect, test } from 'vitest'
import { markProblem, rubricProblems } from '#app/domain/statistics/rubric-check'
import type { Criterion } from '#app/domain/statistics/score'

const halves: Criterion = { id: 'novelty', weight: 1, min: 100, max: 500, step: 50, required: true }

describe('a mark', () => {
  test.each([
    [100, null],
    [450, null],
    [500, null],
    [50, 'off_scale'],
    [550, 'off_scale'],
    [425, 'off_step'],
    [450.5, 'not_whole'],
    [Number.NaN, 'not_whole'],
    [Number.POSITIVE_INFINITY, 'not_whole'],
  ])('of %s hundredths on 1–5 by halves: %s', (mark, problem) => {
    expect(markProblem(halves, mark)).toBe(problem)
  })
})

describe('a rubric', () => {
  test('that is sound has no problems', () => {
    expect(rubricProblems([halves, { ...halves, id: 'note', weight: 0 }])).toEqual([])
  })

  test.each([
    [{ max: 100 }, ['empty_scale']],
    [{ max: 50 }, ['empty_scale']],
    [{ weight: -1 }, ['negative_weight']],
    [{ weight: 0.5 }, ['not_whole']],
    [{ step: 0 }, ['bad_step']],
    [{ step: 300 }, ['bad_step']],
    [{ id: 'first' }, ['duplicate_criterion']],
  ])('with %j is refused as %j', (change, problems) => {
    const found = rubricProblems([
      { ...halves, id: 'first' },
      { ...halves, ...change },
    ])
    expect(found.map(each => each.problem)).toEqual(problems)
  })

  test('in which nothing counts is refused as a whole', () => {
    expect(rubricProblems([{ ...halves, weight: 0 }])).toEqual([
      { criterion: null, problem: 'nothing_counts' },
    ])
    expect(rubricProblems([])).toEqual([{ criterion: null, problem: 'nothing_counts' }])
  })
})
