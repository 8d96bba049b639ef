import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { removeJudge } from '#app/domain/jury/commands/remove-judge.server'
import { loadTieVote } from '#app/domain/ranking/queries/load-tie-votes.server'
import { tallyOf } from '#app/domain/ranking/tie-votes'
import { recuse } from '#app/domain/reviews/commands/recuse.server'
import { Refusal } from '#app/domain/shared/refusal'
import { cancelTieVote } from '#app/domain/tie-votes/commands/cancel-tie-vote.server'
import { closeTieVote } from '#app/domain/tie-votes/commands/close-tie-vote.server'
import { loadTieBallot } from '#app/domain/tie-votes/queries/load-tie-ballot.server'
import { loadTieDesk } from '#app/domain/tie-votes/queries/load-tie-desk.server'
import type { PlainKey } from '#app/i18n/message-values'
import { runNextJob } from '#app/worker/worker.server'
import { conflicts, ledgerEntries, outboxMails, stages, tieBallots, tieVotes, users } from '#db/schema'
import { days } from '#tests/support/challenges'
import { assign, closedChallenge } from '#tests/support/judging'
import { must } from '#tests/support/must'
import { ctxOf, makePerson } from '#tests/support/people'
import { type TiedWorld, tied } from '#tests/support/tied'

const refused = (reason: PlainKey) => new Refusal('forbidden', reason)
const notFound = new Refusal('not_found', 'error.not_found')

async function countIn({ database }: TiedWorld, voteId: string) {
  const vote = await loadTieVote(database.db, voteId)
  if (!vote) throw new Error('no vote')
  const { eligible, voters, votes } = tallyOf(vote)
  return {
    closed: vote.closedAt,
    eligible,
    voted: voters.length,
    votes: votes.map(each => each.votes).sort(),
  }
}

const kindsOf = async ({ database, challengeId }: TiedWorld) => {
  const rows = await database.db.select().from(ledgerEntries).where(eq(ledgerEntries.stream, challengeId))
  return rows.map(({ kind }) => kind).filter(kind => kind.startsWith('tie_vote'))
}

test('opening mails every eligible judge in their language, without team names', async () => {
  const world = await tied()
  const { database, one } = world
  await database.transaction(async tx => {
    await tx.update(users).set({ locale: 'az' }).where(eq(users.id, one.id))
  })
  const voteId = await world.open()
  while (await runNextJob(database, days(12)));
  const mails = await database.db.select().from(outboxMails)
  const told = mails.filter(({ text }) => text.includes(`/judge/tie-votes/${voteId}`))
  expect(told.map(({ recipient }) => recipient).sort()).toEqual(
    [world.chair, world.one, world.two].map(({ email }) => email).sort(),
  )
  expect(told.find(({ recipient }) => recipient === one.email)?.subject).toContain('Bərabərlik üzrə səsiniz')
  expect(told.find(({ recipient }) => recipient !== one.email)?.subject).toContain('Your vote on a tie')
  expect(told.filter(({ text }) => /Alma|Bulaq/.test(text))).toEqual([])
})

test('the last ballot closes the vote; a ballot that is cast twice counts once, as it was cast last', async () => {
  const world = await tied()
  const { open, cast, one, two, chair, alma, bulaq } = world
  const voteId = await open()
  expect(await cast(voteId, one, alma)).toEqual({ counted: false })
  expect(await cast(voteId, one, alma)).toEqual({ counted: false })
  expect(await cast(voteId, one, bulaq)).toEqual({ counted: false })
  expect(await cast(voteId, two, null)).toEqual({ counted: false })
  expect(await cast(voteId, chair, bulaq)).toEqual({ counted: true })
  expect(await countIn(world, voteId)).toEqual({ closed: days(13), eligible: 3, voted: 3, votes: [0, 2] })
  await expect(cast(voteId, one, alma)).rejects.toEqual(refused('tie_votes.is_closed'))
  expect(await world.database.db.select().from(tieBallots)).toHaveLength(3)
  expect(await kindsOf(world)).toEqual([
    'tie_vote.opened',
    ...Array(5).fill('tie_vote.ballot_cast'),
    'tie_vote.closed',
  ])
})

