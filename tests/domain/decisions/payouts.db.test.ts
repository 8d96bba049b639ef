import { expect, test } from 'vitest'
import { confirmProposal } from '#app/domain/decisions/commands/confirm-proposal.server'
import { markPayoutPaid } from '#app/domain/decisions/commands/mark-payout-paid.server'
import { propose } from '#app/domain/decisions/commands/propose.server'
import { splitPayout } from '#app/domain/decisions/commands/split-payout.server'
import { undoPayment } from '#app/domain/decisions/commands/undo-payment.server'
import { loadPayouts } from '#app/domain/decisions/queries/load-payouts.server'
import { loadTeamPrizes } from '#app/domain/decisions/queries/load-team-prizes.server'
import { newId } from '#app/domain/shared/ids'
import { Refusal } from '#app/domain/shared/refusal'
import type { PlainKey } from '#app/i18n/message-values'
import { awards, challenges, institutionMembers, institutions, payouts, prizes, proposals } from '#db/schema'
import { days } from '#tests/support/challenges'
import { must } from '#tests/support/must'
import { makePerson, start } from '#tests/support/people'
import { publishedChallenge } from '#tests/support/published'
import { together } from '#tests/support/together'

const forbidden = (reason: PlainKey) => new Refusal('forbidden', reason)

/** Alma is owed 100.01 AZN. */
async function owed(twoPeople = false) {
  const world = await publishedChallenge()
  const { database, challengeId, announce } = world
  await database.transaction(async tx => {
    await tx.update(prizes).set({ kind: 'money', currency: 'AZN', amount: 10_001 })
    await tx.update(awards).set({ amount: 10_001 })
    await tx.update(challenges).set({ twoPeople })
  })
  await announce()
  const [payout] = await database.db.select().from(payouts)
  const which = { challengeId, payoutId: must(payout).id }
  const part = (amount: number, day: string) => ({ amount, dueAt: `2026-07-${day}T12:00` })
  return { ...world, which, part }
}

test('a payout is split to the last minor unit, and the winner sees each tranche and what is paid', async () => {
  const { as, host, alma, which, part, kinds } = await owed()
  for (const parts of [
    [part(10_001, '01')],
    [part(5_000, '01'), part(5_000, '02')],
    [part(10_001, '01'), part(0, '02')],
  ])
    await expect(splitPayout(as(host, days(14)), { ...which, parts })).rejects.toMatchObject({
      reason: parts.length < 2 ? 'decisions.payout.two_parts' : 'decisions.payout.sum',
    })
  await splitPayout(as(host, days(14)), { ...which, parts: [part(5_000, '01'), part(5_001, '15')] })
  await markPayoutPaid(as(host, days(15)), { ...which, reference: 'AZ-1' })
  const [prize] = await loadTeamPrizes(as(alma.captain, days(16)), alma.entryId)
  expect(prize?.payouts.map(({ amount, paidAt }) => [amount, paidAt])).toEqual([
    [5_000, days(15)],
    [5_001, null],
  ])
  expect(prize?.amount).toBe(10_001)
  expect((await kinds()).slice(-2)).toEqual(['payout.split', 'payout.paid'])
  await expect(
    splitPayout(as(host, days(16)), { ...which, parts: [part(1, '01'), part(4_999, '02')] }),
  ).rejects.toEqual(forbidden('decisions.award.paid_already'))
})

test('a recorded payment is undone with a reason, and can be recorded again', async () => {
  const { as, host, alma, which, kinds } = await owed()
  const undo = () => undoPayment(as(host, days(16)), { ...which, reason: 'The money came back.' })
  await expect(undo()).rejects.toEqual(forbidden('decisions.payout.not_paid'))
  await markPayoutPaid(as(host, days(15)), { ...which, reference: 'AZ-1' })
  await undo()
  const [row] = (await loadPayouts(as(host, days(16)), which.challengeId)).payouts
  expect(row).toMatchObject({
    paidAt: null,
    reference: null,
    undone: { at: days(16), reason: 'The money came back.' },
  })
  const [prize] = await loadTeamPrizes(as(alma.captain, days(16)), alma.entryId)
  expect(prize?.payouts[0]?.paidAt).toBeNull()
  await markPayoutPaid(as(host, days(17)), { ...which, reference: 'AZ-2' })
  expect((await kinds()).slice(-3)).toEqual(['payout.paid', 'payout.undone', 'payout.paid'])
})

test('of several payments, splits and undoings at once the payout is paid and undone once', async () => {
  const { database, as, host, which, part, kinds } = await owed()
  const pay = (reference: string) => () => markPayoutPaid(as(host, days(15)), { ...which, reference })
  const split = () =>
    splitPayout(as(host, days(15)), { ...which, parts: [part(1, '01'), part(10_000, '02')] })
  await together(pay('AZ-1'), split, pay('AZ-2'), split)
  expect((await kinds()).filter(kind => kind === 'payout.paid')).toHaveLength(1)
  const rows = await database.db.select().from(payouts)
  expect(rows.reduce((sum, { amount }) => sum + amount, 0)).toBe(10_001)
  const undo = () => undoPayment(as(host, days(16)), { ...which, reason: 'Twice booked.' })
  const ended = await together(undo, undo)
  expect(ended.toSorted()).toEqual(['decisions.payout.not_paid', 'done'])
})

test('where two people are required, one proposes to undo a payment and another confirms', async () => {
  const { database, as, host, chair, which } = await owed(true)
  const second = await makePerson(database, { name: 'Second Host' })
  const [institution] = await database.db.select().from(institutions)
  await database.transaction(async tx => {
    const member = { institutionId: must(institution).id, userId: second.id, role: 'host', joinedAt: start }
    await tx.insert(institutionMembers).values({ id: newId(), ...member })
    await tx.update(payouts).set({ paidAt: days(14), paidBy: host.id, reference: 'AZ-1' })
  })
  const { challengeId, payoutId } = which
  const reason = 'Twice booked.'
  await expect(undoPayment(as(host, days(15)), { ...which, reason })).rejects.toEqual(
    forbidden('decisions.award.needs_two'),
  )
  await propose(as(host, days(15)), { challengeId, proposed: { kind: 'payout.undo', payoutId, reason } })
  const [proposal] = await database.db.select().from(proposals)
  const ref = { challengeId, proposalId: must(proposal).id }
  await expect(confirmProposal(as(host, days(15)), ref)).rejects.toEqual(
    forbidden('decisions.award.confirm_self'),
  )
  await expect(confirmProposal(as(chair, days(15)), ref)).rejects.toEqual(
    new Refusal('not_found', 'error.not_found'),
  )
  await confirmProposal(as(second, days(15)), ref)
  const [row] = await database.db.select().from(payouts)
  expect([row?.paidAt, row?.undoReason, row?.undoneBy]).toEqual([null, reason, second.id])
})

test('only the host splits a payout or undoes a payment', async () => {
  const { as, chair, alma, which, part } = await owed()
  const notFound = new Refusal('not_found', 'error.not_found')
  for (const person of [chair, alma.captain]) {
    const parts = [part(1, '01'), part(10_000, '02')]
    await expect(splitPayout(as(person, days(15)), { ...which, parts })).rejects.toEqual(notFound)
    await expect(undoPayment(as(person, days(15)), { ...which, reason: 'Mine now.' })).rejects.toEqual(
      notFound,
    )
  }
})
