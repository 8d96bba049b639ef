import { expect, test } from 'vitest'
import { sharesOfRun } from '#app/domain/decisions/shares'
import { canonicalJson } from '#app/domain/ledger/entry'
import { computeRanking } from '#app/domain/ranking/ranking'
import { RunInputs } from '#app/domain/ranking/run'
import {
  decidesSomething,
  hasQuorum,
  maySharePlace,
  type TieVote,
  tallyOf,
  tiedGroups,
} from '#app/domain/ranking/tie-votes'
import { panel, runInputs } from '#tests/support/run-inputs'

/** Three judges: s0, s1 and s2 are tied, s3 is below them. */
const three = panel({ j0: [80, 70, 60, 20], j1: [70, 60, 80, 20], j2: [60, 80, 70, 20] })
const under = (rules: Parameters<typeof runInputs>[1], votes: TieVote[] = []): RunInputs => ({
  ...runInputs(three, { tieEnd: 'jury_vote', ...rules }),
  ...(votes.length > 0 ? { tieVotes: votes } : {}),
})

/** A vote of five judges; `chosen` has each judge's choice, null is an abstention, and missing judges did not vote. */
const vote = (submissionIds: string[], chosen: (string | null)[], id = 'v1'): TieVote =>
  tallyOf({
    id,
    submissionIds,
    ballots: Array.from({ length: 5 }, (_, index) => ({
      judgeId: `j${index}`,
      submissionId: chosen[index] ?? null,
      castAt: index < chosen.length ? new Date(0) : null,
    })),
  })

const placesOf = (inputs: RunInputs) => {
  const { ranked, appliedVotes } = computeRanking(inputs)
  return { places: ranked.map(row => [row.submissionId, row.rank, row.decidedBy]), appliedVotes }
}
const all = ['s0', 's1', 's2']
const equal = [
  ['s0', 1, null],
  ['s1', 1, null],
  ['s2', 1, null],
  ['s3', 4, 'score'],
]

test('jury votes order ties after every tie-breaker; equal votes share the rank', () => {
  expect(placesOf(under({}))).toEqual({ places: equal, appliedVotes: undefined })
  expect(placesOf(under({}, [vote(all, ['s2', 's2', 's2', 's1', null])]))).toEqual({
    places: [
      ['s2', 1, null],
      ['s1', 2, 'jury_vote'],
      ['s0', 3, 'jury_vote'],
      ['s3', 4, 'score'],
    ],
    appliedVotes: ['v1'],
  })
  expect(placesOf(under({}, [vote(all, ['s2', 's2', 's1', 's0'])])).places).toEqual([
    ['s2', 1, null],
    ['s0', 2, 'jury_vote'],
    ['s1', 2, null],
    ['s3', 4, 'score'],
  ])
})

test('a vote on other submissions than the tied ones is stored and changes nothing', () => {
  for (const group of [
    ['s0', 's1'],
    [...all, 's3'],
  ])
    expect(placesOf(under({}, [vote(group, ['s1', 's1', 's1'])]))).toEqual({
      places: equal,
      appliedVotes: [],
    })
})

test('a tie-breaker that breaks the tie comes before the vote', () => {
  const marks = [
    { submissionId: 's0', marks: [900, 700] as [number, number] },
    { submissionId: 's1', marks: [700, 900] as [number, number] },
  ]
  const inputs = {
    ...runInputs(marks, { tieEnd: 'jury_vote', ties: [{ kind: 'criterion', criterionId: 'impact' }] }),
    tieVotes: [vote(['s0', 's1'], ['s1', 's1', 's1'])],
  }
  expect(placesOf(inputs)).toEqual({
    places: [
      ['s0', 1, null],
      ['s1', 2, 'criterion:impact'],
    ],
    appliedVotes: [],
  })
})

test('without votes on ties in the rules, a vote changes nothing', () => {
  expect(placesOf(under({ tieEnd: 'shared' }, [vote(all, ['s1', 's1', 's1'])])).places).toEqual(equal)
})

