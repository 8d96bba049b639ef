import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { localOf } from '#app/domain/challenges/zoned-time'
import { addPanel } from '#app/domain/panels/commands/add-panel.server'
import { castVote } from '#app/domain/panels/commands/cast-vote.server'
import { editPanel } from '#app/domain/panels/commands/edit-panel.server'
import { removePanel } from '#app/domain/panels/commands/remove-panel.server'
import { loadBallot } from '#app/domain/panels/queries/load-ballot.server'
import { loadPanels } from '#app/domain/panels/queries/load-panels.server'
import { saveReview } from '#app/domain/reviews/commands/save-review.server'
import { Refusal } from '#app/domain/shared/refusal'
import type { Database } from '#db/client.server'
import { challenges, judges, publicVotes, stages } from '#db/schema'
import { days } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { assign, closedChallenge } from '#tests/support/judging'
import { blank, notFound } from '#tests/support/jury'
import { must } from '#tests/support/must'
import { ctxOf, makePerson } from '#tests/support/people'

const [opens, closes] = [days(13), days(20)]

async function world(database: Database) {
  const closed = await closedChallenge(database)
  const [challenge] = await database.db.select().from(challenges).where(eq(challenges.id, closed.challengeId))
  const [stage] = await database.db.select().from(stages).where(eq(stages.id, closed.stageId))
  const zone = must(challenge?.timeZone)
  const about = { challengeId: closed.challengeId, stageId: closed.stageId }
  const typed = { opensAt: localOf(opens, zone), closesAt: localOf(closes, zone) }
  const questions = stage?.form.filter(field => field.kind !== 'file').map(field => field.id) ?? []
  const vote = {
    name: { en: 'The public' },
    kind: 'public' as const,
    max: 500,
    ...typed,
    voterDays: 0,
    showcase: questions.slice(0, 1),
  }
  return { ...closed, about, typed, vote, slug: must(challenge?.slug), questions }
}

async function withVote(database: Database) {
  const built = await world(database)
  const { id: panelId } = await addPanel(built.as(built.host), { ...built.vote, ...built.about })
  const voter = await makePerson(database)
  const [team] = built.teams
  const submissionId = must(team?.submissionId)
  const cast = (points: number | undefined, now = days(14), person = voter) =>
    castVote(ctxOf(database, person, now), { slug: built.slug, panelId, submissionId, points })
  const kept = () => database.db.select().from(publicVotes)
  return { ...built, panelId, voter, submissionId, cast, kept, captain: team?.captain ?? built.host }
}

test('only the host sets panels up, and none opens before the entries are closed', async () => {
  const database = await emptyDatabase()
  const { as, host, chair, vote, about } = await world(database)
  await expect(addPanel(as(chair), { ...vote, ...about })).rejects.toEqual(notFound)
  const early = { ...vote, opensAt: localOf(days(9), 'Asia/Baku') }
  await expect(addPanel(as(host), { ...early, ...about })).rejects.toEqual(
    new Refusal('invalid', 'panels.opens_too_early', {}, 'opensAt'),
  )
  const reversed = { ...vote, closesAt: vote.opensAt }
  await expect(addPanel(as(host), { ...reversed, ...about })).rejects.toEqual(
    new Refusal('invalid', 'panels.window_reversed', {}, 'closesAt'),
  )
  await addPanel(as(host), { ...vote, ...about })
  const { panels } = await loadPanels(as(host), about)
  expect(panels.map(({ kind, max, opensAt }) => [kind, max, opensAt])).toEqual([['public', 500, opens]])
})

test('a judge is on one panel, and a panel can be changed only until it opens', async () => {
  const database = await emptyDatabase()
  const { as, host, vote, about, judgeIds } = await world(database)
  const jury = { ...vote, name: { en: 'Jury' }, kind: 'jury' as const, max: 1000, showcase: [] }
  const { id: first } = await addPanel(as(host), { ...jury, ...about })
  const { id: second } = await addPanel(as(host), { ...jury, ...about, name: { en: 'Council' }, max: 1500 })
  const seat = judgeIds.slice(0, 1)
  await editPanel(as(host), { ...jury, ...about, panelId: first, seat })
  await editPanel(as(host), { ...jury, ...about, panelId: second, seat })
  const rows = await database.db
    .select()
    .from(judges)
    .where(eq(judges.id, must(seat[0])))
  expect(rows[0]?.panelId).toBe(second)
  const late = { ...jury, ...about, panelId: second, seat: [] }
  await expect(editPanel(as(host, opens), late)).rejects.toEqual(new Refusal('forbidden', 'panels.begun'))
  await expect(removePanel(as(host, opens), { ...about, panelId: first })).rejects.toEqual(
    new Refusal('forbidden', 'panels.begun'),
  )
  await removePanel(as(host), { ...about, panelId: second })
  const [freed] = await database.db
    .select()
    .from(judges)
    .where(eq(judges.id, must(seat[0])))
  expect(freed?.panelId).toBeNull()
})

