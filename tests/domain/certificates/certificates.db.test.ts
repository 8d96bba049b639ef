import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { certificateKind } from '#app/domain/certificates/certificate-file'
import type { CertificateKind } from '#app/domain/certificates/code'
import { certificateKinds } from '#app/domain/certificates/code'
import { issueCertificate } from '#app/domain/certificates/commands/issue-certificate.server'
import { revokeCertificate } from '#app/domain/certificates/commands/revoke-certificate.server'
import { setCertificateTerms } from '#app/domain/certificates/commands/set-certificate-terms.server'
import { drawCertificate } from '#app/domain/certificates/draw-certificate.server'
import { findCertificate } from '#app/domain/certificates/queries/find-certificate.server'
import { loadCertificateDesk } from '#app/domain/certificates/queries/load-certificate-desk.server'
import { loadCertificateFile } from '#app/domain/certificates/queries/load-certificate-file.server'
import { loadMyCertificates } from '#app/domain/certificates/queries/load-my-certificates.server'
import { closeAccount } from '#app/domain/closing/commands/close-account.server'
import { decide } from '#app/domain/decisions/commands/decide.server'
import { publishResult } from '#app/domain/decisions/commands/publish-result.server'
import { checkRows } from '#app/domain/ledger/queries/check-rows.server'
import { verifyDocument } from '#app/domain/ledger/verify-document'
import { computeRankingRun } from '#app/domain/ranking/commands/compute-ranking-run.server'
import type { Person } from '#app/domain/shared/context'
import { Refusal } from '#app/domain/shared/refusal'
import { nodeTools as tools } from '#app/services/proof-tools.server'
import { loadSigner } from '#app/services/signing.server'
import { runNextJob } from '#app/worker/worker.server'
import type { Db } from '#db/client.server'
import { outboxMails, users } from '#db/schema'
import { days } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { closedChallenge, judgeAll } from '#tests/support/judging'
import { must } from '#tests/support/must'
import { ctxOf, password, start } from '#tests/support/people'
import { keysFolder } from '#tests/support/proof-story'

const gone = new Refusal('not_found', 'error.not_found')

/** Whether the ledger's entries agree with the certificates. */
const certificateRows = async (db: Db) =>
  (await checkRows(db)).filter(({ values }) => values.table === 'certificates').map(({ ok }) => ok)

/** A decided challenge, whose result is public from day 15 on: Alma wins. */
async function decided(kinds: CertificateKind[] = [...certificateKinds]) {
  const database = await emptyDatabase()
  const world = await closedChallenge(database)
  await judgeAll(database, world, [
    [80, 100],
    [50, 70],
  ])
  const { as, host, chair, challengeId, prizeId } = world
  await computeRankingRun(as(chair), challengeId)
  const [alma, bulaq] = world.teams.map(must)
  const award = [{ prizeId, nth: 0, entryId: must(alma).entryId, citation: {} }]
  await decide(as(chair), { challengeId, statement: {}, award })
  await setCertificateTerms(as(host), { challengeId, kinds })
  await publishResult(as(host), { challengeId, at: days(15) })
  const signer = await loadSigner({ database, now: start, pem: null, folder: keysFolder(), mayRenew: false })
  const mine = async (person: Person, now = days(15)) =>
    (await loadMyCertificates(ctxOf(database, person, now))).certificates
  const take = async (person: Person, kind: CertificateKind, entryId?: string) =>
    issueCertificate(ctxOf(database, person, days(16)), {
      challengeId,
      kind,
      ...(entryId ? { entryId } : {}),
    })
  const visitor = ctxOf(database, { kind: 'visitor' }, days(16))
  return { database, ...world, alma: must(alma), bulaq: must(bulaq), signer, mine, take, visitor }
}

test('nobody gets a certificate before the publication; then each team member and judge the one they earned', async () => {
  const { mine, alma, bulaq, chair, host, take } = await decided()
  for (const person of [alma.captain, bulaq.captain, chair])
    expect(await mine(person, new Date(days(15).getTime() - 1))).toEqual([])
  const kindsOf = async (person: Person) =>
    (await mine(person)).map(({ kind, place, team }) => [kind, place, team])
  expect(await kindsOf(alma.captain)).toEqual([['winner', 1, 'Alma']])
  expect(await kindsOf(bulaq.captain)).toEqual([['participant', null, 'Bulaq']])
  expect(await kindsOf(chair)).toEqual([['judge', null, null]])
  expect(await kindsOf(host)).toEqual([])
  await expect(take(bulaq.captain, 'winner', bulaq.entryId)).rejects.toEqual(gone)
  await expect(take(bulaq.captain, 'winner', alma.entryId)).rejects.toEqual(gone)
})