test('more than half of the eligible judges must choose a submission; abstentions do not count', () => {
  expect(hasQuorum(vote(all, ['s0', 's0', 's1']))).toBe(true)
  expect(hasQuorum(vote(all, ['s0', 's0', null, null, null]))).toBe(false)
  expect(hasQuorum({ eligible: 2, votes: [{ submissionId: 's0', votes: 1 }] })).toBe(false)
  expect(hasQuorum({ eligible: 0, votes: [] })).toBe(false)
  expect(placesOf(under({}, [vote(all, ['s1', 's1', null, null, null])])).places).toEqual(equal)
})

test('of several votes on the same tie the last one with a quorum decides', () => {
  const votes = [
    vote(all, ['s0', 's0', 's0'], 'v1'),
    vote(all, ['s2', 's2', 's2'], 'v2'),
    vote(all, ['s1'], 'v3'),
  ]
  expect(placesOf(under({}, votes)).places[0]).toEqual(['s2', 1, null])
})

test('other methods use the same vote on the same tie, so that the vote alone makes no result contested', () => {
  const { whatIf } = computeRanking(under({}, [vote(all, ['s2', 's2', 's2'])]))
  expect(whatIf?.rows.find(row => row.method === 'mean')?.prizeSet).toEqual(['s2'])
})

test('a tally contains votes per submission and voters, but not who chose what', () => {
  expect(vote(['s1', 's0'], ['s0', null, 's0'])).toEqual({
    id: 'v1',
    submissionIds: ['s0', 's1'],
    eligible: 5,
    voters: ['j0', 'j1', 'j2'],
    votes: [
      { submissionId: 's0', votes: 2 },
      { submissionId: 's1', votes: 0 },
    ],
  })
})

test('a tie matters where it reaches a prize, or before the last stage where not all advance', () => {
  const group = (rank: number, size: number) => ({ rank, submissionIds: all.slice(0, size) })
  const final = { prizes: 2, final: true }
  const first = { prizes: 2, final: false }
  expect([group(1, 2), group(2, 2), group(3, 2)].map(each => decidesSomething(each, final))).toEqual([
    true,
    true,
    false,
  ])
  expect([group(1, 2), group(2, 2), group(3, 2)].map(each => decidesSomething(each, first))).toEqual([
    false,
    true,
    false,
  ])
})

test('groups are submissions that share a rank', () => {
  expect(tiedGroups(computeRanking(under({})).ranked)).toEqual([{ rank: 1, submissionIds: all }])
})

test('tied teams may share prize money only after a valid vote has left them tied', () => {
  const prize = { id: 'p', rule: 'place', place: 1, quantity: 1, position: 1, kind: 'money', amount: 300 }
  const prizes = [{ ...prize, currency: 'AZN' }]
  const slots = [{ prizeId: 'p', nth: 0, index: 0 }]
  const sharing = (inputs: RunInputs) => {
    const run = { inputs, output: computeRanking(inputs) }
    return sharesOfRun(slots, prizes, run).map(({ parts }) => parts.length)
  }
  expect(sharing(under({ tieEnd: 'shared' }))).toEqual([3])
  expect(sharing(under({}))).toEqual([])
  expect(sharing(under({}, [vote(all, ['s0'])]))).toEqual([])
  expect(sharing(under({}, [vote(['s0', 's1'], ['s0', 's1', 's0', 's1'])]))).toEqual([])
  expect(sharing(under({}, [vote(all, ['s0', 's1', 's2'])]))).toEqual([3])
  expect(sharing(under({}, [vote(all, ['s0', 's0', 's1', 's1', null])]))).toEqual([2])
  expect(sharing(under({}, [vote(all, ['s0', 's0', 's1'])]))).toEqual([])
})

test('submissions ordered by the vote are not tied any more', () => {
  const inputs = under({}, [vote(all, ['s0', 's0', 's1'])])
  const run = { inputs, output: computeRanking(inputs) }
  expect(tiedGroups(run.output.ranked)).toEqual([])
  expect(maySharePlace(run, ['s2', 's3'])).toBe(false)
})

test('inputs without a vote, and their output, are unchanged since before votes existed', () => {
  const inputs = runInputs(three)
  expect(canonicalJson(RunInputs.parse(inputs))).toBe(canonicalJson(inputs))
  expect(canonicalJson(computeRanking(inputs))).not.toContain('appliedVotes')
  expect(RunInputs.safeParse({ ...inputs, tieVotes: [] }).success).toBe(false)
})
