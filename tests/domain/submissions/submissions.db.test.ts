import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Person } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { Refusal } from '#app/domain/shared/refusal'
import { addFile } from '#app/domain/submissions/commands/add-file.server'
import { keepForm } from '#app/domain/submissions/commands/keep-form.server'
import { removeFile } from '#app/domain/submissions/commands/remove-file.server'
import { saveDraft } from '#app/domain/submissions/commands/save-draft.server'
import { submitVersion } from '#app/domain/submissions/commands/submit-version.server'
import { withdrawSubmission } from '#app/domain/submissions/commands/withdraw-submission.server'
import { loadDraft } from '#app/domain/submissions/queries/load-draft.server'
import { loadFile } from '#app/domain/submissions/queries/load-file.server'
import { loadHostEntries } from '#app/domain/submissions/queries/load-host-entries.server'
import { loadHostSubmission } from '#app/domain/submissions/queries/load-host-submission.server'
import { loadReceipt } from '#app/domain/submissions/queries/load-receipt.server'
import { loadVersion } from '#app/domain/submissions/queries/load-version.server'
import { enterChallenge } from '#app/domain/teams/commands/enter-challenge.server'
import { createMemoryStorage } from '#app/services/storage.memory.server'
import type { FormField } from '#db/json'
import { assignments, jobs, judges, submissionFiles, submissions, submissionVersions } from '#db/schema'
import { days, makeChallenge, makeInstitution, textField } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { ctxOf, makePerson, start } from '#tests/support/people'

const fileField: FormField = {
  ...textField,
  id: 'paper',
  kind: 'file',
  required: false,
  maxLength: null,
  extensions: ['txt', 'pdf'],
  maxFiles: 1,
  maxBytes: 100,
}

const secretText = 'a sealed idea about Caspian water'

async function story(form: FormField[] = [textField, fileField]) {
  const database = await emptyDatabase()
  const host = await makePerson(database, { name: 'Host' })
  const institutionId = await makeInstitution(database, host)
  const challenge = await makeChallenge(database, { institutionId, form })
  const { challengeId, stageId, slug, ruleVersionId } = challenge
  const captain = await makePerson(database, { name: 'Aysel' })
  const { entryId } = await enterChallenge(ctxOf(database, captain), {
    slug,
    input: { ruleVersionId, accepted: 'on' },
  })
  const place = { entryId, stageId }
  const storage = createMemoryStorage(() => start)
  const save = (idea: string, draftNumber: number, now = start) =>
    saveDraft(ctxOf(database, captain, now), { ...place, typed: { idea }, draftNumber })
  const submit = (draftNumber: number, key = newId(), now = start) =>
    submitVersion(ctxOf(database, captain, now), { ...place, draftNumber, key, receiptPath: n => `/r/${n}` })
  const attach = async (content: string, name = 'paper.txt', now = start) => {
    const staged = await storage.stage(new TextEncoder().encode(content), { maxBytes: 1_000_000 })
    const stagedId = staged.ok ? staged.stagedId : ''
    await addFile(ctxOf(database, captain, now), storage, { ...place, fieldId: 'paper', stagedId, name })
  }
  return { database, host, challengeId, captain, place, storage, save, submit, attach }
}

const lastMoment = new Date(days(10).getTime() - 1)
const gone = new Refusal('not_found', 'error.not_found')

test('a version is received with its hash, its place in the ledger and a mail to every member', async () => {
  const { database, captain, place, save, submit, attach } = await story()
  await save(secretText, 0)
  await attach('numbers')
  expect(await submit(1)).toEqual({ number: 1 })
  const receipt = await loadReceipt(ctxOf(database, captain), { ...place, number: 1 })
  expect(receipt).toMatchObject({ number: 1, team: 'Aysel', submittedAt: start, submittedBy: 'Aysel' })
  expect(receipt.ledger?.seq).toBeGreaterThan(0)
  expect(receipt.files.map(file => [file.name, file.sha256])).toEqual([
    ['paper.txt', 'f3c7807d475073ba009bf4801b2d934e9f0126cb96dd19a27dbffcae23a7f5a3'],
  ])
  const mails = await database.db.select().from(jobs)
  expect(
    mails.map(mail => JSON.stringify(mail.payload)).filter(text => text.includes(captain.email)),
  ).toEqual([expect.stringContaining(receipt.contentHash)])
  expect(JSON.stringify(mails)).not.toContain(secretText)
})

