import { expect, test } from 'vitest'
import { bundleFileOf, seal } from '#tests/support/bundle'
import { faultsOf as faultsOfFile } from '#tests/support/bundle-check'
import { testSigner } from '#tests/support/ledger'

const signer = testSigner()
const faultsOf = (file: unknown) => faultsOfFile(file, signer.key.keyId)

const tieVote = {
  id: 'vote1',
  submissionIds: ['submission1', 'submission2'],
  eligible: 3,
  voters: ['J1', 'J2'],
  votes: [
    { submissionId: 'submission1', votes: 0 },
    { submissionId: 'submission2', votes: 2 },
  ],
}

test('a jury vote on a tie is recomputed: its order, and a wrong count', async () => {
  const whole = bundleFileOf(signer, null, undefined, [tieVote])
  expect(await faultsOf(whole)).toEqual([])
  expect(whole.bundle.order.map(({ place, team, decidedBy }) => [place, team, decidedBy])).toEqual([
    [1, 'Alma', null],
    [2, 'Çinar', 'score'],
    [3, 'Bulaq', 'jury_vote'],
    [4, 'Dəniz', 'score'],
  ])
  const forged = (change: Partial<typeof tieVote>) =>
    faultsOf(seal({ ...whole, bundle: { ...whole.bundle, tieVotes: [{ ...tieVote, ...change }] } }, signer))
  const [one, other] = tieVote.votes
  const turned = [
    { ...one, submissionId: 'submission1', votes: 2 },
    { ...other, submissionId: 'submission2', votes: 0 },
  ]
  const keys = async (change: Partial<typeof tieVote>) => (await forged(change)).map(({ key }) => key)
  expect(await keys({ votes: turned })).toEqual(
    expect.arrayContaining(['ledger.fault.place', 'ledger.fault.inputs']),
  )
  for (const change of [{ eligible: 4 }, { voters: ['J1'] }, { id: 'vote2' }])
    expect(await keys(change)).toContain('ledger.fault.inputs')
  const { tieVotes: _, ...without } = whole.bundle
  expect((await faultsOf(seal({ ...whole, bundle: without }, signer))).map(({ key }) => key)).toContain(
    'ledger.fault.inputs',
  )
})
