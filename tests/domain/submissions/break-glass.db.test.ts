import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { loadEntryList } from '#app/domain/screening/queries/load-entry-list.server'
import { breakGlass } from '#app/domain/submissions/commands/break-glass.server'
import { BreakGlassInput } from '#app/domain/submissions/input'
import { loadBreakGlassPage } from '#app/domain/submissions/queries/load-break-glass-page.server'
import { loadFile } from '#app/domain/submissions/queries/load-file.server'
import { loadHostSubmission } from '#app/domain/submissions/queries/load-host-submission.server'
import { loadStaffEntries } from '#app/domain/submissions/queries/load-staff-entries.server'
import { jobs, ledgerEntries, stages, submissionFiles } from '#db/schema'
import { days, makeSubmission } from '#tests/support/challenges'
import { notFound } from '#tests/support/jury'
import { must } from '#tests/support/must'
import { ctxOf, makePerson, start } from '#tests/support/people'
import { gone, secretText, story } from '#tests/support/submissions'

const reason = 'A complaint that the file is infected must be answered today.'
const hour = 3_600_000

async function sealed() {
  const world = await story()
  await world.save(secretText, 0)
  await world.attach('the sealed file')
  await world.submit(1)
  const staff = await makePerson(world.database, { name: 'Staff Person', staff: true })
  const place = { challengeId: world.challengeId, entryId: world.place.entryId }
  const as = (person: typeof staff, ms = 0) =>
    ctxOf(world.database, person, new Date(start.getTime() + hour + ms))
  const [file] = await world.database.db.select({ id: submissionFiles.id }).from(submissionFiles)
  return { ...world, staff, entry: place, as, fileId: must(file?.id) }
}

type Sealed = Awaited<ReturnType<typeof sealed>>

const look = ({ as, staff, entry }: Sealed) => breakGlass(as(staff), { ...entry, reason })
const told = (thing: unknown) => JSON.stringify(thing).includes(secretText)

test('staff list entries without content, and read one only with a reason, for an hour', async () => {
  const world = await sealed()
  const { as, staff, entry, fileId } = world
  const listed = await loadStaffEntries(as(staff), world.challengeId)
  expect(listed.rows).toMatchObject([{ id: entry.entryId, submitted: true, looks: 0 }])
  expect(told([listed, await loadBreakGlassPage(as(staff), entry)])).toBe(false)
  await expect(loadFile(as(staff), fileId)).rejects.toEqual(gone)
  await look(world)
  expect(told(await loadBreakGlassPage(as(staff), entry))).toBe(true)
  expect((await loadFile(as(staff), fileId)).name).toBe('paper.txt')
  expect(told(await loadBreakGlassPage(as(staff, hour - 1), entry))).toBe(true)
  expect(told(await loadBreakGlassPage(as(staff, hour), entry))).toBe(false)
  await expect(loadFile(as(staff, hour), fileId)).rejects.toEqual(gone)
})

test('the hosts are mailed at once who, when, why and until when; the ledger contains no text of it', async () => {
  const world = await sealed()
  const { as, host, entry, database } = world
  await look(world)
  const mails = (await database.db.select().from(jobs)).filter(job => job.kind === 'mail')
  const mail = must(mails.map(job => JSON.stringify(job.payload)).find(text => text.includes(host.email)))
  expect([mail.includes('Staff Person'), mail.includes(reason), told(mail)]).toEqual([true, true, false])
  const entries = await loadEntryList(as(host), world.challengeId)
  const { looks } = await loadHostSubmission(as(host), entry)
  const until = new Date(start.getTime() + 2 * hour)
  const expected = { who: 'Staff Person', reason, brokenAt: as(host).now, endsAt: until, lasts: true }
  expect([entries.looks, looks]).toMatchObject([[expected], [expected]])
  const [event] = await database.db.select().from(ledgerEntries).where(eq(ledgerEntries.kind, 'glass.broken'))
  expect(event?.stream).toBe(world.challengeId)
  expect(JSON.stringify(event?.payload)).not.toContain('complaint')
})

test('only staff get break-glass access, with a reason of at least 20 characters, and never as competitors', async () => {
  const world = await sealed()
  const { as, host, captain, entry, database } = world
  for (const person of [host, captain, await makePerson(database)]) {
    await expect(loadBreakGlassPage(as(person), entry)).rejects.toEqual(notFound)
    await expect(breakGlass(as(person), { ...entry, reason })).rejects.toEqual(notFound)
    await expect(loadStaffEntries(as(person), world.challengeId)).rejects.toEqual(notFound)
  }
  expect(BreakGlassInput.safeParse({ reason: 'x'.repeat(19) }).success).toBe(false)
  expect(BreakGlassInput.safeParse({ reason: 'x'.repeat(20) }).success).toBe(true)
  const rival = await makePerson(database, { staff: true })
  await makeSubmission(database, { ...world.rules, captain: rival })
  const asRival = breakGlass(as(rival), { ...entry, reason })
  await expect(asRival).rejects.toMatchObject({ reason: 'visibility.glass.entrant' })
  await look(world)
  await expect(look(world)).rejects.toMatchObject({ reason: 'visibility.glass.looking' })
  const other = { challengeId: 'another', entryId: entry.entryId }
  await expect(loadBreakGlassPage(as(world.staff), other)).rejects.toEqual(notFound)
})

test('where entries are not sealed the host reads them on arrival, and staff do not', async () => {
  const world = await sealed()
  const { as, host, entry, database, staff } = world
  expect(told(await loadHostSubmission(as(host), entry))).toBe(false)
  await database.transaction(async tx => {
    await tx.update(stages).set({ judging: { sealed: false } })
  })
  expect(told(await loadHostSubmission(as(host), entry))).toBe(true)
  expect((await loadFile(as(host), world.fileId)).name).toBe('paper.txt')
  await expect(loadFile(ctxOf(database, staff, days(12)), world.fileId)).rejects.toEqual(gone)
})
