import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { loadEntryList } from '#app/domain/screening/queries/load-entry-list.server'
import type { Person } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { removeFile } from '#app/domain/submissions/commands/remove-file.server'
import { saveDraft } from '#app/domain/submissions/commands/save-draft.server'
import { loadDraft } from '#app/domain/submissions/queries/load-draft.server'
import { loadFile } from '#app/domain/submissions/queries/load-file.server'
import { loadHostSubmission } from '#app/domain/submissions/queries/load-host-submission.server'
import { loadReceipt } from '#app/domain/submissions/queries/load-receipt.server'
import { loadVersion } from '#app/domain/submissions/queries/load-version.server'
import { assignments, judges, submissionFiles, submissions } from '#db/schema'
import { days } from '#tests/support/challenges'
import { must } from '#tests/support/must'
import { ctxOf, makePerson, start } from '#tests/support/people'
import { gone, lastMoment, secretText, story } from '#tests/support/submissions'

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
        submissionId: must(submission?.id),
        source: 'manual',
        assignedAt: start,
        assignedBy: host.id,
        recusedAt: name === 'recused' ? start : null,
      })
    }
  })
  return people
}

test('a file is visible to its team always, to host, chair and its judges from the deadline, to nobody else', async () => {
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
    loadFile(ctxOf(database, person, now), must(file?.id)).then(
      found => found.name,
      refused => refused.kind,
    )
  const all = [captain, host, chair, assigned, idle, recused, rival, staff]
  const before = await Promise.all(all.map(person => see(person, lastMoment)))
  expect(before).toEqual(['paper.txt', ...Array(7).fill('not_found')])
  const after = await Promise.all(all.map(person => see(person, days(10))))
  const neutral = expect.stringMatching(/^[A-Z0-9]{5}-idea-1\.txt$/)
  expect(after).toEqual([...Array(3).fill('paper.txt'), neutral, ...Array(4).fill('not_found')])
})

test('a file that is only in the draft, or only in an older version, is never shown to the host', async () => {
  const { database, captain, host, place, save, submit, attach } = await story()
  await save('idea', 0)
  await attach('old numbers', 'old.txt')
  await submit(1)
  const [old] = await database.db.select().from(submissionFiles)
  await removeFile(ctxOf(database, captain), { ...place, fileId: must(old?.id) })
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
  const list = await loadEntryList(early, challengeId)
  expect(list.entries.map(entry => [entry.team, entry.versions])).toEqual([['Aysel', 1]])
  expect(list.content).toMatchObject({ ok: false, reason: 'visibility.not_yet', until: days(10) })
  const sealed = await loadHostSubmission(early, ask)
  expect(sealed.submitted[0]?.fields).toBeNull()
  expect(JSON.stringify([list, sealed])).not.toContain(secretText)
  const opened = await loadHostSubmission(ctxOf(database, host, days(10)), ask)
  expect(opened.submitted[0]?.fields?.[0]?.text).toBe(secretText)
})

test("the host's pages give 404 for others, and so does an entry under another challenge", async () => {
  const { database, host, captain, challengeId, place, save, submit } = await story()
  await save(secretText, 0)
  await submit(1)
  const late = (person: Person) => ctxOf(database, person, days(11))
  const rival = await makePerson(database)
  for (const person of [rival, captain]) {
    await expect(loadEntryList(late(person), challengeId)).rejects.toEqual(gone)
    await expect(loadHostSubmission(late(person), { challengeId, entryId: place.entryId })).rejects.toEqual(
      gone,
    )
  }
  await expect(
    loadHostSubmission(late(host), { challengeId: 'another', entryId: place.entryId }),
  ).rejects.toEqual(gone)
})

test('drafts, versions and receipts of another team give 404', async () => {
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
