import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { loadLeaderboard } from '#app/domain/leaderboards/queries/load-leaderboard.server'
import { type PreviewPage, requestedPreview } from '#app/domain/visibility/preview'
import type { Role } from '#app/domain/visibility/table'
import { loadPreview } from '#app/routes/host.challenges.$id_.preview-as/load-preview.server'
import { challenges, stages } from '#db/schema'
import { days } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { closedChallenge } from '#tests/support/judging'

async function world() {
  const database = await emptyDatabase()
  const made = await closedChallenge(database)
  const entryId = made.teams[0]?.entryId ?? null
  const preview = (role: Role, page: PreviewPage, { at, now = days(12) }: { at: Date; now?: Date }) =>
    loadPreview(made.as(made.host, now), { ...made, role, page, at, entryId })
  return { database, ...made, preview }
}

const idea = (shown: unknown) => JSON.stringify(shown).includes('The idea of Alma')

test('a preview shows the page as that reader sees it, by its own query at that instant', async () => {
  const { preview, as, host, slug } = await world()
  const shown = await preview('visitor', 'leaderboard', { at: days(5) })
  const visitor = { ...as(host, days(5)), actor: { kind: 'visitor' } } as const
  expect(shown).toEqual({ kind: 'leaderboard', page: await loadLeaderboard(visitor, slug, {}) })
})

test('before its publication the page is absent to the public and there for its host', async () => {
  const { preview, database, challengeId } = await world()
  await database.transaction(async tx => {
    await tx
      .update(challenges)
      .set({ publishAt: days(3) })
      .where(eq(challenges.id, challengeId))
  })
  const at = new Date(days(3).getTime() - 1)
  expect(await preview('visitor', 'challenge', { at })).toEqual({ kind: 'absent' })
  expect(await preview('host', 'challenge', { at })).toMatchObject({ kind: 'challenge' })
  expect(await preview('visitor', 'challenge', { at: days(3) })).toMatchObject({ kind: 'challenge' })
})

test('a preview as a later judge does not show what is sealed for the host today', async () => {
  const { preview } = await world()
  const early = await preview('assigned', 'submission', { at: days(12), now: days(9) })
  expect(early).toMatchObject({ kind: 'submission', withheld: true, submissions: [{ fields: null }] })
  expect(idea(early)).toBe(false)
  const team = await preview('team', 'submission', { at: days(9), now: days(9) })
  expect([idea(team), team]).toMatchObject([false, { withheld: true }])
  const open = await preview('assigned', 'submission', { at: days(12), now: days(12) })
  expect([idea(open), open]).toMatchObject([true, { withheld: false, submissions: [{ team: null }] }])
})

test('the preview hides submissions from roles that may not read them', async () => {
  const { preview } = await world()
  for (const role of ['visitor', 'participant', 'judge'] as const)
    expect(await preview(role, 'submission', { at: days(25) })).toEqual({ kind: 'absent' })
  const staff = await preview('staff', 'submission', { at: days(25) })
  expect(staff).toMatchObject({ submissions: [{ fields: null, content: { ok: false } }] })
})

test('where the stage shows judges the team, the preview names it', async () => {
  const { preview, database, stageId } = await world()
  const blind = { team: 'always', institution: 'always', judges: 'always' } as const
  await database.transaction(async tx => {
    await tx.update(stages).set({ judging: { blind } }).where(eq(stages.id, stageId))
  })
  const shown = await preview('assigned', 'submission', { at: days(12) })
  expect(shown).toMatchObject({ submissions: [{ team: 'Alma' }] })
})

test('ledger events are not shown to the host before the result is really public', async () => {
  const { preview } = await world()
  const shown = await preview('visitor', 'ledger', { at: days(40) })
  expect(shown).toMatchObject({ kind: 'ledger', detail: 'heads', withheld: false })
})

test('an address that asks for nothing, or for what there is not, means a visitor on the challenge page', () => {
  const nothing = { role: 'visitor', page: 'challenge', at: null, entryId: null, team: '' }
  expect(requestedPreview(new URLSearchParams())).toEqual(nothing)
  expect(requestedPreview(new URLSearchParams('as=god&page=secrets'))).toEqual(nothing)
  expect(requestedPreview(new URLSearchParams('as=chair&page=ledger&at=2026-06-01T10:00&entry=e'))).toEqual({
    role: 'chair',
    page: 'ledger',
    at: '2026-06-01T10:00',
    entryId: 'e',
    team: '',
  })
})
