import { expect, test } from 'vitest'
import { newId } from '#app/domain/shared/ids'
import { Refusal } from '#app/domain/shared/refusal'
import { removeFile } from '#app/domain/submissions/commands/remove-file.server'
import { saveForm } from '#app/domain/submissions/commands/save-form.server'
import { withdrawSubmission } from '#app/domain/submissions/commands/withdraw-submission.server'
import { loadAnswersToCheck } from '#app/domain/submissions/queries/load-answers-to-check.server'
import { loadDraft } from '#app/domain/submissions/queries/load-draft.server'
import { loadNamedHashes } from '#app/domain/submissions/queries/load-named-hashes.server'
import { loadReceipt } from '#app/domain/submissions/queries/load-receipt.server'
import { loadVersion } from '#app/domain/submissions/queries/load-version.server'
import { noSpace, type StorageQuota, usualQuota } from '#app/services/storage.server'
import { jobs, ledgerEntries, submissionFiles, submissions, submissionVersions } from '#db/schema'
import { days, textField } from '#tests/support/challenges'
import { must } from '#tests/support/must'
import { ctxOf, start } from '#tests/support/people'
import { fileField, lastMoment, secretText, story } from '#tests/support/submissions'

test('a receipt has the hash and the due time of its head, and is mailed to every member', async () => {
  const { database, captain, place, save, submit, attach } = await story()
  await save(secretText, 0)
  await attach('numbers')
  expect(await submit(1)).toEqual({ number: 1, unchanged: false })
  const receipt = await loadReceipt(ctxOf(database, captain), { ...place, number: 1 })
  expect(receipt).toMatchObject({ number: 1, team: 'Aysel', submittedAt: start, submittedBy: 'Aysel' })
  expect([receipt.headDue, 'ledger' in receipt]).toEqual([new Date('2026-06-02T00:00:00.000Z'), false])
  expect(receipt.files.map(file => [file.name, file.sha256])).toEqual([
    ['paper.txt', 'f3c7807d475073ba009bf4801b2d934e9f0126cb96dd19a27dbffcae23a7f5a3'],
  ])
  const mails = await database.db.select().from(jobs)
  expect(
    mails.map(mail => JSON.stringify(mail.payload)).filter(text => text.includes(captain.email)),
  ).toEqual([expect.stringContaining(receipt.contentHash)])
  expect(JSON.stringify(mails)).not.toContain(secretText)
})

test('fifty identical requests create one version and get the same answer', async () => {
  const { database, save, submit } = await story()
  await save('idea', 0)
  const key = newId()
  const answers = await Promise.all(Array.from({ length: 50 }, () => submit(1, key)))
  expect(new Set(answers.map(answer => answer.number))).toEqual(new Set([1]))
  expect(await database.db.select().from(submissionVersions)).toHaveLength(1)
  const receipts = (await database.db.select().from(jobs)).filter(job =>
    JSON.stringify(job.payload).includes('/versions/1/receipt'),
  )
  expect(receipts).toHaveLength(1)
})

test('the same form with changed content is the next version, not the old one again', async () => {
  const { save, submit } = await story()
  const key = newId()
  await save('one', 0)
  expect(await submit(1, key)).toEqual({ number: 1, unchanged: false })
  await save('two', 1)
  expect(await submit(2, key)).toEqual({ number: 2, unchanged: false })
})

test('the last millisecond is in time; the closing instant is late, and the draft is still saved', async () => {
  const { database, place, captain, save, submit } = await story()
  await save('in time', 0)
  expect(await submit(1, newId(), lastMoment)).toEqual({ number: 1, unchanged: false })
  await save('one moment late', 1, days(10))
  await expect(submit(2, newId(), days(10))).rejects.toMatchObject({
    kind: 'forbidden',
    reason: 'submissions.too_late',
  })
  const draft = await loadDraft(ctxOf(database, captain, days(10)), place)
  expect(draft.fields[0]?.text).toBe('one moment late')
  const versions = await database.db.select().from(submissionVersions)
  expect(versions.map(version => version.answers)).toEqual([{ idea: { text: 'in time' } }])
})