test('at the closing instant a ballot is refused, the job counts once, and running it again changes nothing', async () => {
  const world = await tied()
  const { database, open, cast, one, alma } = world
  const voteId = await open()
  const [vote] = await database.db.select().from(tieVotes)
  const end = vote?.closesAt ?? days(0)
  const before = new Date(end.getTime() - 1)
  await cast(voteId, one, alma, before)
  await expect(cast(voteId, world.two, alma, end)).rejects.toEqual(refused('tie_votes.is_closed'))
  const system = (now: Date) => ctxOf(database, { kind: 'system' }, now)
  await closeTieVote(system(before), voteId)
  expect((await countIn(world, voteId)).closed).toBeNull()
  while (await runNextJob(database, end));
  expect(await countIn(world, voteId)).toMatchObject({ closed: end, eligible: 3, voted: 1, votes: [0, 1] })
  await closeTieVote(system(days(30)), voteId)
  expect((await countIn(world, voteId)).closed).toEqual(end)
  expect((await kindsOf(world)).filter(kind => kind === 'tie_vote.closed')).toHaveLength(1)
})

test('a judge in conflict with a tied team has no vote; one in conflict with another team has', async () => {
  const world = await tied()
  await world.conflict(world.chairId, world.cinar)
  await world.open({ by: world.host })
  const other = await tied()
  await other.conflict(other.chairId, other.alma)
  const voteId = await other.open({ by: other.host })
  expect(await countIn(other, voteId)).toMatchObject({ eligible: 2 })
  await expect(other.cast(voteId, other.chair, other.alma)).rejects.toEqual(notFound)
  const [vote] = await world.database.db.select().from(tieVotes)
  expect(await countIn(world, must(vote?.id))).toMatchObject({ eligible: 3 })
})

test('a judge recused from a tied submission has no vote', async () => {
  const world = await tied()
  const { database, open, cast, chair, bulaq, chairId } = world
  const assignmentId = await assign(database, { ...world, ...bulaq, judgeId: chairId, by: world.host })
  await recuse(world.as(chair), assignmentId)
  await database.transaction(async tx => {
    await tx.update(conflicts).set({ liftedAt: days(12) })
  })
  const voteId = await open({ by: world.host })
  expect(await countIn(world, voteId)).toMatchObject({ eligible: 2 })
  await expect(cast(voteId, chair, bulaq)).rejects.toEqual(notFound)
})

test('a conflict during an open vote removes the ballot and the right to vote', async () => {
  const world = await tied()
  const { open, cast, one, two, chair, alma, bulaq } = world
  const voteId = await open()
  await cast(voteId, one, alma)
  await world.conflict(must(world.judgeIds[0]), bulaq)
  await expect(cast(voteId, one, bulaq)).rejects.toEqual(notFound)
  await expect(loadTieBallot(world.as(one, days(13)), voteId)).rejects.toEqual(notFound)
  await cast(voteId, two, bulaq)
  expect(await cast(voteId, chair, bulaq)).toEqual({ counted: true })
  expect(await countIn(world, voteId)).toMatchObject({ eligible: 2, voted: 2, votes: [0, 2] })
})

test('a conflict found after the count removes the ballot, and makes the ranking out of date', async () => {
  const world = await tied()
  const { open, cast, one, two, chair, alma, bulaq } = world
  const voteId = await open()
  await cast(voteId, one, alma)
  await cast(voteId, two, bulaq)
  await cast(voteId, chair, bulaq)
  await world.conflict(must(world.judgeIds[1]), alma)
  expect(await countIn(world, voteId)).toMatchObject({ eligible: 2, voted: 2, votes: [1, 1] })
})

test('a judge who leaves the jury before the count has no vote; one who leaves after it has voted', async () => {
  const world = await tied()
  const { open, cast, one, two, chair, host, alma, bulaq, challengeId } = world
  const voteId = await open()
  await cast(voteId, one, alma)
  const [first = '', second = ''] = world.judgeIds
  await removeJudge(world.as(host, days(13)), { challengeId, judgeId: first })
  await expect(cast(voteId, one, bulaq)).rejects.toEqual(notFound)
  await cast(voteId, two, bulaq)
  await cast(voteId, chair, null)
  expect(await countIn(world, voteId)).toMatchObject({ eligible: 2, voted: 2, votes: [0, 1] })
  await removeJudge(world.as(host, days(14)), { challengeId, judgeId: second })
  expect(await countIn(world, voteId)).toMatchObject({ eligible: 2, voted: 2, votes: [0, 1] })
})

test('a person without a seat on this jury gets a 404 for the ballot', async () => {
  const world = await tied()
  const voteId = await world.open()
  const stranger = await makePerson(world.database)
  const other = await closedChallenge(world.database)
  const captain = world.alma.captain
  for (const person of [stranger, world.host, captain, other.judges[0] ?? stranger, other.chair]) {
    await expect(world.cast(voteId, person, world.alma)).rejects.toEqual(notFound)
    await expect(loadTieBallot(world.as(person), voteId)).rejects.toEqual(notFound)
  }
  await expect(world.cast('nothing', world.one, world.alma)).rejects.toEqual(notFound)
  await expect(world.cast(voteId, world.one, world.cinar)).rejects.toEqual(
    new Refusal('invalid', 'form.invalid', {}, 'choice'),
  )
})

