import { expect, test } from 'vitest'
import { PlanInput } from '#app/domain/assignment/input'
import { maxReviewsEach } from '#app/domain/challenges/policy-bounds'
import { JudgingInput } from '#app/domain/challenges/policy-input'
import { JudgingPolicy } from '#app/domain/challenges/policy-schema'
import { FormInput, RubricInput } from '#app/domain/challenges/section-input'
import { fileRulesOf } from '#app/domain/submissions/files'
import { judgingInput } from '#tests/support/editor'

const editor = (over: object) => JudgingInput.safeParse({ version: 1, ...judgingInput, ...over }).success
const portable = (over: object) => JudgingPolicy.partial().safeParse(over).success
const plan = (over: object) =>
  PlanInput.safeParse({ scope: 'all', reviewsEach: maxReviewsEach, expertsEach: 0, ...over }).success
const rubric = (quorum: number) => RubricInput.safeParse({ version: 1, guidance: {}, quorum }).success

test('the editor, the rubric, the import and the plan take the same numbers of reviews', () => {
  for (const reviewsEach of [0, 1, 20, 21, maxReviewsEach, maxReviewsEach + 1]) {
    const answers = [editor({ reviewsEach }), portable({ reviewsEach }), plan({ reviewsEach })]
    const inside = reviewsEach >= 1 && reviewsEach <= maxReviewsEach
    expect([reviewsEach, ...answers, rubric(reviewsEach)]).toEqual([reviewsEach, ...Array(4).fill(inside)])
  }
})

test('the editor, the import and the plan take the same numbers of experts', () => {
  for (const expertsEach of [-1, 0, 21, maxReviewsEach, maxReviewsEach + 1]) {
    const answers = [editor({ expertsEach }), portable({ expertsEach }), plan({ expertsEach })]
    const inside = expertsEach >= 0 && expertsEach <= maxReviewsEach
    expect([expertsEach, ...answers]).toEqual([expertsEach, inside, inside, inside])
  }
})

test('the editor and the import take the same drops, years, loads and numbers that go on', () => {
  const trimmed = (drop: number) => ({ kind: 'trimmed_mean', dropLow: drop, dropHigh: drop })
  for (const count of [0, 5, 6, 50, 51, 10_000, 10_001]) {
    const imported = [
      portable({ method: trimmed(count) }),
      portable({ conflictYears: count }),
      portable({ maxLoad: count }),
      portable({ advance: count }),
    ]
    const edited = [
      editor({ dropLow: count, dropHigh: count }),
      editor({ conflictYears: count }),
      editor({ maxLoad: count }),
      editor({ advance: count }),
    ]
    expect([count, ...imported]).toEqual([count, ...edited])
  }
})

test('the largest file of the editor is accepted by uploads', () => {
  const field = (maxMegabytes: number) => ({ kind: 'file', label: {}, hint: {}, maxMegabytes })
  const takes = (megabytes: number) => FormInput.safeParse({ version: 1, fields: [field(megabytes)] }).success
  const maxBytes = (megabytes: number) =>
    fileRulesOf({ extensions: [], maxBytes: megabytes * 1_000_000 }).maxBytes / 1_000_000
  for (const megabytes of [1, 100, 101, 500])
    expect([megabytes, takes(megabytes)]).toEqual([megabytes, maxBytes(megabytes) === megabytes])
})
