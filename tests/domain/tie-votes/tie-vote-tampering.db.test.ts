import { eq, inArray, isNull } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { adoptRows } from '#app/domain/ledger/commands/adopt-rows.server'
import { newId } from '#app/domain/shared/ids'
import type { Db } from '#db/client.server'
import { tieBallots, tieVotes } from '#db/schema'
import { days, makeSubmission } from '#tests/support/challenges'
import { seatJudge } from '#tests/support/judging'
import { must } from '#tests/support/must'
import { ctxOf, makePerson } from '#tests/support/people'
import { faultsOf, rowFaults, tampered } from '#tests/support/tampered'
import { tied } from '#tests/support/tied'

/** A counted vote without a quorum, and a second one on the same teams, which is open and has one ballot cast. */
async function votedWorld() {
  const world = await tied()
  const { database, open, cast, alma, bulaq, one, two, chair, challengeId, host } = world
  const [late, captain] = [await makePerson(database), await makePerson(database)]
  const lateId = await seatJudge(database, { challengeId, person: late, by: host })
  const other = await makeSubmission(database, { ...world, captain, name: 'Deniz' })
  await adoptRows(ctxOf(database, { kind: 'system' }, days(12)))
  const counted = await open({ runId: await world.compute(days(13)), now: days(13) })
  for (const judge of [one, two, chair, late]) await cast(counted, judge, judge === late ? bulaq : null)
  const opened = await open({ runId: await world.compute(days(14)), now: days(14) })
  await cast(opened, one, alma, days(15))
  return { database, counted, opened, lateId, bulaq, other }
}

type World = Awaited<ReturnType<typeof votedWorld>>

const tamperings: [name: string, found: string, work: (tx: Db, world: World) => Promise<unknown>][] = [
  [
    'a ballot is given to another team',
    'row_changed tieBallots',
    (tx, { opened, bulaq }) =>
      tx.update(tieBallots).set({ submissionId: bulaq.submissionId }).where(eq(tieBallots.voteId, opened)),
  ],
  [
    'an abstention becomes a vote',
    'row_changed tieBallots',
    (tx, { bulaq }) =>
      tx.update(tieBallots).set({ submissionId: bulaq.submissionId }).where(isNull(tieBallots.submissionId)),
  ],
  [
    'a ballot that was not cast is cast',
    'row_changed tieBallots',
    tx =>
      tx
        .update(tieBallots)
        .set({ castAt: days(16) })
        .where(isNull(tieBallots.castAt)),
  ],
  [
    'a ballot that was cast is taken back',
    'row_changed tieBallots',
    (tx, { opened }) =>
      tx.update(tieBallots).set({ submissionId: null, castAt: null }).where(eq(tieBallots.voteId, opened)),
  ],
  [
    'a ballot is given to another judge',
    'row_changed tieBallots',
    async (tx, { counted, lateId }) => {
      const own = await tx.select().from(tieBallots).where(eq(tieBallots.voteId, counted))
      const late = must(own.find(({ judgeId }) => judgeId === lateId))
      const next = must(own.find(({ judgeId }) => judgeId !== lateId))
      await tx.delete(tieBallots).where(eq(tieBallots.id, late.id))
      await tx.update(tieBallots).set({ judgeId: lateId }).where(eq(tieBallots.id, next.id))
    },
  ],
  [
    'a ballot is deleted',
    'row_missing tieBallots',
    (tx, { counted, lateId }) =>
      deleteBallots(tx, ballot => ballot.voteId === counted && ballot.judgeId === lateId),
  ],
  [
    'a ballot is added',
    'row_unnamed tieBallots',
    async (tx, { counted, opened, lateId }) => {
      await deleteBallots(tx, ballot => ballot.voteId === opened && ballot.judgeId === lateId)
      const [ballot] = await tx.select().from(tieBallots).where(eq(tieBallots.voteId, counted))
      await tx.insert(tieBallots).values({ ...must(ballot), id: newId(), voteId: opened, judgeId: lateId })
    },
  ],
  [
    'a vote is about other teams',
    'row_changed tieVotes',
    (tx, { other, bulaq }) =>
      tx.update(tieVotes).set({ submissionIds: [bulaq.submissionId, other.submissionId].sort() }),
  ],
  ['a vote closes later', 'row_changed tieVotes', tx => tx.update(tieVotes).set({ closesAt: days(25) })],
  [
    'an open vote is closed',
    'row_changed tieVotes',
    tx =>
      tx
        .update(tieVotes)
        .set({ closedAt: days(16) })
        .where(isNull(tieVotes.closedAt)),
  ],
  [
    'a counted vote is opened again',
    'row_changed tieVotes',
    (tx, { counted }) => tx.update(tieVotes).set({ closedAt: null }).where(eq(tieVotes.id, counted)),
  ],
  [
    'a vote is cancelled',
    'row_changed tieVotes',
    tx => tx.update(tieVotes).set({ cancelledAt: days(16), cancelReason: 'None' }),
  ],
  [
    'a vote is deleted with its ballots',
    'row_missing tieVotes',
    async (tx, { counted }) => {
      await tx.delete(tieBallots).where(eq(tieBallots.voteId, counted))
      await tx.delete(tieVotes).where(eq(tieVotes.id, counted))
    },
  ],
  [
    'a vote is added',
    'row_unnamed tieVotes',
    async (tx, { counted }) => {
      const [vote] = await tx.select().from(tieVotes).where(eq(tieVotes.id, counted))
      await tx.insert(tieVotes).values({ ...must(vote), id: newId() })
    },
  ],
]

async function deleteBallots(tx: Db, which: (ballot: typeof tieBallots.$inferSelect) => boolean) {
  const gone = (await tx.select().from(tieBallots)).filter(which).map(({ id }) => id)
  expect(gone).toHaveLength(1)
  await tx.delete(tieBallots).where(inArray(tieBallots.id, gone))
}

test('whatever is changed in a vote on a tie behind the ledger’s back is found and named', async () => {
  const world = await votedWorld()
  expect(await faultsOf(world.database)).toEqual([])
  const missed: [string, string[]][] = []
  for (const [name, expected, work] of tamperings) {
    const found = await tampered(world.database, tx => work(tx, world), rowFaults)
    if (!found.includes(`ledger.fault.${expected}`)) missed.push([name, found])
  }
  expect(missed).toEqual([])
  expect(await faultsOf(world.database)).toEqual([])
})
