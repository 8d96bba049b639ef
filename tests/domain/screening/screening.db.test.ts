import { and, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { loadCandidates } from '#app/domain/judging/queries/load-candidates.server'
import { loadChallengeRoles } from '#app/domain/people/queries/load-challenge-roles.server'
import { actOnEntries } from '#app/domain/screening/commands/act-on-entries.server'
import { answerAppeal } from '#app/domain/screening/commands/answer-appeal.server'
import { appealExclusion } from '#app/domain/screening/commands/appeal-exclusion.server'
import { noteEntry } from '#app/domain/screening/commands/note-entry.server'
import { screenEntry } from '#app/domain/screening/commands/screen-entry.server'
import { loadEntryList } from '#app/domain/screening/queries/load-entry-list.server'
import { loadExclusion } from '#app/domain/screening/queries/load-exclusion.server'
import { loadScreening } from '#app/domain/screening/queries/load-screening.server'
import { loadSentBack } from '#app/domain/screening/queries/load-sent-back.server'
import { Refusal } from '#app/domain/shared/refusal'
import { saveDraft } from '#app/domain/submissions/commands/save-draft.server'
import { submitVersion } from '#app/domain/submissions/commands/submit-version.server'
import { jobs, ledgerEntries, submissions } from '#db/schema'
import { days } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { closedChallenge } from '#tests/support/judging'
import { makePerson } from '#tests/support/people'

const reason = 'The team is not of this country.'

async function world() {
  const database = await emptyDatabase()
  const all = await closedChallenge(database)
  const [alma, bulaq] = all.teams
  if (!alma || !bulaq) throw new Error('two teams')
  const { challengeId, stageId } = all
  const ref = { challengeId, stageId, entryId: alma.entryId }
  const host = (now = days(12)) => all.as(all.host, now)
  const exclude = (now = days(12), until = '2026-08-01T12:00') =>
    screenEntry(host(now), { ...ref, outcome: 'excluded', reason, until })
  const restore = (now = days(12)) => screenEntry(host(now), { ...ref, outcome: 'restored', reason })
  const candidates = async () =>
    (await loadCandidates(database.db, { id: stageId, closesAt: days(10) })).map(({ teamName }) => teamName)
  return { ...all, database, alma, bulaq, ref, host, exclude, restore, candidates }
}

async function mailsTo(database: Awaited<ReturnType<typeof emptyDatabase>>, email: string) {
  const rows = await database.db.select().from(jobs).where(eq(jobs.kind, 'mail'))
  return rows.map(({ payload }) => JSON.stringify(payload)).filter(text => text.includes(email))
}

test('an excluded entry is no candidate, its team reads why, and an undone exclusion brings it back', async () => {
  const { database, alma, ref, host, exclude, restore, candidates, as } = await world()
  expect(await candidates()).toEqual(expect.arrayContaining(['Alma', 'Bulaq']))
  await exclude()
  expect(await candidates()).toEqual(['Bulaq'])
  expect((await mailsTo(database, alma.captain.email))[0]).toContain(reason)
  expect(await loadExclusion(as(alma.captain), alma.entryId)).toMatchObject({ exclusion: { reason } })
  await expect(exclude()).rejects.toEqual(new Refusal('forbidden', 'screening.is_excluded'))
  await restore()
  expect((await candidates()).sort()).toEqual(['Alma', 'Bulaq'])
  expect((await loadScreening(host(), ref)).history.map(({ outcome }) => outcome).sort()).toEqual([
    'excluded',
    'restored',
  ])
  const rows = await database.db.select().from(ledgerEntries).orderBy(ledgerEntries.seq)
  expect(rows.map(({ kind }) => kind)).toEqual(['entry.excluded', 'entry.restored'])
})

test('members of an excluded team stay entrants, so that they can neither judge nor host', async () => {
  const { database, alma, exclude, challengeId } = await world()
  await exclude()
  const roles = await loadChallengeRoles(database.db, { challengeId, userId: alma.captain.id })
  expect([roles.entrant, roles.withdrawn]).toEqual([true, false])
})

test('an excluded team appeals once and in time, and only the host answers, once', async () => {
  const { database, alma, bulaq, ref, host, exclude, as } = await world()
  const text = 'We are all of this country.'
  await expect(appealExclusion(as(alma.captain), { entryId: alma.entryId, text })).rejects.toEqual(
    new Refusal('forbidden', 'screening.not_excluded'),
  )
  await expect(exclude(days(12), '2026-06-14T12:00')).rejects.toMatchObject({
    reason: 'screening.appeal_too_short',
  })
  await exclude()
  const gone = new Refusal('not_found', 'error.not_found')
  await expect(appealExclusion(as(bulaq.captain), { entryId: alma.entryId, text })).rejects.toEqual(gone)
  await expect(appealExclusion(as(alma.captain, days(70)), { entryId: alma.entryId, text })).rejects.toEqual(
    new Refusal('forbidden', 'screening.appeal_over'),
  )
  await appealExclusion(as(alma.captain), { entryId: alma.entryId, text })
  await expect(appealExclusion(as(alma.captain), { entryId: alma.entryId, text })).rejects.toEqual(
    new Refusal('forbidden', 'screening.appealed_already'),
  )
  const answer = { ...ref, answer: 'We were wrong about that.' }
  await expect(answerAppeal(as(alma.captain), answer)).rejects.toEqual(gone)
  await answerAppeal(host(), answer)
  await expect(answerAppeal(host(), answer)).rejects.toEqual(
    new Refusal('forbidden', 'screening.answered_already'),
  )
  expect((await loadExclusion(as(alma.captain), alma.entryId)).exclusion?.appeal).toMatchObject({
    text,
    answer: answer.answer,
  })
  expect(await mailsTo(database, alma.captain.email)).toHaveLength(2)
})

test('sent back after the deadline, a team submits until the given time, and waits for the next check', async () => {
  const { alma, ref, host, as, database, candidates } = await world()
  await screenEntry(host(), {
    ...ref,
    outcome: 'sent_back',
    reason: 'A page is missing.',
    until: '2026-06-15T12:00',
  })
  expect(await loadSentBack(as(alma.captain), alma.entryId)).toMatchObject([{ reason: 'A page is missing.' }])
  const place = { entryId: alma.entryId, stageId: ref.stageId }
  const [row] = await database.db
    .select()
    .from(submissions)
    .where(and(eq(submissions.entryId, alma.entryId), eq(submissions.stageId, ref.stageId)))
  const draftNumber = row?.draftNumber ?? 0
  const captain = as(alma.captain, days(13))
  await saveDraft(captain, { ...place, typed: { idea: 'with the page' }, draftNumber })
  await submitVersion(captain, { ...place, draftNumber: draftNumber + 1, key: 'k' })
  expect(await loadSentBack(captain, alma.entryId)).toEqual([])
  const late = as(alma.captain, days(20))
  await expect(
    submitVersion(late, { ...place, draftNumber: draftNumber + 1, key: 'l' }),
  ).rejects.toMatchObject({ reason: 'submissions.too_late' })
  expect((await candidates()).sort()).toEqual(['Alma', 'Bulaq'])
  const list = await loadEntryList(host(days(13)), ref.challengeId, { screening: 'waiting' })
  expect(list.entries.map(({ team, versions }) => [team, versions])).toEqual([
    ['Alma', 2],
    ['Bulaq', 1],
  ])
})

test('the host passes, labels and finds many at once; nobody else does', async () => {
  const { ref, host, as, bulaq, challengeId, stageId } = await world()
  const batch = { challengeId, stage: stageId, scope: 'all' as const, entryId: [] }
  expect(await actOnEntries(host(), { ...batch, act: 'pass' })).toBe(2)
  expect(await actOnEntries(host(), { ...batch, act: 'pass' })).toBe(0)
  expect(
    await actOnEntries(host(), {
      ...batch,
      act: 'label',
      label: 'strong',
      scope: 'chosen',
      entryId: [ref.entryId],
    }),
  ).toBe(1)
  const list = await loadEntryList(host(), challengeId, { label: 'strong' })
  expect(list.entries.map(({ team, screening }) => [team, screening])).toEqual([['Alma', 'passed']])
  await expect(actOnEntries(as(bulaq.captain), { ...batch, act: 'pass' })).rejects.toMatchObject({
    kind: 'not_found',
  })
  await expect(actOnEntries(host(), { ...batch, act: 'remind' })).rejects.toMatchObject({
    reason: 'screening.not_open',
  })
  await expect(actOnEntries(host(), { ...batch, act: 'label' })).rejects.toMatchObject({
    reason: 'screening.label_needed',
  })
})

test('notes are for hosts alone', async () => {
  const { ref, host, as, alma, database } = await world()
  await noteEntry(host(), { ...ref, text: 'Ask them about the data.' })
  expect((await loadScreening(host(), ref)).notes.map(({ text }) => text)).toEqual([
    'Ask them about the data.',
  ])
  const stranger = await makePerson(database, { name: 'Somebody' })
  for (const person of [alma.captain, stranger])
    await expect(loadScreening(as(person), ref)).rejects.toMatchObject({ kind: 'not_found' })
})
