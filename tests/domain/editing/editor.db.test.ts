import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { loadDataFile } from '#app/domain/catalogue/queries/load-data-file.server'
import { loadPortable } from '#app/domain/challenge-import/queries/load-portable.server'
import { loadChallengeDesk } from '#app/domain/challenges/queries/load-challenge-desk.server'
import { addDataFile } from '#app/domain/editing/commands/add-data-file.server'
import { cloneChallenge } from '#app/domain/editing/commands/clone-challenge.server'
import { createChallenge } from '#app/domain/editing/commands/create-challenge.server'
import { editBasics } from '#app/domain/editing/commands/edit-basics.server'
import { editBrief } from '#app/domain/editing/commands/edit-brief.server'
import { editForm } from '#app/domain/editing/commands/edit-form.server'
import { editPrizes } from '#app/domain/editing/commands/edit-prizes.server'
import { editRubric } from '#app/domain/editing/commands/edit-rubric.server'
import { editTimeline } from '#app/domain/editing/commands/edit-timeline.server'
import { removeDataFile } from '#app/domain/editing/commands/remove-data-file.server'
import { loadChallengeEditor } from '#app/domain/editing/queries/load-challenge-editor.server'
import { orNotFound, Refusal } from '#app/domain/shared/refusal'
import { challenges, dataFiles, ledgerEntries, prizes } from '#db/schema'
import { makeInstitution } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import {
  challengeRow,
  criterionInput,
  fieldInput,
  prizeInput,
  stageRow,
  writeChallenge,
} from '#tests/support/editor'
import { ctxOf, makePerson, start } from '#tests/support/people'

async function world() {
  const database = await emptyDatabase()
  const person = await makePerson(database)
  const institutionId = await makeInstitution(database, person, 'Su Agentliyi')
  const outsider = await makePerson(database)
  await makeInstitution(database, outsider, 'Other agency')
  const host = ctxOf(database, person)
  return { database, host, institutionId, other: ctxOf(database, outsider) }
}

const notFound = new Refusal('not_found', 'error.not_found')

test('a challenge written section by section is complete and searchable in every language', async () => {
  const { database, host, institutionId } = await world()
  const id = await writeChallenge(host, institutionId)
  expect((await loadChallengeDesk(host, id)).missing).toEqual([])
  const row = await challengeRow(database, id)
  expect(row).toMatchObject({ version: 9, state: 'draft', prizeFund: 500_000, prizeCurrency: 'AZN' })
  expect(row.slug).toBe('clean-water')
  expect(row.search.split('\n')).toEqual([
    'temiz su clean water',
    'find leaks',
    'su agentliyi etraf muhit ev ve emlak environment home and property окружающая среда жилье и имущество',
    '# leaks find **them**.',
  ])
  expect(row.briefHtml).toEqual({ en: '<h3>Leaks</h3>\n<p>Find <strong>them</strong>.</p>' })
  expect(row.closesAt).toEqual(new Date('2026-06-20T14:00:00Z'))
})

test('a save based on an older version is refused and changes nothing', async () => {
  const { database, host, institutionId } = await world()
  const { id } = await createChallenge(host, { institutionId, title: { en: 'One' } })
  await editBrief(host, id, { version: 1, autosave: false, brief: { en: 'First' } })
  const late = editBrief(host, id, { version: 1, autosave: true, brief: { en: 'Second' } })
  await expect(late).rejects.toEqual(new Refusal('conflict', 'error.stale'))
  expect((await challengeRow(database, id)).brief).toEqual({ en: 'First' })
})

test("another institution's challenge is not there: not to read, write, copy or add files to", async () => {
  const { host, institutionId, other } = await world()
  const { id } = await createChallenge(host, { institutionId, title: { en: 'One' } })
  const file = { name: 'a.csv', mediaType: 'text/csv', size: 3, sha256: 'a'.repeat(64) }
  const tries = [
    () => loadChallengeDesk(other, id),
    () => loadChallengeEditor(other, id, { section: 'brief' }),
    () => editBrief(other, id, { version: 1, autosave: false, brief: { en: 'Mine now' } }),
    () => cloneChallenge(other, id),
    () => addDataFile(other, id, { ...file, description: {}, licence: 'CC0-1.0', inBrief: false }),
    () => createChallenge(other, { institutionId, title: { en: 'In your name' } }),
  ]
  for (const attempt of tries) await expect(attempt()).rejects.toEqual(notFound)
})

