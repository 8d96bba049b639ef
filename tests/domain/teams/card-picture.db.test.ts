import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { erasePerson } from '#app/domain/people/erase-person.server'
import { leastSize } from '#app/domain/pictures/picture'
import { loadPicture } from '#app/domain/pictures/queries/load-picture.server'
import type { Ctx } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { Refusal } from '#app/domain/shared/refusal'
import { nameOnCard } from '#app/domain/teams/commands/name-on-card.server'
import { removeCardPicture } from '#app/domain/teams/commands/remove-card-picture.server'
import { saveCard } from '#app/domain/teams/commands/save-card.server'
import { setCardPicture } from '#app/domain/teams/commands/set-card-picture.server'
import { loadOwnCard, loadPublicCards } from '#app/domain/teams/queries/load-cards.server'
import { keepPicture } from '#app/services/keep-picture.server'
import { createMemoryStorage } from '#app/services/storage.memory.server'
import { teamMembers, users } from '#db/schema'
import { days, makeChallenge, makeInstitution, makeSubmission } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { must } from '#tests/support/must'
import { ctxOf, makePerson, start } from '#tests/support/people'
import { drawPng } from '#tests/support/pictures'
import { decide } from '#tests/support/public-pages'

const notFound = new Refusal('not_found', 'error.not_found')
const texts = { title: { en: 'Green bus' }, summary: { en: 'It stops.' } }

/** A team of two with a card that everyone may read, in a challenge whose result is public from day 15 on. */
async function shownTeam() {
  const database = await emptyDatabase()
  const host = await makePerson(database)
  const institutionId = await makeInstitution(database, host)
  const challenge = await makeChallenge(database, { institutionId })
  const captain = await makePerson(database, { name: 'Aysel' })
  const friend = await makePerson(database, { name: 'Babek' })
  const { entryId, teamId } = await makeSubmission(database, { ...challenge, captain })
  await database.transaction(async tx => {
    const member = { teamId, challengeId: challenge.challengeId, userId: friend.id, role: 'member' as const }
    await tx.insert(teamMembers).values({ id: newId(), joinedAt: start, ...member })
  })
  await decide(database, { challenge, publishAt: days(15), team: 'Others' })
  const storage = createMemoryStorage(() => start)
  const agree = (agreed?: 'on') => saveCard(ctxOf(database, captain), { entryId, ...texts, agreed })
  const draw = async (red: number) => {
    const file = new File([drawPng({ width: 320, height: 180, red })], 'bus.png')
    const kept = await keepPicture(storage, file, leastSize.card)
    await setCardPicture(ctxOf(database, captain), entryId, { kept, alt: { en: 'A green bus' } })
  }
  const times = { publishAt: null, closesAt: null, resultsAt: days(15) }
  const visitor = (now = days(15)) => ctxOf(database, { kind: 'visitor' }, now)
  const card = async () =>
    (await loadPublicCards(visitor(), { challengeId: challenge.challengeId, times })).get(entryId)
  const picture = async () => must((await loadOwnCard(ctxOf(database, captain), entryId)).picture)
  return { database, captain, friend, entryId, teamId, agree, draw, visitor, card, picture }
}

test('the picture is the team’s until the card is public, and everyone’s only as long as it is', async () => {
  const { database, captain, friend, entryId, agree, draw, visitor, card, picture } = await shownTeam()
  await agree()
  await draw(1)
  const { id, sha256 } = await picture()
  const read = (ctx = visitor()) => loadPicture(ctx, id)
  for (const member of [captain, friend])
    expect(await read(ctxOf(database, member))).toMatchObject({ isPublic: false, copies: [{ sha256 }] })
  const other = await makePerson(database)
  for (const ctx of [visitor(), ctxOf(database, other, days(20))])
    await expect(read(ctx)).rejects.toEqual(notFound)
  await agree('on')
  await expect(read(visitor(new Date(days(15).getTime() - 1)))).rejects.toEqual(notFound)
  expect(await read()).toMatchObject({ isPublic: false, copies: [{ sha256 }] })
  expect((await card())?.picture).toEqual({
    id,
    sha256,
    width: 320,
    height: 180,
    narrower: null,
    alt: { en: 'A green bus' },
  })
  await agree()
  await expect(read()).rejects.toEqual(notFound)
  await removeCardPicture(ctxOf(database, captain), entryId)
  await expect(read(ctxOf(database, captain))).rejects.toEqual(notFound)
})

test('only the captain sets or removes the picture, and a small one is refused', async () => {
  const { database, friend, entryId, draw } = await shownTeam()
  await draw(2)
  const alt = { en: 'A bus' }
  const setBy = (ctx: Ctx) => setCardPicture(ctx, entryId, { kept: null, alt })
  await expect(setBy(ctxOf(database, friend))).rejects.toMatchObject({ reason: 'teams.captain_only' })
  await expect(setBy(ctxOf(database, await makePerson(database)))).rejects.toEqual(notFound)
  await expect(removeCardPicture(ctxOf(database, friend), entryId)).rejects.toMatchObject({
    reason: 'teams.captain_only',
  })
  const small = new File([drawPng({ width: 319, height: 180 })], 'bus.png')
  const kept = keepPicture(
    createMemoryStorage(() => start),
    small,
    leastSize.card,
  )
  await expect(kept).rejects.toMatchObject({ reason: 'uploads.picture.too_small', field: 'file' })
})

test('a member is named on the card only with their own yes, while they are in the team and keep their account', async () => {
  const { database, captain, friend, entryId, teamId, agree, card } = await shownTeam()
  await agree('on')
  expect((await card())?.names).toEqual([])
  await nameOnCard(ctxOf(database, friend), { entryId, named: true })
  expect((await card())?.names).toEqual(['Babek'])
  await nameOnCard(ctxOf(database, captain), { entryId, named: true })
  await nameOnCard(ctxOf(database, captain), { entryId, named: true })
  expect((await card())?.names).toEqual(['Aysel', 'Babek'])
  const own = await loadOwnCard(ctxOf(database, friend), entryId)
  expect([own.named, own.can.write]).toEqual([true, false])
  await nameOnCard(ctxOf(database, friend), { entryId, named: false })
  expect((await card())?.names).toEqual(['Aysel'])
  const stranger = ctxOf(database, await makePerson(database))
  await expect(nameOnCard(stranger, { entryId, named: true })).rejects.toEqual(notFound)
  const [user] = await database.db.select().from(users).where(eq(users.id, captain.id))
  await database.transaction(tx => erasePerson(tx, ctxOf(database, captain), must(user)))
  expect((await card())?.names).toEqual([])
  await nameOnCard(ctxOf(database, friend), { entryId, named: true })
  await database.transaction(tx => tx.delete(teamMembers).where(eq(teamMembers.teamId, teamId)))
  expect((await card())?.names).toEqual([])
})
