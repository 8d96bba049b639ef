import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { answerResultAppeal } from '#app/domain/appeals/commands/answer-result-appeal.server'
import { appealResult } from '#app/domain/appeals/commands/appeal-result.server'
import { correctResult } from '#app/domain/appeals/commands/correct-result.server'
import { loadPublicAppeals } from '#app/domain/appeals/queries/load-public-appeals.server'
import { issueCertificate } from '#app/domain/certificates/commands/issue-certificate.server'
import { setCertificateTerms } from '#app/domain/certificates/commands/set-certificate-terms.server'
import { findCertificate } from '#app/domain/certificates/queries/find-certificate.server'
import { markPayoutPaid } from '#app/domain/decisions/commands/mark-payout-paid.server'
import { undoPayment } from '#app/domain/decisions/commands/undo-payment.server'
import { loadResult } from '#app/domain/decisions/queries/load-result.server'
import { loadBundle } from '#app/domain/result-bundle/queries/load-bundle.server'
import { Refusal } from '#app/domain/shared/refusal'
import type { PlainKey } from '#app/i18n/message-values'
import { loadSigner } from '#app/services/signing.server'
import { runNextJob } from '#app/worker/worker.server'
import {
  awards,
  challenges,
  jobs,
  notices,
  payouts,
  prizes,
  resultAppeals,
  resultCorrections,
} from '#db/schema'
import { faultsOf } from '#tests/support/bundle-check'
import { days } from '#tests/support/challenges'
import { must } from '#tests/support/must'
import { makePerson, start } from '#tests/support/people'
import { keysFolder } from '#tests/support/proof-story'
import { publishedChallenge } from '#tests/support/published'
import { together } from '#tests/support/together'

const forbidden = (reason: PlainKey) => new Refusal('forbidden', reason)
const reason = { en: 'The second criterion was added up wrongly.' }

/** Alma has the prize of 10,000 AZN; the appeal of Bulaq was upheld by the chair on day 15. */
async function upheld(outcome: 'upheld' | 'dismissed' = 'upheld', twoPeople = false) {
  const world = await publishedChallenge()
  const { as, bulaq, chair, database, challengeId, prizeId, announce } = world
  await database.transaction(async tx => {
    await tx.update(prizes).set({ kind: 'money', currency: 'AZN', amount: 1_000_000 })
    await tx.update(awards).set({ amount: 1_000_000 })
    await tx.update(challenges).set({ twoPeople })
  })
  await announce()
  const text = 'Our second criterion was added up wrongly.'
  await appealResult(as(bulaq.captain, days(14)), { entryId: bulaq.entryId, text })
  const [row] = await database.db.select().from(resultAppeals)
  const ref = { challengeId, appealId: must(row).id }
  await answerResultAppeal(as(chair, days(15)), { ...ref, outcome, answer: 'It was added up again.' })
  const give = (entryId: string, person = chair) =>
    correctResult(as(person, days(16)), {
      ...ref,
      award: [{ prizeId, nth: 0, entryId, citation: {} }],
      reason,
    })
  const [challenge] = await database.db.select().from(challenges)
  return { ...world, give, slug: must(challenge).slug }
}

test('a winner’s certificate is revoked when a correction changes the prizes of its team, and its person is told', async () => {
  const world = await upheld()
  const { database, as, host, alma, bulaq, challengeId, give } = world
  await setCertificateTerms(as(host, days(15)), { challengeId, kinds: ['winner', 'participant'] })
  const winner = { challengeId, kind: 'winner' as const }
  const code = await issueCertificate(as(alma.captain, days(15)), { ...winner, entryId: alma.entryId })
  const visitor = as(await makePerson(database), days(16))
  expect(await findCertificate(visitor, code)).toMatchObject({ revokedCause: null })
  await give(bulaq.entryId)
  while (await runNextJob(database, days(16), 'work'));
  expect(await findCertificate(visitor, code)).toMatchObject({
    revokedCause: 'corrected',
    revokedReason: reason,
  })
  const told = await database.db.select().from(notices).where(eq(notices.userId, alma.captain.id))
  expect(told.map(({ subject }) => subject)).toContainEqual(expect.stringMatching(/certificate was revoked/))
  const given = await issueCertificate(as(bulaq.captain, days(17)), { ...winner, entryId: bulaq.entryId })
  expect(await findCertificate(visitor, given)).toMatchObject({ revokedCause: null })
})