test('fifty identical posts at once make one version and say the same', async () => {
  const { database, save, submit } = await story()
  await save('idea', 0)
  const key = newId()
  const answers = await Promise.all(Array.from({ length: 50 }, () => submit(1, key)))
  expect(new Set(answers.map(answer => answer.number))).toEqual(new Set([1]))
  expect(await database.db.select().from(submissionVersions)).toHaveLength(1)
  const receipts = (await database.db.select().from(jobs)).filter(job =>
    JSON.stringify(job.payload).includes('/r/1'),
  )
  expect(receipts).toHaveLength(1)
}, 30_000)

test('the same form with changed content is the next version, not the old one again', async () => {
  const { save, submit } = await story()
  const key = newId()
  await save('one', 0)
  expect(await submit(1, key)).toEqual({ number: 1 })
  await save('two', 1)
  expect(await submit(2, key)).toEqual({ number: 2 })
})

test('the last millisecond is in time; the closing instant is late, and the draft is kept all the same', async () => {
  const { database, place, captain, save, submit } = await story()
  await save('in time', 0)
  expect(await submit(1, newId(), lastMoment)).toEqual({ number: 1 })
  await save('one moment late', 1, days(10))
  await expect(submit(2, newId(), days(10))).rejects.toMatchObject({
    kind: 'forbidden',
    reason: 'submission.too_late',
  })
  const draft = await loadDraft(ctxOf(database, captain, days(10)), place)
  expect(draft.fields[0]?.text).toBe('one moment late')
  const versions = await database.db.select().from(submissionVersions)
  expect(versions.map(version => version.answers)).toEqual([{ idea: { text: 'in time' } }])
})

test('a post whose answer was lost may be repeated after the deadline and is told its receipt', async () => {
  const { save, submit } = await story()
  const key = newId()
  await save('in time', 0)
  await submit(1, key, lastMoment)
  expect(await submit(1, key, days(11))).toEqual({ number: 1 })
})

test('an incomplete draft is kept and not handed in', async () => {
  const { database, place, captain, save, submit } = await story([
    textField,
    { ...fileField, required: true },
  ])
  await save('an idea without its paper', 0)
  await expect(submit(1)).rejects.toEqual(new Refusal('invalid', 'submission.incomplete', { count: 1 }))
  const draft = await loadDraft(ctxOf(database, captain), place)
  expect(draft.fields[0]?.text).toBe('an idea without its paper')
  expect(draft.problems).toEqual([{ fieldId: 'paper', reason: 'submission.file_needed', params: {} }])
})

test('a save on top of a draft someone else has changed is refused, and theirs stays', async () => {
  const { database, save, place, captain } = await story()
  await save('first', 0)
  await save('theirs', 1)
  await expect(save('mine', 1)).rejects.toEqual(new Refusal('conflict', 'error.stale'))
  expect((await loadDraft(ctxOf(database, captain), place)).fields[0]?.text).toBe('theirs')
  expect(await save('theirs', 1)).toEqual({ draftNumber: 2 })
})