test('Markdown is stored with clean HTML: no script, no handlers, no pictures from elsewhere', async () => {
  const { database, host, institutionId } = await world()
  const { id } = await createChallenge(host, { institutionId, title: { en: 'One' } })
  const brief = {
    en: 'Hi <script>alert(1)</script><img src="https://spy.example/x.png" onerror="alert(1)"> [x](javascript:alert(1))',
  }
  await editBrief(host, id, { version: 1, autosave: false, brief })
  const { briefHtml, brief: kept } = await challengeRow(database, id)
  expect(kept).toEqual(brief)
  expect(briefHtml.en).toBe(
    '<p>Hi <a href="https://spy.example/x.png" rel="nofollow noopener ugc">https://spy.example/x.png</a> <a rel="nofollow noopener ugc">x</a></p>',
  )
})

test('Markdown that cannot be rendered is refused beside its language', async () => {
  const { host, institutionId } = await world()
  const { id } = await createChallenge(host, { institutionId, title: { en: 'One' } })
  const brief = { az: `${'> '.repeat(60)}dərin` }
  await expect(editBrief(host, id, { version: 1, autosave: false, brief })).rejects.toEqual(
    new Refusal('invalid', 'editing.markdown.too_deep', {}, 'brief.az'),
  )
})

test('prizes keep their ids when they are moved, and "no prize" empties the list', async () => {
  const { database, host, institutionId } = await world()
  const { id } = await createChallenge(host, { institutionId, title: { en: 'One' } })
  const second = { ...prizeInput, amount: 100_000 }
  await editPrizes(host, id, { version: 1, autosave: false, none: false, prizes: [prizeInput, second] })
  const read = () =>
    database.db.select().from(prizes).where(eq(prizes.challengeId, id)).orderBy(prizes.position)
  const [first, last] = (await read()).map(prize => prize.id)
  const turned = [
    { ...second, id: last },
    { ...prizeInput, id: first },
  ]
  await editPrizes(host, id, { version: 2, autosave: false, none: false, prizes: turned })
  expect((await read()).map(({ id, amount, place }) => ({ id, amount, place }))).toEqual([
    { id: last, amount: 100_000, place: 1 },
    { id: first, amount: 500_000, place: 2 },
  ])
  await editPrizes(host, id, { version: 3, autosave: false, none: true, prizes: turned })
  expect(await read()).toEqual([])
  expect(await challengeRow(database, id)).toMatchObject({
    noPrizeSince: start,
    prizeFund: 0,
    prizeCurrency: null,
  })
})

test('options of a choice keep their ids from one save to the next', async () => {
  const { database, host, institutionId } = await world()
  const { id } = await createChallenge(host, { institutionId, title: { en: 'One' } })
  await editForm(host, id, { version: 1, autosave: true, fields: [fieldInput] })
  const before = (await stageRow(database, id)).form
  await editForm(host, id, { version: 2, autosave: false, fields: [fieldInput] })
  expect((await stageRow(database, id)).form).toEqual(before)
})

test('a file type nobody may upload, and a scale that misses its top, are refused beside their fields', async () => {
  const { host, institutionId } = await world()
  const { id } = await createChallenge(host, { institutionId, title: { en: 'One' } })
  const fields = [{ ...fieldInput, kind: 'file' as const, extensions: 'pdf, exe' }]
  await expect(editForm(host, id, { version: 1, autosave: false, fields })).rejects.toEqual(
    new Refusal('invalid', 'editing.unknown_extension', { extension: 'exe' }, 'fields[0].extensions'),
  )
  const criteria = [criterionInput, { ...criterionInput, step: 300 }]
  const rubric = { version: 1, autosave: false, guidance: {}, quorum: 1, criteria }
  await expect(editRubric(host, id, rubric)).rejects.toEqual(
    new Refusal('invalid', 'editing.scale_step', {}, 'criteria[1].step'),
  )
})

test('an hour skipped by a clock change is refused beside its field', async () => {
  const { host, institutionId } = await world()
  const { id } = await createChallenge(host, { institutionId, title: { en: 'One' } })
  const basics = { version: 1, autosave: false, title: { en: 'One' }, summary: {}, themes: [] }
  await editBasics(host, id, { ...basics, timeZone: 'Europe/Berlin' })
  const skipped = editTimeline(host, id, { version: 2, autosave: false, opensAt: '2027-03-28T02:30' })
  await expect(skipped).rejects.toEqual(new Refusal('invalid', 'editing.skipped_hour', {}, 'opensAt'))
})