test('a certificate is checked by its code and by its signed file, and both change when it is revoked', async () => {
  const { take, alma, visitor, signer, as, host, challengeId, database } = await decided()
  const code = await take(alma.captain, 'winner', alma.entryId)
  await expect(take(alma.captain, 'winner', alma.entryId)).rejects.toEqual(
    new Refusal('forbidden', 'certificates.issued_already'),
  )
  expect(must(await findCertificate(visitor, code)).statement).toMatchObject({ kind: 'winner', team: 'Alma' })
  const { file } = await loadCertificateFile(visitor, signer, code)
  const faultsOf = async (text: string) => {
    const report = await verifyDocument({
      text,
      tools,
      trusted: [signer.key.keyId],
      kinds: [certificateKind],
    })
    return report.kind === 'known'
      ? report.checks.filter(each => !each.ok).map(each => each.key)
      : report.kind
  }
  expect(await faultsOf(JSON.stringify(file))).toEqual([])
  const forged = JSON.stringify({ ...file, certificate: { ...file.certificate, place: 2 } })
  expect(await faultsOf(forged)).toEqual(['ledger.check.signature'])
  const { rows } = await loadCertificateDesk(as(host), challengeId, 1)
  const which = { challengeId, certificateId: must(rows[0]).id, reason: { en: 'Another team won.' } }
  await expect(revokeCertificate(as(alma.captain), which)).rejects.toEqual(gone)
  await revokeCertificate(as(host, days(17)), which)
  expect(await findCertificate(visitor, code)).toMatchObject({
    revokedAt: days(17),
    revokedCause: 'decided',
    revokedReason: { en: 'Another team won.' },
  })
  await expect(loadCertificateFile(visitor, signer, code)).rejects.toEqual(gone)
  await expect(revokeCertificate(as(host, days(17)), which)).rejects.toEqual(
    new Refusal('forbidden', 'certificates.revoked_already'),
  )
  expect(await certificateRows(database.db)).toEqual([true])
})

test('the PDF file has the letters of all three languages and contains the signed file', async () => {
  const { take, alma, visitor, signer, database } = await decided()
  await database.transaction(async tx => void (await tx.update(users).set({ name: 'Əğı Şçöü Ёж' })))
  const { file } = await loadCertificateFile(
    visitor,
    signer,
    await take(alma.captain, 'winner', alma.entryId),
  )
  for (const locale of ['az', 'en', 'ru'] as const) {
    const bytes = await drawCertificate({ file, locale })
    expect(bytes.length).toBeLessThan(60_000)
    const read = await PDFDocument.load(bytes)
    expect([read.getPageCount(), read.getTitle()]).toEqual([1, expect.stringContaining('Əğı Şçöü Ёж')])
    const [attached] = read.getAttachments()
    expect(JSON.parse(new TextDecoder().decode(attached?.data))).toEqual(file)
  }
})

test('a new name needs a new certificate, which revokes the earlier one', async () => {
  const { take, mine, alma, visitor, database } = await decided()
  const first = await take(alma.captain, 'winner', alma.entryId)
  await database.transaction(async tx => void (await tx.update(users).set({ name: 'New Name' })))
  expect((await mine(alma.captain)).map(each => each.outdated)).toEqual([true])
  const second = await take(alma.captain, 'winner', alma.entryId)
  expect([await findCertificate(visitor, first), await findCertificate(visitor, second)]).toMatchObject([
    { revokedCause: 'replaced' },
    { revokedAt: null, statement: { name: 'New Name' } },
  ])
})

test('everyone to whom a certificate is due is told once, at the publication', async () => {
  const { database, as, host, challengeId } = await decided(['winner'])
  while (await runNextJob(database, days(15)));
  await setCertificateTerms(as(host, days(16)), { challengeId, kinds: ['winner'] })
  while (await runNextJob(database, days(16)));
  const mails = await database.db.select().from(outboxMails)
  expect(mails.filter(({ text }) => text.includes('/me/certificates')).length).toBe(1)
})

test('a closed account leaves no name on its certificates', async () => {
  const { take, alma, visitor, signer, database } = await decided()
  const code = await take(alma.captain, 'winner', alma.entryId)
  await closeAccount(ctxOf(database, alma.captain, days(20)), { current: password })
  expect(await findCertificate(visitor, code)).toMatchObject({ statement: null, revokedAt: null })
  await expect(loadCertificateFile(visitor, signer, code)).rejects.toEqual(gone)
  expect(await certificateRows(database.db)).toEqual([true])
})
