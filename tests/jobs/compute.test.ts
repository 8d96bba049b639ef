import { expect, test } from 'vitest'
import { computeRanking } from '#app/domain/leaderboards/ranking'
import { compute } from '#app/jobs/compute.server'
import { runInputs } from '#tests/support/run-inputs'

const inputs = runInputs([{ submissionId: 'a', marks: [700, 700] }])

test('the thread computes what the function computes', async () => {
  expect(await compute('rank', inputs)).toEqual(computeRanking(inputs))
})

test('a task that fails is told to the one who asked, and the next one is done', async () => {
  const broken = { ...inputs, criteria: inputs.criteria.map(each => ({ ...each, weight: Number.NaN })) }
  await expect(compute('rank', broken)).rejects.toThrow()
  expect(await compute('rank', inputs)).toEqual(computeRanking(inputs))
})