test('a copy has all written content, its own address, and no dates', async () => {
  const { database, host, institutionId } = await world()
  const id = await writeChallenge(host, institutionId)
  const { id: copyId } = await cloneChallenge(host, id)
  const [original, copy] = [await challengeRow(database, id), await challengeRow(database, copyId)]
  expect(copy).toMatchObject({ title: original.title, briefHtml: original.briefHtml, prizeFund: 500_000 })
  expect(copy).toMatchObject({ state: 'draft', opensAt: null, closesAt: null, publishAt: null })
  expect(copy.slug).not.toBe(original.slug)
  expect((await loadChallengeDesk(host, copyId)).missing).toEqual([
    { section: 'timeline', key: 'editing.missing.timeline' },
  ])
})

test('a copy has its own pictures: they are public when the copy is, and not before', async () => {
  const { database, host, institutionId, other } = await world()
  const id = await writeChallenge(host, institutionId)
  const picture = { name: 'map.png', mediaType: 'image/png', size: 3, sha256: 'c'.repeat(64) }
  const added = await addDataFile(host, id, { ...picture, description: {}, licence: '', inBrief: true })
  const { version } = await challengeRow(database, id)
  const brief = { en: `![Map](/files/${added.id})`, az: `Xəritə: ![](/files/${added.id})` }
  await editBrief(host, id, { version, autosave: false, brief })
  const { id: copyId } = await cloneChallenge(host, id)
  const [file] = await database.db.select().from(dataFiles).where(eq(dataFiles.challengeId, copyId))
  const own = orNotFound(file).id
  expect(own).not.toBe(added.id)
  const copy = await challengeRow(database, copyId)
  expect(copy.brief).toEqual({ en: `![Map](/files/${own})`, az: `Xəritə: ![](/files/${own})` })
  expect(copy.briefHtml.en).toContain(`src="/files/${own}"`)
  expect(JSON.stringify(copy)).not.toContain(added.id)
  await expect(loadDataFile(other, own)).rejects.toEqual(notFound)
  const published = { state: 'published', publishAt: start }
  await database.transaction(tx => tx.update(challenges).set(published).where(eq(challenges.id, copyId)))
  expect(await loadDataFile(other, own)).toEqual(picture)
  await expect(loadDataFile(other, added.id)).rejects.toEqual(notFound)
  const portable = await loadPortable(host, copy.slug)
  expect(portable.challenge.warnings).toEqual(['challenge_import.warn.files_left_behind'])
})

test('a second data file of the same name gets a number', async () => {
  const { database, host, institutionId } = await world()
  const { id } = await createChallenge(host, { institutionId, title: { en: 'One' } })
  const file = {
    name: 'data.csv',
    mediaType: 'text/csv',
    size: 3,
    description: {},
    licence: '',
    inBrief: false,
  }
  await addDataFile(host, id, { ...file, sha256: 'a'.repeat(64) })
  await addDataFile(host, id, { ...file, sha256: 'b'.repeat(64) })
  const files = await database.db.select().from(dataFiles)
  expect(files.map(({ name }) => name).sort()).toEqual(['data (2).csv', 'data.csv'])
})

test('a data file is for the host until its challenge is public, and another challenge cannot remove it', async () => {
  const { database, host, institutionId, other } = await world()
  const { id } = await createChallenge(host, { institutionId, title: { en: 'One' } })
  const { id: twin } = await createChallenge(host, { institutionId, title: { en: 'Two' } })
  const file = { name: 'leaks.csv', mediaType: 'text/csv', size: 3, sha256: 'a'.repeat(64) }
  const added = await addDataFile(host, id, { ...file, description: {}, licence: 'CC0-1.0', inBrief: false })
  expect(await loadDataFile(host, added.id)).toEqual(file)
  await expect(loadDataFile(other, added.id)).rejects.toEqual(notFound)
  await expect(removeDataFile(host, twin, added.id)).rejects.toEqual(notFound)
  await removeDataFile(host, id, added.id)
  expect(await database.db.select().from(dataFiles)).toEqual([])
})

test('every save records its section and version in the ledger, without text', async () => {
  const { database, host, institutionId } = await world()
  const id = await writeChallenge(host, institutionId)
  const entries = await database.db
    .select()
    .from(ledgerEntries)
    .where(eq(ledgerEntries.stream, id))
    .orderBy(ledgerEntries.seq)
  const written = entries.slice(1).map(({ payload: { rows: _, ...payload } }) => payload)
  expect(written).toEqual(
    ['basics', 'brief', 'prizes', 'eligibility', 'timeline', 'form', 'rubric', 'rules'].map(
      (section, index) => ({
        section,
        version: index + 2,
      }),
    ),
  )
})