test('two first saves at once make one draft', async () => {
  const { database, save } = await story()
  const results = await Promise.allSettled([save('one', 0), save('two', 0)])
  expect(results.map(result => result.status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await database.db.select().from(submissions)).toHaveLength(1)
})

test('handing in is refused when the draft has changed since it was read', async () => {
  const { database, save, submit } = await story()
  await save('read', 0)
  await save('changed', 1)
  await expect(submit(1)).rejects.toEqual(new Refusal('conflict', 'error.stale'))
  expect(await database.db.select().from(submissionVersions)).toEqual([])
})

test('a file must be what it says, small enough, in a field with room, and in time', async () => {
  const { database, save, attach } = await story()
  await save('idea', 0)
  const refusal = (reason: string) => expect.objectContaining({ reason, field: 'files.paper' })
  await expect(attach('text', 'paper.pdf')).rejects.toEqual(refusal('upload.lying_type'))
  await expect(attach('text', 'paper.exe')).rejects.toEqual(refusal('upload.type_not_allowed'))
  await expect(attach('x'.repeat(101))).rejects.toEqual(refusal('upload.too_large'))
  await expect(attach('')).rejects.toEqual(refusal('upload.empty'))
  await expect(attach('late', 'paper.txt', days(10))).rejects.toMatchObject({ reason: 'submission.too_late' })
  await attach('text', '../../etc/paper.txt')
  await attach('text', 'paper.txt')
  await expect(attach('another')).rejects.toEqual(refusal('submission.too_many_files'))
  const files = await database.db.select().from(submissionFiles)
  expect(files.map(file => file.name)).toEqual(['paper.txt'])
})

test('a form with a bad file keeps its texts', async () => {
  const { database, captain, place, storage } = await story()
  const input = {
    draftNumber: 0,
    key: 'k',
    answers: { idea: 'typed for an hour' },
    files: { paper: new File(['MZ'], 'virus.exe') },
  }
  await expect(keepForm(ctxOf(database, captain), storage, { ...place, input })).rejects.toMatchObject({
    reason: 'upload.type_not_allowed',
    field: 'files.paper',
  })
  expect((await loadDraft(ctxOf(database, captain), place)).fields[0]?.text).toBe('typed for an hour')
})

test('a file taken out of the draft stays in the version that was handed in with it', async () => {
  const { database, captain, place, save, submit, attach } = await story()
  await save('idea', 0)
  await attach('numbers')
  await submit(1)
  const [file] = await database.db.select().from(submissionFiles)
  const fileId = file?.id ?? ''
  await removeFile(ctxOf(database, captain), { ...place, fileId })
  expect((await loadDraft(ctxOf(database, captain), place)).fields[1]?.files).toEqual([])
  const version = await loadVersion(ctxOf(database, captain), { ...place, number: 1, against: null })
  expect(version.fields[1]?.files.map(each => each.id)).toEqual([fileId])
})

test('a withdrawn submission keeps its versions, and handing in again makes it count', async () => {
  const { database, captain, place, save, submit } = await story()
  await save('one', 0)
  await submit(1)
  await withdrawSubmission(ctxOf(database, captain), place)
  await expect(withdrawSubmission(ctxOf(database, captain), place)).rejects.toMatchObject({
    reason: 'submission.nothing_to_withdraw',
  })
  expect(await submit(1)).toEqual({ number: 2 })
  const [submission] = await database.db.select().from(submissions)
  expect(submission?.withdrawnAt).toBeNull()
})

async function jury({ database, challengeId, host, place }: Awaited<ReturnType<typeof story>>) {
  const [submission] = await database.db.select().from(submissions)
  const people = {
    assigned: await makePerson(database),
    idle: await makePerson(database),
    recused: await makePerson(database),
    chair: await makePerson(database),
  }
  const seat = async (person: Person, role: 'judge' | 'chair') => {
    const id = newId()
    await database.transaction(async tx => {
      await tx.insert(judges).values({
        id,
        challengeId,
        userId: person.id,
        email: person.email,
        emailKey: person.email,
        role,
        tokenHash: id,
        invitedAt: start,
        invitedBy: host.id,
        acceptedAt: start,
      })
    })
    return id
  }
  const ids = { assigned: await seat(people.assigned, 'judge'), recused: await seat(people.recused, 'judge') }
  await seat(people.idle, 'judge')
  await seat(people.chair, 'chair')
  await database.transaction(async tx => {
    for (const [name, judgeId] of Object.entries(ids)) {
      await tx.insert(assignments).values({
        id: newId(),
        stageId: place.stageId,
        judgeId,
        submissionId: submission?.id ?? '',
        source: 'manual',
        assignedAt: start,
        assignedBy: host.id,
        recusedAt: name === 'recused' ? start : null,
      })
    }
  })
  return people
}

test('a file is there for its team always, for host, chair and its judges from the deadline, for nobody else ever', async () => {
  const told = await story()
  const { database, captain, host } = told
  await told.save('idea', 0)
  await told.attach('numbers')
  await told.submit(1)
  const [file] = await database.db.select().from(submissionFiles)
  const { assigned, idle, recused, chair } = await jury(told)
  const rival = await makePerson(database)
  const staff = await makePerson(database, { staff: true })
  const see = (person: Person, now: Date) =>
    loadFile(ctxOf(database, person, now), file?.id ?? '').then(
      found => found.name,
      refused => refused.kind,
    )
  const all = [captain, host, chair, assigned, idle, recused, rival, staff]
  const before = await Promise.all(all.map(person => see(person, lastMoment)))
  expect(before).toEqual(['paper.txt', ...Array(7).fill('not_found')])
  const after = await Promise.all(all.map(person => see(person, days(10))))
  expect(after).toEqual([...Array(4).fill('paper.txt'), ...Array(4).fill('not_found')])
})

test('a file that is only in the draft, or only in an older version, is never shown to the host', async () => {
  const { database, captain, host, place, save, submit, attach } = await story()
  await save('idea', 0)
  await attach('old numbers', 'old.txt')
  await submit(1)
  const [old] = await database.db.select().from(submissionFiles)
  await removeFile(ctxOf(database, captain), { ...place, fileId: old?.id ?? '' })
  await attach('new numbers', 'new.txt')
  await submit(1)
  await removeFile(ctxOf(database, captain), {
    ...place,
    fileId:
      (await database.db.select().from(submissionFiles).where(eq(submissionFiles.name, 'new.txt')))[0]?.id ??
      '',
  })
  await attach('draft numbers', 'draft.txt')
  const files = await database.db.select().from(submissionFiles)
  const seen = await Promise.all(
    files.map(file =>
      loadFile(ctxOf(database, host, days(10)), file.id).then(
        found => found.name,
        () => null,
      ),
    ),
  )
  expect(seen.filter(name => name !== null)).toEqual(['new.txt'])
})

test('the host sees who has entered at once, and what they wrote only from the deadline on', async () => {
  const { database, host, challengeId, place, save, submit } = await story()
  await save(secretText, 0)
  await submit(1)
  await save(`${secretText}, still a draft`, 1)
  const ask = { challengeId, entryId: place.entryId }
  const early = ctxOf(database, host, lastMoment)
  const list = await loadHostEntries(early, challengeId)
  expect(list.entries.map(entry => [entry.team, entry.versions])).toEqual([['Aysel', 1]])
  expect(list.content).toMatchObject({ ok: false, reason: 'visibility.not_yet', until: days(10) })
  const sealed = await loadHostSubmission(early, ask)
  expect(sealed.handedIn[0]?.fields).toBeNull()
  expect(JSON.stringify([list, sealed])).not.toContain(secretText)
  const opened = await loadHostSubmission(ctxOf(database, host, days(10)), ask)
  expect(opened.handedIn[0]?.fields?.[0]?.text).toBe(secretText)
})

test("the host's pages are not there for others, nor an entry under another challenge", async () => {
  const { database, host, captain, challengeId, place, save, submit } = await story()
  await save(secretText, 0)
  await submit(1)
  const late = (person: Person) => ctxOf(database, person, days(11))
  const rival = await makePerson(database)
  for (const person of [rival, captain]) {
    await expect(loadHostEntries(late(person), challengeId)).rejects.toEqual(gone)
    await expect(loadHostSubmission(late(person), { challengeId, entryId: place.entryId })).rejects.toEqual(
      gone,
    )
  }
  await expect(
    loadHostSubmission(late(host), { challengeId: 'another', entryId: place.entryId }),
  ).rejects.toEqual(gone)
})

test('drafts, versions and receipts of another team are not there', async () => {
  const { database, host, place, save, submit } = await story()
  await save(secretText, 0)
  await submit(1)
  const rival = await makePerson(database)
  for (const person of [rival, host]) {
    const ctx = ctxOf(database, person, days(11))
    await expect(loadDraft(ctx, place)).rejects.toEqual(gone)
    await expect(loadVersion(ctx, { ...place, number: 1, against: null })).rejects.toEqual(gone)
    await expect(loadReceipt(ctx, { ...place, number: 1 })).rejects.toEqual(gone)
    await expect(saveDraft(ctx, { ...place, typed: { idea: 'x' }, draftNumber: 1 })).rejects.toEqual(gone)
  }
})