test('a vote is opened once, on a group of the current ranking, by host or chair without a conflict', async () => {
  const world = await tied()
  const { open, host, one, chair, database } = world
  await expect(open({ by: one })).rejects.toEqual(notFound)
  await expect(open({ by: await makePerson(database) })).rejects.toEqual(notFound)
  await expect(open({ rank: 3 })).rejects.toEqual(notFound)
  await expect(open({ runId: 'other' })).rejects.toEqual(refused('decisions.result.run_stale'))
  await open({ by: host })
  await expect(open()).rejects.toEqual(refused('tie_votes.open_already'))
  const seats = await loadTieDesk(world.as(chair), world.challengeId)
  expect(seats?.ties.map(({ why }) => why?.reason)).toEqual(['tie_votes.open_already'])
})

test('a chair in conflict with a team opens no vote, and where nobody may vote none is opened', async () => {
  const world = await tied()
  const { open, host, challengeId } = world
  await world.conflict(world.chairId, world.alma)
  await expect(open()).rejects.toEqual(refused('judging.chair_in_conflict'))
  for (const judgeId of world.judgeIds) await removeJudge(world.as(host), { challengeId, judgeId })
  await expect(open({ by: host })).rejects.toEqual(refused('tie_votes.nobody_may_vote'))
})

test('a closing time must exist, be in the future and within thirty days', async () => {
  const { open } = await tied()
  const invalid = (reason: PlainKey) => new Refusal('invalid', reason, {}, 'closesAt')
  await expect(open({ closesAt: '2026-06-01T12:00' })).rejects.toEqual(invalid('tie_votes.closes_past'))
  await expect(open({ closesAt: '2027-06-01T12:00' })).rejects.toEqual(
    new Refusal('invalid', 'tie_votes.closes_late', { days: 30 }, 'closesAt'),
  )
  await expect(open({ closesAt: 'tomorrow' })).rejects.toEqual(invalid('editing.bad_time'))
})

test('where the policy shares the place, or reviews are open, no vote is opened', async () => {
  const sharing = await tied({ tieEnd: 'shared' })
  await expect(sharing.open()).rejects.toEqual(refused('tie_votes.not_in_policy'))
  expect(await loadTieDesk(sharing.as(sharing.host), sharing.challengeId)).toBeNull()
  const world = await tied()
  await world.database.transaction(async tx => {
    await tx
      .update(stages)
      .set({ judgingEndsAt: days(40) })
      .where(eq(stages.id, world.stageId))
  })
  await assign(world.database, { ...world, ...world.cinar, judgeId: world.chairId, by: world.host })
  await expect(world.open()).rejects.toEqual(new Refusal('forbidden', 'decisions.result.judging_going_on'))
})

test('an open vote is cancelled with its reason, once, and by nobody else; its ballots never count', async () => {
  const world = await tied()
  const { open, cast, one, host, chair, alma, challengeId } = world
  const voteId = await open()
  await cast(voteId, one, alma)
  const reason = 'It was opened by mistake.'
  const cancel = (by: typeof one, id = challengeId) =>
    cancelTieVote(world.as(by, days(13)), { challengeId: id, voteId, reason })
  await expect(cancel(one)).rejects.toEqual(notFound)
  const other = await closedChallenge(world.database)
  await expect(cancel(other.host, other.challengeId)).rejects.toEqual(notFound)
  await cancel(host)
  await expect(cancel(host)).rejects.toEqual(refused('tie_votes.is_cancelled'))
  await expect(cast(voteId, one, alma)).rejects.toEqual(refused('tie_votes.is_cancelled'))
  await closeTieVote(ctxOf(world.database, { kind: 'system' }, days(30)), voteId)
  expect((await countIn(world, voteId)).closed).toBeNull()
  const desk = await loadTieDesk(world.as(chair, days(13)), challengeId)
  expect(desk?.votes).toMatchObject([{ cancelReason: reason, count: null }])
  const second = await open({ now: days(13) })
  await cast(second, one, alma)
  await cast(second, world.two, alma)
  await cast(second, chair, alma)
  await expect(
    cancelTieVote(world.as(host, days(13)), { challengeId, voteId: second, reason }),
  ).rejects.toEqual(refused('tie_votes.is_closed'))
})
