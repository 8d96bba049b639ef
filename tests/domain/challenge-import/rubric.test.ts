import { expect, test } from 'vitest'
import { plainLines } from '#app/domain/challenge-import/plain-lines'
import { readRubric } from '#app/domain/challenge-import/rubric'
import { rubricProblems } from '#app/domain/statistics/rubric-check'

function read(markdown: string) {
  const { rubric, warnings } = readRubric(plainLines(markdown))
  return {
    weights: rubric.criteria.map(each => [each.name.en, each.weight]),
    criteria: rubric.criteria,
    warnings,
  }
}

test.each([
  '- Impact (60%): does it help?\n- Team (40%)',
  '- **Impact – 60%**\n- **Team – 40%**',
  '60%: Impact – does it help?\n\n40%: Team',
  'Impact — 60 percent\n\nTeam — weighted at 40 percent of overall score',
  '| Criterion | Weight |\n| --- | --- |\n| Impact | 60% |\n| Team | 40% |',
  '#### Criterion 1: Impact (60 points)\n\n- detail (20 points)\n- detail two (40 points)\n\n#### Criterion 2: Team (40 points)',
  'Impact (up to 60 points)\n\nTeam (0-40 points)',
])('%j weighs Impact 60 and Team 40', markdown => {
  expect(read(markdown)).toMatchObject({
    weights: [
      ['Impact', 60],
      ['Team', 40],
    ],
  })
  expect(rubricProblems(read(markdown).criteria)).toEqual([])
})

test('a scale that the text names is the scale of every criterion', () => {
  const { criteria } = read('All criteria are scaled 1-5.\n\n- Impact (60%)\n- Team (40%)')
  expect(criteria.map(each => [each.min, each.max, each.step])).toEqual([
    [100, 500, 100],
    [100, 500, 100],
  ])
})

test('what stands below a criterion is its guidance', () => {
  expect(read('- Impact (60%)\n  - Is it new?\n  - Is it used?\n- Team (40%)').criteria[0]?.guidance).toEqual(
    {
      en: 'Is it new? Is it used?',
    },
  )
})

test('of two rounds that each make 100 the first is taken, with a warning', () => {
  expect(read('- Idea (70%)\n- Plan (30%)\n\nRound 2\n\n- Build (50%)\n- Test (50%)')).toMatchObject({
    weights: [
      ['Idea', 70],
      ['Plan', 30],
    ],
    warnings: ['challenge_import.warn.rubric_in_part?count=2'],
  })
})

test.each([
  '- Impact (60%)\n- Team (30%)',
  '- Impact (30%)\n- Team (30%)\n- Plan (30%)\n- Build (50%)\n- Test (50%)',
  '- Impact (20 points)\n- Team (15 points)\n- Plan (12 points)',
])('weights that do not fit together, as in %j, stay quoted', markdown => {
  expect(read(markdown)).toMatchObject({ weights: [], warnings: ['challenge_import.warn.rubric_quoted'] })
})

test('percentages inside sentences weigh nothing', () => {
  expect(read('Cooling must stay within 10% of the target.\n\nSave 35-50% of energy.')).toMatchObject({
    weights: [],
    warnings: [],
  })
})

test('weights with decimals become whole numbers in the same proportion', () => {
  expect(read('- Impact (62.5%)\n- Team (37.5%)').weights).toEqual([
    ['Impact', 6250],
    ['Team', 3750],
  ])
})
