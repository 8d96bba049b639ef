import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { loadChallengePage } from '#app/domain/catalogue/queries/load-challenge-page.server'
import { cloneChallenge } from '#app/domain/editing/commands/clone-challenge.server'
import { removeCover } from '#app/domain/pictures/commands/remove-cover.server'
import { removeLogo } from '#app/domain/pictures/commands/remove-logo.server'
import { setCover } from '#app/domain/pictures/commands/set-cover.server'
import { setLogo } from '#app/domain/pictures/commands/set-logo.server'
import { loadPicture } from '#app/domain/pictures/queries/load-picture.server'
import { Refusal } from '#app/domain/shared/refusal'
import { sweepKeptFiles } from '#app/domain/submissions/commands/sweep-kept-files.server'
import { keepPicture } from '#app/services/keep-picture.server'
import { createMemoryStorage } from '#app/services/storage.memory.server'
import { challenges, institutions, ledgerEntries, pictures } from '#db/schema'
import { days, makeChallenge, makeInstitution } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { must } from '#tests/support/must'
import { ctxOf, makePerson, start } from '#tests/support/people'
import { drawPng } from '#tests/support/pictures'

const alt = { az: 'Su borusu', en: 'A water pipe', ru: 'Водопровод' }
const notFound = new Refusal('not_found', 'error.not_found')
const storage = createMemoryStorage(() => start)
const keep = (red: number) => {
  const file = new File([drawPng({ width: 100, height: 100, red })], 'a.png')
  return keepPicture(storage, file, { width: 1, height: 1 })
}

async function world(publishAt: Date) {
  const database = await emptyDatabase()
  const person = await makePerson(database)
  const institutionId = await makeInstitution(database, person)
  const challenge = await makeChallenge(database, { institutionId, publishAt })
  const outsider = await makePerson(database)
  await makeInstitution(database, outsider)
  const as = (now: Date) => ({
    host: ctxOf(database, person, now),
    other: ctxOf(database, outsider, now),
    visitor: ctxOf(database, { kind: 'visitor' }, now),
  })
  const only = async () => must((await database.db.select().from(pictures))[0])
  return { database, institutionId, challenge, as, only }
}

test('a cover is private until its challenge is public, and then everyone’s', async () => {
  const { challenge, as, only } = await world(days(2))
  const before = as(days(1))
  await setCover(before.host, challenge.challengeId, { kept: await keep(1), alt })
  const { id, sha256 } = await only()
  expect(await loadPicture(before.host, id)).toMatchObject({ isPublic: false, copies: [{ sha256 }] })
  await expect(loadPicture(before.visitor, id)).rejects.toEqual(notFound)
  await expect(loadPicture(before.other, id)).rejects.toEqual(notFound)
  expect(await loadPicture(as(days(2)).visitor, id)).toMatchObject({ isPublic: true, copies: [{ sha256 }] })
  const page = await loadChallengePage(as(days(2)).visitor, { slug: challenge.slug })
  expect(page.cover).toEqual({ id, sha256, width: 100, height: 100, narrower: null, alt })
})

test('staff do not see the cover of a draft that was never submitted', async () => {
  const { database, challenge, as, only } = await world(start)
  const draft = { state: 'draft', publishAt: null }
  const here = eq(challenges.id, challenge.challengeId)
  await database.transaction(tx => tx.update(challenges).set(draft).where(here))
  await setCover(as(start).host, challenge.challengeId, { kept: await keep(1), alt })
  const staff = ctxOf(database, await makePerson(database, { staff: true }))
  await expect(loadPicture(staff, (await only()).id)).rejects.toEqual(notFound)
})

test('a replaced cover keeps its id and has another hash; its text alone can change; removed it is gone', async () => {
  const { database, challenge, institutionId, as, only } = await world(start)
  const { host, visitor } = as(start)
  const { challengeId } = challenge
  await setCover(host, challengeId, { kept: await keep(1), alt })
  const first = await only()
  await setCover(host, challengeId, { kept: await keep(2), alt })
  const second = await only()
  expect([second.id, second.sha256 === first.sha256]).toEqual([first.id, false])
  await setCover(host, challengeId, { kept: null, alt: { en: 'Pipes' } })
  expect(await only()).toMatchObject({ sha256: second.sha256, alt: { en: 'Pipes' } })
  const wide = new File([drawPng({ width: 1000, height: 500 })], 'wide.png')
  await setLogo(host, institutionId, { kept: await keepPicture(storage, wide, { width: 1, height: 1 }), alt })
  const logo = must((await database.db.select().from(pictures)).find(each => each.institutionId))
  const { copies } = await loadPicture(visitor, logo.id)
  expect(copies.map(({ sha256 }) => sha256)).toEqual([
    logo.sha256,
    ...must(logo.narrower).map(each => each.sha256),
  ])
  await sweepKeptFiles(ctxOf(database, { kind: 'system' }), storage, days(1))
  expect([await storage.has(first.sha256), await storage.has(second.sha256)]).toEqual([false, true])
  expect(await Promise.all(copies.map(({ sha256 }) => storage.has(sha256)))).toEqual([true, true, true])
  await removeCover(host, challengeId)
  await expect(removeCover(host, challengeId)).rejects.toEqual(notFound)
  await expect(loadPicture(visitor, first.id)).rejects.toEqual(notFound)
  const events = await database.db
    .select({ kind: ledgerEntries.kind })
    .from(ledgerEntries)
    .where(eq(ledgerEntries.stream, challengeId))
  expect(events.map(({ kind }) => kind)).toEqual([
    ...Array(3).fill('challenge.cover_set'),
    'challenge.cover_removed',
  ])
})

test('only hosts and members set pictures, with a text, and a copy has its own cover', async () => {
  const { database, challenge, institutionId, as } = await world(start)
  const { host, other, visitor } = as(start)
  const picture = { kept: await keep(1), alt }
  for (const actor of [other, visitor]) {
    await expect(setCover(actor, challenge.challengeId, picture)).rejects.toEqual(notFound)
    await expect(setLogo(actor, institutionId, picture)).rejects.toEqual(notFound)
    await expect(removeLogo(actor, institutionId)).rejects.toEqual(notFound)
  }
  const blank = setCover(host, challenge.challengeId, { ...picture, alt: {} })
  await expect(blank).rejects.toEqual(new Refusal('invalid', 'uploads.picture.alt_needed', {}, 'alt.en'))
  const empty = setCover(host, challenge.challengeId, { kept: null, alt })
  await expect(empty).rejects.toEqual(new Refusal('invalid', 'form.required', {}, 'file'))
  await setCover(host, challenge.challengeId, picture)
  await cloneChallenge(host, challenge.challengeId)
  const rows = await database.db.select({ id: pictures.challengeId, hash: pictures.sha256 }).from(pictures)
  expect(new Set(rows.map(({ id }) => id)).size).toBe(2)
  expect(new Set(rows.map(({ hash }) => hash)).size).toBe(1)
})

test('a logo is public once its institution is verified', async () => {
  const { database, institutionId, as, only } = await world(start)
  const { host, visitor, other } = as(start)
  await setLogo(host, institutionId, { kept: await keep(1), alt })
  const { id } = await only()
  expect(await loadPicture(visitor, id)).toMatchObject({ isPublic: true })
  await database.transaction(tx =>
    tx.update(institutions).set({ verifiedAt: null }).where(eq(institutions.id, institutionId)),
  )
  expect(await loadPicture(host, id)).toMatchObject({ isPublic: false })
  for (const actor of [visitor, other]) await expect(loadPicture(actor, id)).rejects.toEqual(notFound)
})