test('a person has one vote for each finalist, and may change and withdraw it, to the millisecond of closing', async () => {
  const database = await emptyDatabase()
  const { cast, kept } = await withVote(database)
  await cast(3)
  await cast(5)
  expect((await kept()).map(({ points }) => points)).toEqual([500])
  await cast(undefined)
  expect(await kept()).toEqual([])
  const last = new Date(closes.getTime() - 1)
  await cast(0, last)
  await expect(cast(5, closes)).rejects.toEqual(new Refusal('forbidden', 'panels.closed'))
  expect((await kept()).map(({ points }) => points)).toEqual([0])
})

test('points off the scale, an unverified account, the own team, judges and hosts are refused', async () => {
  const database = await emptyDatabase()
  const { cast, kept, captain, judges: jury, host, voter } = await withVote(database)
  await expect(cast(6)).rejects.toEqual(new Refusal('invalid', 'panels.off_scale', {}, 'points'))
  const refused = (reason: 'people.account.unverified' | 'panels.own_team' | 'panels.organiser') =>
    new Refusal('forbidden', reason)
  await expect(cast(5, days(14), { ...voter, verified: false })).rejects.toEqual(
    refused('people.account.unverified'),
  )
  await expect(cast(5, days(14), captain)).rejects.toEqual(refused('panels.own_team'))
  await expect(cast(5, days(14), jury[0])).rejects.toEqual(refused('panels.organiser'))
  await expect(cast(5, days(14), host)).rejects.toEqual(refused('panels.organiser'))
  expect(await kept()).toEqual([])
})

test('the public reads the finalists from the opening on, and only the answers chosen for it', async () => {
  const database = await emptyDatabase()
  const { slug, questions } = await withVote(database)
  const ballot = (now: Date) => {
    const ctx = ctxOf(database, { kind: 'visitor' }, now)
    return loadBallot(database.db, ctx, slug)
  }
  expect(await ballot(new Date(opens.getTime() - 1))).toBeNull()
  const seen = await ballot(opens)
  expect(seen?.finalists.map(({ teamName }) => teamName).toSorted()).toEqual(['Alma', 'Bulaq'])
  for (const { fields } of seen?.finalists ?? [])
    expect(fields.map(({ id }) => id)).toEqual(questions.slice(0, 1))
})

test('the ballot does not show how others have voted', async () => {
  const database = await emptyDatabase()
  const { slug, cast, submissionId } = await withVote(database)
  await cast(4)
  const other = await makePerson(database)
  const ballot = await loadBallot(database.db, ctxOf(database, other, days(14)), slug)
  expect(ballot?.finalists.find(each => each.submissionId === submissionId)?.points).toBeNull()
})

test('a judge marks in the window of their own panel, to the millisecond', async () => {
  const database = await emptyDatabase()
  const { as, host, vote, about, judgeIds, judges: jury, ...rest } = await world(database)
  const council = { ...vote, name: { en: 'Council' }, kind: 'jury' as const, max: 1500, showcase: [] }
  const { id: panelId } = await addPanel(as(host), { ...council, ...about })
  await editPanel(as(host), { ...council, ...about, panelId, seat: judgeIds })
  const [judgeId = ''] = judgeIds
  const [judge = host] = jury
  const submissionId = must(rest.teams[0]?.submissionId)
  const assignmentId = await assign(database, { ...about, judgeId, submissionId, by: host })
  const mark = (now: Date, number: number) =>
    saveReview(as(judge, now), { ...blank, assignmentId, intent: 'save', number, mark: { impact: '5' } })
  const before = new Date(opens.getTime() - 1)
  await expect(mark(before, 0)).rejects.toMatchObject({ reason: 'judging.not_closed' })
  await mark(opens, 0)
  await mark(new Date(closes.getTime() - 1), 1)
  await expect(mark(closes, 2)).rejects.toEqual(new Refusal('forbidden', 'judging.ended'))
})
