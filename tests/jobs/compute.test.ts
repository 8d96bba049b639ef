import { expect, test } from 'vitest'
import { computeRanking } from '#app/domain/leaderboards/ranking'
import { compute } from '#app/jobs/compute.server'

const criterion = { id: 'c', weight: 1, min: 0, max: 1000, step: 50, required: true }
const inputs = {
  challengeId: 'ch',
  stageId: 's',
  method: 'mean' as const,
  quorum: 1,
  criteria: [criterion],
  submissions: [{ id: 'a', entryId: 'e', versionId: 'v' }],
  reviews: [{ id: 'r', submissionId: 'a', judgeId: 'j', abstained: false, marks: { c: 700 } }],
}

test('the thread computes what the function computes', async () => {
  expect(await compute('rank', inputs)).toEqual(computeRanking(inputs))
})

test('a task that fails is told to the one who asked, and the next one is done', async () => {
  const broken = { ...inputs, criteria: [{ ...criterion, weight: Number.NaN }] }
  await expect(compute('rank', broken)).rejects.toThrow()
  expect(await compute('rank', inputs)).toEqual(computeRanking(inputs))
})
