import { and, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { loadChallengePage } from '#app/domain/catalogue/queries/load-challenge-page.server'
import { loadTextChanges } from '#app/domain/catalogue/queries/load-text-changes.server'
import { textHash } from '#app/domain/challenges/record-text-changes.server'
import { editBasics } from '#app/domain/editing/commands/edit-basics.server'
import { editBrief } from '#app/domain/editing/commands/edit-brief.server'
import { editEligibility } from '#app/domain/editing/commands/edit-eligibility.server'
import { editPrizes } from '#app/domain/editing/commands/edit-prizes.server'
import { editRubric } from '#app/domain/editing/commands/edit-rubric.server'
import { editRules } from '#app/domain/editing/commands/edit-rules.server'
import { setExternalUrl } from '#app/domain/editing/commands/set-external-url.server'
import { Refusal } from '#app/domain/shared/refusal'
import { challenges, jobs, ledgerEntries, prizes, textChanges } from '#db/schema'
import { days, makeInstitution } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { challengeRow, criterionInput, prizeInput, writeChallenge } from '#tests/support/editor'
import { ctxOf, makePerson, start } from '#tests/support/people'

const elsewhere = 'https://portal.example.az/'

/** A complete challenge that has been public since the start, or is approved and scheduled. */
async function world(publishAt = start, externalUrl: string | null = null) {
  const database = await emptyDatabase()
  const person = await makePerson(database)
  const host = ctxOf(database, person)
  const id = await writeChallenge(host, await makeInstitution(database, person))
  await database.transaction(tx => tx.update(challenges).set({ state: 'published', publishAt, externalUrl }))
  const version = async () => (await challengeRow(database, id)).version
  const basics = async (change: object, ctx = host) => {
    const { title, summary, themes, timeZone, externalUrl: url } = await challengeRow(database, id)
    const kept = { title, summary, themes: [...themes], timeZone, externalUrl: url ?? undefined }
    const input = { ...kept, autosave: false, version: await version(), ...change }
    return editBasics(ctx, id, input as Parameters<typeof editBasics>[2])
  }
  const rows = () => database.db.select().from(textChanges).orderBy(textChanges.changedAt)
  const entries = () =>
    database.db
      .select()
      .from(ledgerEntries)
      .where(and(eq(ledgerEntries.stream, id), eq(ledgerEntries.kind, 'challenge.text_changed')))
  const { slug } = await challengeRow(database, id)
  const page = (ctx = ctxOf(database, { kind: 'visitor' as const }, days(1))) =>
    loadTextChanges(ctx, { slug, page: 1 })
  return { database, host, id, slug, version, basics, rows, entries, page }
}

test('a changed public text is listed with old and new words and has its hash in the ledger', async () => {
  const { host, id, version, rows, entries, page } = await world()
  await editBrief(host, id, {
    version: await version(),
    autosave: false,
    brief: { en: '# Leaks\n\nMend **them**.' },
  })
  const [change] = await rows()
  expect(change).toMatchObject({
    part: 'brief',
    before: { en: '# Leaks\n\nFind **them**.' },
    after: { en: '# Leaks\n\nMend **them**.' },
    changedAt: start,
  })
  const [entry] = await entries()
  const [before, after] = [textHash('brief', change?.before ?? {}), textHash('brief', change?.after ?? {})]
  expect(entry?.payload).toMatchObject({ changeId: change?.id, part: 'brief', before, after })
  expect((await page()).changes).toMatchObject([
    {
      part: 'brief',
      changedAt: start,
      hash: after,
      languages: [
        {
          locale: 'en',
          diff: [
            { kind: 'same', text: '# Leaks\n\n' },
            { kind: 'removed', text: 'Find' },
            { kind: 'added', text: 'Mend' },
            { kind: 'same', text: ' **them**.' },
          ],
        },
      ],
    },
  ])
})

test('title, summary, prizes, eligibility, criteria and rules are listed too, and a save without a change is not', async () => {
  const { database, host, id, slug, version, basics, rows } = await world()
  const { eligibility } = await challengeRow(database, id)
  await basics({})
  expect(await rows()).toEqual([])
  await basics({
    title: { en: 'Cleaner water', az: 'Təmiz su' },
    summary: { en: 'Find more leaks', az: 'Sızma' },
  })
  const wider = { ...eligibility, types: [], teamMax: 9 }
  await editEligibility(host, id, { version: await version(), autosave: false, ...wider })
  const { rules } = await loadChallengePage(host, { slug })
  expect(rules.length).toBeGreaterThan(0)
  await editRules(host, id, { version: await version(), autosave: false, rules: { en: 'New rules.' } })
  const parts = (await rows()).map(({ part }) => part)
  expect(parts.toSorted()).toEqual(['eligibility', 'rules', 'summary', 'title'])
})

test('criteria and prizes are compared as the words that the public reads', async () => {
  const { database, host, id, version, rows } = await world()
  const own = { ...criterionInput, weight: 7 }
  await editRubric(host, id, {
    ...{ version: await version(), autosave: false, guidance: {}, quorum: 1, criteria: [own] },
  })
  expect((await rows()).map(({ part }) => part)).toEqual(['criteria'])
  expect((await rows())[0]?.after.en).toContain('weight 7')
  const [prize] = await database.db.select().from(prizes)
  const dearer = { ...prizeInput, id: prize?.id, amount: 900_000 }
  await editPrizes(host, id, { version: await version(), autosave: false, none: false, prizes: [dearer] })
  const dearerRow = (await rows()).find(({ part }) => part === 'prizes')
  expect([dearerRow?.before.en, dearerRow?.after.en]).toEqual([
    expect.stringContaining('5,000'),
    expect.stringContaining('9,000'),
  ])
})

test('before the publication nothing is listed', async () => {
  const { basics, rows, entries } = await world(days(5))
  await basics({ summary: { en: 'Find more leaks', az: 'Sızma' } })
  expect([await rows(), await entries()]).toEqual([[], []])
})

test('the list is visible to readers of the challenge, and to nobody else', async () => {
  const { database, page } = await world(days(5))
  await expect(page(ctxOf(database, { kind: 'visitor' }, days(4)))).rejects.toEqual(
    new Refusal('not_found', 'error.not_found'),
  )
  expect((await page(ctxOf(database, { kind: 'visitor' }, days(5)))).changes).toEqual([])
})

test('a host cannot change the outside address of an approved challenge, staff can, and the change is listed', async () => {
  const { database, host, id, basics, rows } = await world(start, elsewhere)
  const fixed = new Refusal('forbidden', 'editing.fixed.external_url')
  for (const externalUrl of ['https://else.example.az/', undefined])
    await expect(basics({ externalUrl })).rejects.toEqual(fixed)
  const change = { externalUrl: 'https://new.example.az/' }
  await expect(setExternalUrl(host, id, change)).rejects.toMatchObject({ kind: 'not_found' })
  const staff = ctxOf(database, await makePerson(database, { staff: true }), days(1))
  await setExternalUrl(staff, id, change)
  expect((await challengeRow(database, id)).externalUrl).toBe(change.externalUrl)
  expect((await rows()).map(({ part, before, after }) => [part, before.en, after.en])).toEqual([
    ['external', elsewhere, change.externalUrl],
  ])
  const mails = (await database.db.select().from(jobs)).map(({ payload }) => JSON.stringify(payload))
  expect(mails.filter(text => text.includes(change.externalUrl))).toHaveLength(1)
})

test('a challenge with entries here gets no external address after approval', async () => {
  const { database, id, basics } = await world()
  await expect(basics({ externalUrl: elsewhere })).rejects.toMatchObject({ kind: 'forbidden' })
  const staff = ctxOf(database, await makePerson(database, { staff: true }), days(1))
  await expect(setExternalUrl(staff, id, { externalUrl: elsewhere })).rejects.toEqual(
    new Refusal('forbidden', 'editing.external_not_approved'),
  )
})
