import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ratio } from '#app/domain/statistics/ratio'
import { type Criterion, type Mark, scoreReview } from '#app/domain/statistics/score'

const criterion = (id: string, over: Partial<Criterion> = {}): Criterion => ({
  id,
  weight: 1,
  min: 100,
  max: 500,
  step: 50,
  required: true,
  ...over,
})

const rubric = [
  criterion('novelty', { weight: 50 }),
  criterion('impact', { weight: 30, required: false }),
  criterion('team', { weight: 20 }),
]

describe('the weighted percent of one review', () => {
  test('weighs each criterion by its place on its own scale', () => {
    const score = scoreReview(rubric, { novelty: 400, impact: 300, team: 500 })
    expect(score).toEqual({
      status: 'complete',
      exact: ratio(145n, 2n),
      percent: 72.5,
      lines: [
        { criterion: 'novelty', percent: 75, share: 0.5 },
        { criterion: 'impact', percent: 50, share: 0.3 },
        { criterion: 'team', percent: 100, share: 0.2 },
      ],
    })
  })

  test('renormalises over what was marked when an optional mark is missing', () => {
    const score = scoreReview(rubric, { novelty: 400, team: 500 })
    expect(score.status === 'complete' && score.exact).toEqual(ratio(575n, 7n))
    expect(score.status === 'complete' && score.lines[1]).toEqual({
      criterion: 'impact',
      percent: null,
      share: 0,
    })
  })

  test('is incomplete, naming the criteria, when a required mark is missing', () => {
    expect(scoreReview(rubric, { novelty: 400, impact: 300, team: null })).toEqual({
      status: 'incomplete',
      missing: ['team'],
    })
  })

  test('is an abstention, never zero, when nothing was marked', () => {
    const optional = rubric.map(c => ({ ...c, required: false }))
    expect(scoreReview(optional, {})).toEqual({ status: 'abstained' })
  })

  test('shows a criterion of weight 0 without counting it', () => {
    const shown = [criterion('novelty'), criterion('note', { weight: 0, required: false })]
    const score = scoreReview(shown, { novelty: 300, note: 500 })
    expect(score.status === 'complete' && score.percent).toBe(50)
    expect(scoreReview([criterion('note', { weight: 0 })], { note: 500 })).toEqual({ status: 'abstained' })
  })

  test('calls equal what is equal, whatever the order of the criteria', () => {
    const thirds = ['a', 'b', 'c'].map(id => criterion(id, { min: 0, max: 300, step: 100 }))
    const marks = { a: 100, b: 200, c: 0 }
    expect(scoreReview(thirds.toReversed(), marks)).toMatchObject({ exact: ratio(100n, 3n) })
    expect(scoreReview(thirds, { a: 0, b: 100, c: 200 })).toMatchObject({ exact: ratio(100n, 3n) })
  })
})

const fullReview = fc
  .array(fc.record({ weight: fc.integer({ min: 1, max: 100 }), mark: fc.integer({ min: 0, max: 8 }) }), {
    minLength: 1,
    maxLength: 8,
  })
  .map(lines => ({
    rubric: lines.map((line, i) => criterion(`c${i}`, { weight: line.weight })),
    marks: Object.fromEntries(lines.map((line, i): [string, Mark] => [`c${i}`, 100 + 50 * line.mark])),
  }))

describe('properties of the weighted percent', () => {
  test('it lies between 0 and 100 and its shares add up to 1', () => {
    fc.assert(
      fc.property(fullReview, review => {
        const score = scoreReview(review.rubric, review.marks)
        if (score.status !== 'complete') return false
        const shares = score.lines.reduce((total, line) => total + line.share, 0)
        return score.percent >= 0 && score.percent <= 100 && Math.abs(shares - 1) < 1e-12
      }),
    )
  })

  test('it is unchanged when every scale is stretched and shifted alike', () => {
    fc.assert(
      fc.property(
        fullReview,
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: -900, max: 900 }),
        (review, by, shift) => {
          const move = (hundredths: number) => hundredths * by + shift
          const moved = review.rubric.map(c => ({
            ...c,
            min: move(c.min),
            max: move(c.max),
            step: c.step * by,
          }))
          const marks = Object.fromEntries(
            Object.entries(review.marks).map(([id, mark]) => [id, mark === null ? null : move(mark)]),
          )
          const before = scoreReview(review.rubric, review.marks)
          const after = scoreReview(moved, marks)
          expect(after).toEqual(before)
        },
      ),
    )
  })
})