test('after an upheld appeal the result is corrected once, with a public reason and its earlier awards on record', async () => {
  const world = await upheld()
  const { database, as, alma, bulaq, give, slug, kinds } = world
  await give(bulaq.entryId)
  const visitor = as(await makePerson(database), days(16))
  const shown = must((await loadResult(visitor, slug)).result)
  expect(shown.awards.map(({ teamName, amount }) => [teamName, amount])).toEqual([['Bulaq', 1_000_000]])
  expect(shown.deviationReason).toEqual(reason)
  expect((await loadPublicAppeals(visitor, slug))?.corrections).toEqual([{ at: days(16), reason }])
  const [kept] = await database.db.select().from(resultCorrections)
  expect(kept?.before).toMatchObject([{ entryId: alma.entryId, amount: 1_000_000 }])
  await expect(give(alma.entryId)).rejects.toEqual(forbidden('appeals.corrected_already'))
  expect((await kinds()).slice(-2)).toEqual(['result.corrected', 'result.decided'])
  const source = { database, now: start, pem: null, folder: keysFolder(), mayRenew: false }
  const signer = await loadSigner(source)
  const file = await loadBundle(visitor, signer, slug)
  expect(await faultsOf(file, signer.key.keyId)).toEqual([])
})

test('the payout goes with its award, and the new one is due in 30 days; the teams concerned are told', async () => {
  const { database, bulaq, alma, cinar, give } = await upheld()
  await give(bulaq.entryId)
  const owed = await database.db
    .select({ entryId: awards.entryId, amount: payouts.amount, dueAt: payouts.dueAt })
    .from(payouts)
    .innerJoin(awards, eq(awards.id, payouts.awardId))
  expect(owed).toEqual([{ entryId: bulaq.entryId, amount: 1_000_000, dueAt: days(46) }])
  const mails = (await database.db.select().from(jobs).where(eq(jobs.kind, 'mail')))
    .map(({ payload }) => JSON.stringify(payload))
    .filter(mail => mail.includes(reason.en))
  const told = (team: typeof alma) => mails.some(mail => mail.includes(team.captain.email))
  expect([told(alma), told(bulaq), told(cinar)]).toEqual([true, true, false])
})

test('a paid prize is changed only after its payment is undone', async () => {
  const { database, as, host, bulaq, challengeId, give } = await upheld()
  const [payout] = await database.db.select().from(payouts)
  const which = { challengeId, payoutId: must(payout).id }
  await markPayoutPaid(as(host, days(15)), { ...which, reference: 'AZ-1' })
  await expect(give(bulaq.entryId)).rejects.toEqual(forbidden('decisions.award.paid_stays'))
  expect(await database.db.select().from(resultCorrections)).toEqual([])
  await undoPayment(as(host, days(16)), { ...which, reason: 'It came back.' })
  await give(bulaq.entryId)
})

test('a dismissed appeal corrects nothing, and of several corrections at once one counts', async () => {
  const dismissed = await upheld('dismissed')
  await expect(dismissed.give(dismissed.bulaq.entryId)).rejects.toEqual(forbidden('appeals.not_upheld'))
  const { database, give, bulaq, cinar, host, chair } = await upheld()
  const ended = await together(
    () => give(bulaq.entryId, chair),
    () => give(cinar.entryId, host),
    () => give(bulaq.entryId, host),
  )
  expect(ended.toSorted()).toEqual(['appeals.corrected_already', 'appeals.corrected_already', 'done'])
  expect(await database.db.select().from(awards)).toHaveLength(1)
})

test('where two people are required, another than who upheld the appeal corrects the result', async () => {
  const { give, bulaq, chair, host } = await upheld('upheld', true)
  await expect(give(bulaq.entryId, chair)).rejects.toEqual(forbidden('appeals.needs_another'))
  await give(bulaq.entryId, host)
})

test('strangers, judges and the teams themselves correct nothing', async () => {
  const { give, bulaq, judges } = await upheld()
  for (const person of [bulaq.captain, must(judges[0])])
    await expect(give(bulaq.entryId, person)).rejects.toEqual(new Refusal('not_found', 'error.not_found'))
})