test('a request whose answer was lost may be repeated after the deadline and gets its receipt', async () => {
  const { save, submit } = await story()
  const key = newId()
  await save('in time', 0)
  await submit(1, key, lastMoment)
  expect(await submit(1, key, days(11))).toEqual({ number: 1, unchanged: false })
})

test('an incomplete draft is saved and not submitted', async () => {
  const { database, place, captain, save, submit } = await story([
    textField,
    { ...fileField, required: true },
  ])
  await save('an idea without its paper', 0)
  await expect(submit(1)).rejects.toEqual(new Refusal('invalid', 'submissions.incomplete', { count: 1 }))
  const draft = await loadDraft(ctxOf(database, captain), place)
  expect(draft.fields[0]?.text).toBe('an idea without its paper')
  const check = await loadAnswersToCheck(ctxOf(database, captain), place)
  expect(check.problems).toEqual([{ fieldId: 'paper', reason: 'submissions.file_needed', params: {} }])
})

test('a save over a draft that someone else has changed is refused', async () => {
  const { database, save, place, captain } = await story()
  await save('first', 0)
  await save('theirs', 1)
  await expect(save('mine', 1)).rejects.toEqual(new Refusal('conflict', 'error.stale'))
  expect((await loadDraft(ctxOf(database, captain), place)).fields[0]?.text).toBe('theirs')
  expect(await save('theirs', 1)).toEqual({ draftNumber: 2 })
})

