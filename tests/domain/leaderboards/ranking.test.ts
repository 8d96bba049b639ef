import { expect, test } from 'vitest'
import { computeRanking } from '#app/domain/leaderboards/ranking'
import type { RunInputs } from '#app/domain/leaderboards/run'

const criteria = ['impact', 'craft'].map(id => ({
  id,
  weight: 1,
  min: 0,
  max: 1000,
  step: 50,
  required: true,
}))

type Given = { submissionId: string; marks: [number, number] | null }

const marksOf = (marks: Given['marks']): Record<string, number> =>
  marks === null ? {} : { impact: marks[0], craft: marks[1] }

function inputs(given: Given[], quorum = 1): RunInputs {
  const ids = [...new Set(given.map(each => each.submissionId))]
  return {
    challengeId: 'c',
    stageId: 's',
    method: 'mean',
    quorum,
    criteria,
    submissions: ids.map(id => ({ id, entryId: `entry of ${id}`, versionId: `version of ${id}` })),
    reviews: given.map(({ submissionId, marks }, index) => ({
      id: `r${index}`,
      submissionId,
      judgeId: `j${index}`,
      abstained: marks === null,
      marks: marksOf(marks),
    })),
  }
}

test('equal exact scores share a place and the next place is left out', () => {
  const { ranked } = computeRanking(
    inputs([
      { submissionId: 'a', marks: [700, 800] },
      { submissionId: 'b', marks: [800, 700] },
      { submissionId: 'c', marks: [500, 500] },
      { submissionId: 'd', marks: [900, 900] },
    ]),
  )
  expect(ranked.map(row => [row.submissionId, row.rank, row.shared, row.percent])).toEqual([
    ['d', 1, false, 90],
    ['a', 2, true, 75],
    ['b', 2, true, 75],
    ['c', 4, false, 50],
  ])
})

test('a mean of thirds is kept as an exact fraction', () => {
  const { ranked } = computeRanking(
    inputs([
      { submissionId: 'a', marks: [1000, 1000] },
      { submissionId: 'a', marks: [1000, 1000] },
      { submissionId: 'a', marks: [0, 0] },
    ]),
  )
  expect(ranked[0]).toMatchObject({ exact: '200/3', n: 3, min: 0, max: 100, criteria: { impact: 200 / 3 } })
})

test('an abstention is no zero: it changes neither score nor count', () => {
  const { ranked } = computeRanking(
    inputs([
      { submissionId: 'a', marks: [800, 800] },
      { submissionId: 'a', marks: null },
    ]),
  )
  expect(ranked[0]).toMatchObject({ percent: 80, n: 1, min: 80 })
})

test('below the quorum a submission is listed apart, without a place and without a zero', () => {
  const output = computeRanking(
    inputs(
      [
        { submissionId: 'a', marks: [1000, 1000] },
        { submissionId: 'b', marks: [100, 100] },
        { submissionId: 'b', marks: [100, 100] },
      ],
      2,
    ),
  )
  expect(output.ranked.map(row => [row.submissionId, row.rank])).toEqual([['b', 1]])
  expect(output.unranked).toEqual([{ submissionId: 'a', entryId: 'entry of a', n: 1, needed: 2 }])
})
