import { desc, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { approveChallenge } from '#app/domain/challenges/commands/approve-challenge.server'
import { cancelProposal } from '#app/domain/decisions/commands/cancel-proposal.server'
import { confirmProposal } from '#app/domain/decisions/commands/confirm-proposal.server'
import { decide } from '#app/domain/decisions/commands/decide.server'
import { markPayoutPaid } from '#app/domain/decisions/commands/mark-payout-paid.server'
import { type Proposed, propose } from '#app/domain/decisions/commands/propose.server'
import { publishResult } from '#app/domain/decisions/commands/publish-result.server'
import { loadDecision } from '#app/domain/decisions/queries/load-decision.server'
import { loadPayouts } from '#app/domain/decisions/queries/load-payouts.server'
import { setTwoPeople } from '#app/domain/institutions/commands/set-two-people.server'
import { computeRankingRun } from '#app/domain/ranking/commands/compute-ranking-run.server'
import type { Person } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { Refusal } from '#app/domain/shared/refusal'
import type { PlainKey } from '#app/i18n/message-values'
import { paths } from '#app/paths'
import { runNextJob } from '#app/worker/worker.server'
import {
  challenges,
  institutionMembers,
  institutions,
  jobs,
  ledgerEntries,
  payouts,
  proposals,
  results,
  users,
} from '#db/schema'
import { days } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { closedChallenge, judgeAll } from '#tests/support/judging'
import { must } from '#tests/support/must'
import { makePerson, start } from '#tests/support/people'

const notFound = new Refusal('not_found', 'error.not_found')
const forbidden = (reason: PlainKey) => new Refusal('forbidden', reason)

/** A decided challenge that requires two people, with two hosts and a chair. */
async function decided() {
  const database = await emptyDatabase()
  const world = await closedChallenge(database)
  const { as, chair, challengeId, prizeId, teams } = world
  await judgeAll(database, world, [
    [80, 100],
    [50, 70],
  ])
  const second = await makePerson(database, { name: 'Second Host' })
  const [institution] = await database.db.select().from(institutions)
  const institutionId = must(institution?.id)
  await database.transaction(async tx => {
    await tx.update(challenges).set({ twoPeople: true })
    await tx
      .insert(institutionMembers)
      .values({ id: newId(), institutionId, userId: second.id, role: 'host', joinedAt: start })
  })
  await computeRankingRun(as(chair), challengeId)
  const award = [{ prizeId, nth: 0, entryId: teams[0]?.entryId, citation: {} }]
  const decideAgain = () => decide(as(chair), { challengeId, statement: {}, award })
  await decideAgain()
  const offer = async (person: Person, proposed: Proposed, now = days(12)) => {
    await propose(as(person, now), { challengeId, proposed })
    const [row] = await database.db
      .select()
      .from(proposals)
      .orderBy(desc(proposals.proposedAt), desc(proposals.id))
    return { challengeId, proposalId: must(row?.id) }
  }
  const told = async () =>
    (await database.db.select().from(jobs).where(eq(jobs.kind, 'mail'))).map(job =>
      JSON.stringify(job.payload),
    )
  const kinds = async () =>
    (await database.db.select().from(ledgerEntries).where(eq(ledgerEntries.stream, challengeId)))
      .toSorted((a, b) => a.seq - b.seq)
      .map(({ kind }) => kind)
      .slice(-4)
  const publishAt = async () => (await database.db.select().from(results))[0]?.publishAt ?? null
  return { database, ...world, institutionId, second, decideAgain, offer, told, kinds, publishAt }
}

const publication = (at: Date): Proposed => ({ kind: 'result.publication', at })

test('nobody publishes alone: one proposes, another confirms, hosts and chair are mailed, the ledger records it', async () => {
  const { database, as, host, chair, second, challengeId, offer, told, kinds, publishAt } = await decided()
  await expect(publishResult(as(host), { challengeId, at: days(15) })).rejects.toEqual(
    forbidden('decisions.award.needs_two'),
  )
  const which = await offer(host, publication(days(15)))
  expect(await publishAt()).toBeNull()
  // stored as earlier versions did: a proposal may be open while Meydan is upgraded
  const stored = await database.db.select({ kind: proposals.kind }).from(proposals)
  expect(stored).toEqual([{ kind: 'result.publication' }])
  const mails = await told()
  for (const { email } of [host, second, chair])
    expect(mails.filter(mail => mail.includes(email))).toHaveLength(1)
  await expect(confirmProposal(as(host), which)).rejects.toEqual(forbidden('decisions.award.confirm_self'))
  await confirmProposal(as(chair), which)
  expect(await publishAt()).toEqual(days(15))
  expect(await kinds()).toEqual([
    'result.decided',
    'proposal.made',
    'result.publication_set',
    'proposal.confirmed',
  ])
  await expect(confirmProposal(as(second), which)).rejects.toEqual(
    forbidden('decisions.award.proposal_closed'),
  )
})

test('two accounts with one mailbox are not two people', async () => {
  const { database, as, host, second, challengeId, offer, publishAt } = await decided()
  const email = host.email.replace('@', '+second@')
  await database.transaction(tx =>
    tx.update(users).set({ email, emailKey: email }).where(eq(users.id, second.id)),
  )
  const alias = { ...second, email }
  const which = await offer(host, publication(days(15)))
  await expect(confirmProposal(as(alias), which)).rejects.toEqual(
    forbidden('decisions.award.confirm_mailbox'),
  )
  expect((await loadDecision(as(alias), challengeId)).proposal?.can).toEqual({ confirm: false })
  expect(await publishAt()).toBeNull()
})

test('a proposal of a closed or suspended account cannot be confirmed, but cancelled', async () => {
  const { database, as, host, chair, second, challengeId, offer, publishAt } = await decided()
  const inactive = [
    { suspendedAt: start },
    { suspendedAt: null, closedAt: start, email: '', emailKey: 'closed' },
  ]
  for (const [n, state] of inactive.entries()) {
    await database.transaction(tx => tx.update(users).set({ suspendedAt: null }))
    const which = await offer(host, publication(days(15)), days(12 + n))
    await database.transaction(tx => tx.update(users).set(state).where(eq(users.id, host.id)))
    for (const person of [second, chair])
      await expect(confirmProposal(as(person), which)).rejects.toEqual(
        forbidden('decisions.award.proposer_gone'),
      )
    expect((await loadDecision(as(second), challengeId)).proposal?.can).toEqual({ confirm: false })
    await cancelProposal(as(second), which)
  }
  expect(await publishAt()).toBeNull()
})

test('judges, captains and strangers neither propose nor confirm', async () => {
  const { database, as, host, judges, teams, challengeId, offer } = await decided()
  const which = await offer(host, publication(days(15)))
  const others = [...judges, ...teams.map(({ captain }) => captain), await makePerson(database)]
  for (const person of others) {
    const asked = { challengeId, proposed: publication(days(15)) }
    await expect(propose(as(person), asked)).rejects.toEqual(notFound)
    await expect(confirmProposal(as(person), which)).rejects.toEqual(notFound)
    await expect(cancelProposal(as(person), which)).rejects.toEqual(notFound)
  }
})

test('a cancelled proposal cannot be confirmed, and a changed decision cancels the proposal about the old one', async () => {
  const { as, host, chair, challengeId, offer, decideAgain, publishAt } = await decided()
  const first = await offer(host, publication(days(15)))
  await expect(offer(chair, publication(days(15)))).rejects.toEqual(
    forbidden('decisions.award.proposed_already'),
  )
  await cancelProposal(as(host), first)
  await expect(confirmProposal(as(chair), first)).rejects.toEqual(
    forbidden('decisions.award.proposal_closed'),
  )
  const next = await offer(host, publication(days(15)), days(13))
  expect((await loadDecision(as(chair), challengeId)).proposal?.can).toEqual({ confirm: true })
  expect((await loadDecision(as(host), challengeId)).proposal?.can).toEqual({ confirm: false })
  await decideAgain()
  expect((await loadDecision(as(chair), challengeId)).proposal).toBeNull()
  await expect(confirmProposal(as(chair), next)).rejects.toEqual(forbidden('decisions.award.proposal_closed'))
  expect(await publishAt()).toBeNull()
})

test('a result confirmed after its instant is public from the confirmation on', async () => {
  const { as, host, chair, offer, publishAt } = await decided()
  const which = await offer(host, publication(days(13)))
  await confirmProposal(as(chair, days(14)), which)
  expect(await publishAt()).toEqual(days(14))
})

test('a payout is paid by two hosts, never by the chair, and its reference is in the ledger', async () => {
  const { database, as, host, chair, second, challengeId, offer, told } = await decided()
  await confirmProposal(as(chair), await offer(host, publication(days(15))))
  while (await runNextJob(database, days(15)));
  const [owed] = await database.db.select().from(payouts)
  const payoutId = must(owed?.id)
  const now = days(16)
  await expect(markPayoutPaid(as(host, now), { challengeId, payoutId, reference: 'PO-17' })).rejects.toEqual(
    forbidden('decisions.award.needs_two'),
  )
  const which = await offer(host, { kind: 'payout.payment', payoutId, reference: 'PO-17' }, now)
  await expect(confirmProposal(as(chair, now), which)).rejects.toEqual(notFound)
  await expect(confirmProposal(as(host, now), which)).rejects.toEqual(
    forbidden('decisions.award.confirm_self'),
  )
  expect(
    (await loadPayouts(as(second, now), challengeId)).payouts.map(({ proposal, can }) => [
      proposal?.reference,
      can.markPaid,
    ]),
  ).toEqual([['PO-17', false]])
  await confirmProposal(as(second, now), which)
  // the page that the mails lead to is the hosts'
  const mails = (await told()).filter(mail => mail.includes(paths.payouts(challengeId)))
  const receivers = [host, second, chair].map(
    ({ email }) => mails.filter(mail => mail.includes(email)).length,
  )
  expect(receivers).toEqual([2, 2, 0])
  const [paid] = await database.db.select().from(payouts)
  expect([paid?.paidAt, paid?.paidBy, paid?.reference]).toEqual([now, second.id, 'PO-17'])
  const [entry] = await database.db.select().from(ledgerEntries).where(eq(ledgerEntries.kind, 'payout.paid'))
  expect(entry?.payload).toMatchObject({ payoutId, reference: 'PO-17' })
})

test('only an owner says whether two people are needed', async () => {
  const { database, as, host, second, institutionId } = await decided()
  await expect(setTwoPeople(as(second), { id: institutionId, required: true })).rejects.toEqual(
    forbidden('institutions.owner_only'),
  )
  await setTwoPeople(as(host), { id: institutionId, required: true })
  const [institution] = await database.db.select().from(institutions)
  expect([institution?.twoPeopleSince, institution?.twoPeopleBy]).toEqual([days(12), host.id])
})

test('a challenge stores at its approval whether two people are required', async () => {
  const { database, as, host, institutionId, challengeId } = await decided()
  const staff = await makePerson(database, { staff: true })
  const approved = async (required: boolean) => {
    await setTwoPeople(as(host), { id: institutionId, required })
    await database.transaction(async tx => {
      await tx.update(challenges).set({ state: 'in_review', submittedBy: host.id, twoPeople: null })
    })
    await approveChallenge(as(staff), challengeId)
    await setTwoPeople(as(host), { id: institutionId, required: !required })
    const [challenge] = await database.db.select().from(challenges)
    return challenge?.twoPeople
  }
  expect([await approved(true), await approved(false)]).toEqual([true, false])
})