test('two simultaneous first saves create one draft', async () => {
  const { database, save } = await story()
  const results = await Promise.allSettled([save('one', 0), save('two', 0)])
  expect(results.map(result => result.status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await database.db.select().from(submissions)).toHaveLength(1)
})

test('submitting is refused when the draft has changed since it was read', async () => {
  const { database, save, submit } = await story()
  await save('read', 0)
  await save('changed', 1)
  await expect(submit(1)).rejects.toEqual(new Refusal('conflict', 'error.stale'))
  expect(await database.db.select().from(submissionVersions)).toEqual([])
})

test('a file must have the right type and size, a field with room, and be in time', async () => {
  const { database, save, attach } = await story()
  await save('idea', 0)
  const refusal = (reason: string) => expect.objectContaining({ reason, field: 'files.paper' })
  await expect(attach('text', 'paper.pdf')).rejects.toEqual(refusal('uploads.lying_type'))
  await expect(attach('text', 'paper.exe')).rejects.toEqual(refusal('uploads.type_not_allowed'))
  await expect(attach('x'.repeat(101))).rejects.toEqual(refusal('uploads.too_large'))
  await expect(attach('')).rejects.toEqual(refusal('uploads.empty'))
  const late = attach('late', 'paper.txt', days(10))
  await expect(late).rejects.toMatchObject({ reason: 'submissions.too_late' })
  await attach('text', '../../etc/paper.txt')
  await attach('text', 'paper.txt')
  await expect(attach('another')).rejects.toEqual(refusal('submissions.too_many_files'))
  const files = await database.db.select().from(submissionFiles)
  expect(files.map(file => file.name)).toEqual(['paper.txt'])
})

test('a file without room is refused before it is stored', async () => {
  const { save, attach, storage } = await story()
  await save('idea', 0)
  await attach('first')
  await expect(attach('second')).rejects.toMatchObject({ reason: 'submissions.too_many_files' })
  expect(
    await storage.sweepKept({ olderThan: new Date(start.getTime() + 1), named: async () => new Set() }),
  ).toBe(1)
  expect(await storage.sweep(new Date(start.getTime() + 1))).toBe(0)
})

test('files have limits per entry and instance, and the message about a full disk says that the text was saved', async () => {
  const { database, captain, place, save, storage } = await story([textField, { ...fileField, maxFiles: 9 }])
  await save('idea', 0)
  const keep = (quota: StorageQuota, hasSpace = true) =>
    saveForm(
      ctxOf(database, captain),
      { ...storage, quota, ...(hasSpace ? {} : { stage: async () => noSpace }) },
      {
        ...place,
        input: {
          draftNumber: 1,
          answers: { idea: 'idea' },
          files: { paper: new File(['12345'], 'a.txt') },
        },
      },
    )
  await expect(keep({ entryBytes: 4, instanceBytes: 9 })).rejects.toMatchObject({
    reason: 'submissions.files_too_heavy',
    field: 'files.paper',
  })
  const full = keep({ entryBytes: 9, instanceBytes: 4 })
  await expect(full).rejects.toMatchObject({ reason: 'uploads.no_space' })
  await expect(keep(usualQuota, false)).rejects.toEqual(
    new Refusal('invalid', 'submissions.no_space', { name: 'a.txt' }, 'files.paper'),
  )
  expect(await database.db.select().from(submissionFiles)).toEqual([])
  await keep({ entryBytes: 5, instanceBytes: 5 })
  expect(await database.db.select().from(submissionFiles)).toHaveLength(1)
  const ids = (await database.db.select().from(submissionFiles)).map(({ sha256 }) => sha256)
  expect(await loadNamedHashes(database.db, [...ids, 'f'.repeat(64)])).toEqual(new Set(ids))
})

test('two files of the same name get numbers, and sending one again adds nothing', async () => {
  const { database, save, attach } = await story([textField, { ...fileField, maxFiles: 3 }])
  await save('idea', 0)
  for (const content of ['one', 'two', 'two', 'one', 'three']) await attach(content, 'cavablar.txt')
  const files = await database.db.select().from(submissionFiles)
  expect(files.map(file => file.name).sort()).toEqual([
    'cavablar (2).txt',
    'cavablar (3).txt',
    'cavablar.txt',
  ])
})

test('a refusal names the file, so that it is found among several', async () => {
  const { save, attach } = await story()
  await save('idea', 0)
  await expect(attach('text', '../paper.pdf')).rejects.toMatchObject({
    params: { name: 'paper.pdf', extension: 'PDF' },
  })
})

test('a form with a bad file keeps its texts', async () => {
  const { database, captain, place, storage } = await story()
  const input = {
    draftNumber: 0,
    answers: { idea: 'typed for an hour' },
    files: { paper: new File(['MZ'], 'virus.exe') },
  }
  await expect(saveForm(ctxOf(database, captain), storage, { ...place, input })).rejects.toMatchObject({
    reason: 'uploads.type_not_allowed',
    field: 'files.paper',
  })
  expect((await loadDraft(ctxOf(database, captain), place)).fields[0]?.text).toBe('typed for an hour')
})

test('a file removed from the draft stays in the version submitted with it', async () => {
  const { database, captain, place, save, submit, attach } = await story()
  await save('idea', 0)
  await attach('numbers')
  await submit(1)
  const [file] = await database.db.select().from(submissionFiles)
  const fileId = must(file?.id)
  await removeFile(ctxOf(database, captain), { ...place, fileId })
  expect((await loadDraft(ctxOf(database, captain), place)).fields[1]?.files).toEqual([])
  const version = await loadVersion(ctxOf(database, captain), { ...place, number: 1, against: null })
  expect(version.fields[1]?.files.map(each => each.id)).toEqual([fileId])
})

test('an unchanged draft creates no version, mail or ledger entry', async () => {
  const { database, save, submit } = await story()
  await save('the same', 0)
  await submit(1)
  const mails = await database.db.select().from(jobs)
  const entries = await database.db.select().from(ledgerEntries)
  await save('the same', 1)
  expect(await submit(1)).toEqual({ number: 1, unchanged: true })
  expect(await database.db.select().from(submissionVersions)).toHaveLength(1)
  expect(await database.db.select().from(jobs)).toHaveLength(mails.length)
  expect(await database.db.select().from(ledgerEntries)).toHaveLength(entries.length)
})

test('a withdrawn submission keeps its versions, and submitting again makes it count', async () => {
  const { database, captain, place, save, submit } = await story()
  await save('one', 0)
  await submit(1)
  await withdrawSubmission(ctxOf(database, captain), place)
  await expect(withdrawSubmission(ctxOf(database, captain), place)).rejects.toMatchObject({
    reason: 'submissions.nothing_to_withdraw',
  })
  expect(await submit(1)).toEqual({ number: 2, unchanged: false })
  const [submission] = await database.db.select().from(submissions)
  expect(submission?.withdrawnAt).toBeNull()
})
