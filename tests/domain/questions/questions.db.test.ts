import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { answerQuestion } from '#app/domain/questions/commands/answer-question.server'
import { askQuestion } from '#app/domain/questions/commands/ask-question.server'
import { hideAnswer } from '#app/domain/questions/commands/hide-answer.server'
import { issueClarification } from '#app/domain/questions/commands/issue-clarification.server'
import { openQuestionsTo } from '#app/domain/questions/commands/open-questions-to.server'
import { loadHostQuestion, loadQuestionDesk } from '#app/domain/questions/queries/load-question-desk.server'
import { loadQuestionsPage } from '#app/domain/questions/queries/load-questions-page.server'
import type { Person } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { Refusal } from '#app/domain/shared/refusal'
import type { PlainKey } from '#app/i18n/message-values'
import { runNextJob } from '#app/worker/worker.server'
import { ledgerEntries, outboxMails, questions, teamMembers, users } from '#db/schema'
import { days, makeChallenge, makeInstitution, makeSubmission } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { seatJudge } from '#tests/support/judging'
import { must } from '#tests/support/must'
import { ctxOf, makePerson } from '#tests/support/people'

const refused = (reason: PlainKey) => new Refusal('forbidden', reason)
const notFound = new Refusal('not_found', 'error.not_found')

/** A challenge with two teams: Aysel with Emin, and Bahar. */
async function talking() {
  const database = await emptyDatabase()
  const host = await makePerson(database, { name: 'Host' })
  const institutionId = await makeInstitution(database, host)
  const challenge = await makeChallenge(database, { institutionId })
  const [aysel, emin, bahar] = [
    await makePerson(database, { name: 'Aysel', locale: 'az' }),
    await makePerson(database, { name: 'Emin', locale: 'ru' }),
    await makePerson(database, { name: 'Bahar' }),
  ]
  const alma = await makeSubmission(database, { ...challenge, captain: aysel, name: 'Alma' })
  await makeSubmission(database, { ...challenge, captain: bahar, name: 'Badam' })
  await database.transaction(async tx => {
    const { challengeId } = challenge
    const member = { id: newId(), teamId: alma.teamId, challengeId, userId: emin.id, role: 'member' }
    await tx.insert(teamMembers).values({ ...member, joinedAt: days(1) })
  })
  const as = (person: Person | null, now = days(2)) => ctxOf(database, person ?? { kind: 'visitor' }, now)
  const ask = async (
    person: Person,
    text: string,
    audience: 'everyone' | 'team' = 'everyone',
    at = days(2),
  ) => {
    await askQuestion(as(person, at), { slug: challenge.slug, text, audience })
    const [row] = await database.db.select().from(questions).where(eq(questions.text, text))
    return must(row?.id)
  }
  const answer = (questionId: string, text: string, audience: 'everyone' | 'team' = 'everyone') =>
    answerQuestion(as(host, days(3)), {
      ...{ challengeId: challenge.challengeId, questionId, audience },
      ...{ question: { en: 'May we?' }, text: { en: text, ru: `${text} по-русски` } },
    })
  const page = (person: Person | null) =>
    loadQuestionsPage(as(person, days(4)), { slug: challenge.slug, page: 1 })
  const desk = (person: Person) =>
    loadQuestionDesk(as(person), { challengeId: challenge.challengeId, page: 1 })
  const mails = async () => {
    while (await runNextJob(database, days(5)));
    return database.db.select().from(outboxMails)
  }
  return { ...challenge, database, host, aysel, emin, bahar, as, ask, answer, page, desk, mails }
}

test('a public answer shows the wording of the host, and nobody can tell who asked', async () => {
  const world = await talking()
  const id = await world.ask(world.aysel, 'We of team Alma ask: may we?')
  expect((await world.page(null)).answers).toEqual([])
  await world.answer(id, 'You may.')
  const shown = await world.page(world.bahar)
  expect(shown.answers).toEqual([
    {
      ...{ id: shown.answers[0]?.id, number: 1, question: { en: 'May we?' }, answeredAt: days(3) },
      ...{ text: { en: 'You may.', ru: 'You may. по-русски' }, hiddenAt: null, hideReason: null },
    },
  ])
  expect(shown.own).toEqual([])
  expect(JSON.stringify(await world.page(null))).not.toMatch(/Alma|Aysel/)
})

test('a private question and its answer reach the team that asked, in the language of each member', async () => {
  const world = await talking()
  const id = await world.ask(world.aysel, 'Is our patent a problem?', 'team')
  // the host cannot publish what was asked privately
  await world.answer(id, 'It is not.', 'everyone')
  const ofTeam = [{ answer: { en: 'It is not.', ru: 'It is not. по-русски' }, number: null }]
  expect((await world.page(world.aysel)).own).toMatchObject(ofTeam)
  expect((await world.page(world.emin)).own).toMatchObject(ofTeam)
  for (const other of [world.bahar, world.host, null])
    expect(await world.page(other)).toMatchObject({ own: [], answers: [], total: 0 })
  const told = (await world.mails()).filter(({ text }) => text.includes('It is not.'))
  expect(told.map(({ recipient, subject }) => [recipient, subject]).sort()).toEqual(
    [
      [world.aysel.email, 'Sualınıza cavab verildi: Test challenge'],
      [world.emin.email, 'На ваш вопрос ответили: Test challenge'],
    ].sort(),
  )
  expect(told.find(({ recipient }) => recipient === world.emin.email)?.text).toContain('по-русски')
})

test('the host sees who asked, but not a host who judges; a judge sees no question at all', async () => {
  const world = await talking()
  const id = await world.ask(world.bahar, 'When is the final?')
  expect((await world.desk(world.host)).waiting).toMatchObject([{ id, asker: 'Badam' }])
  const judge = await makePerson(world.database, { name: 'Judge' })
  const seat = { challengeId: world.challengeId, by: world.host, role: 'judge' as const }
  await seatJudge(world.database, { ...seat, person: judge })
  await expect(world.desk(judge)).rejects.toEqual(notFound)
  await expect(world.desk(world.bahar)).rejects.toEqual(notFound)
  await seatJudge(world.database, { ...seat, person: world.host })
  expect((await world.desk(world.host)).waiting).toMatchObject([{ id, asker: null }])
})

test('only those may ask whom the host lets ask, until the result', async () => {
  const world = await talking()
  const { as, host, database, challengeId, slug } = world
  const stranger = await makePerson(database)
  const unverified = await makePerson(database, { verified: false })
  const ask = (person: Person) =>
    askQuestion(as(person), { slug, text: 'A question for you', audience: 'team' })
  await expect(ask(stranger)).rejects.toEqual(refused('questions.entrants_only'))
  await expect(ask(host)).rejects.toEqual(refused('questions.other_role'))
  await openQuestionsTo(as(host), { challengeId, openTo: 'anyone' })
  await ask(stranger)
  await expect(ask(unverified)).rejects.toEqual(refused('questions.unverified'))
  await openQuestionsTo(as(host), { challengeId, openTo: 'nobody' })
  await expect(ask(world.aysel)).rejects.toEqual(refused('questions.not_taken'))
  await expect(openQuestionsTo(as(stranger), { challengeId, openTo: 'anyone' })).rejects.toEqual(notFound)
})

test('a question is answered once, and a hidden answer leaves its number and the reason', async () => {
  const world = await talking()
  const id = await world.ask(world.aysel, 'May Alma take part?')
  await world.answer(id, 'Yes')
  await expect(world.answer(id, 'No')).rejects.toEqual(refused('questions.answered_already'))
  const { challengeId, as, host } = world
  const place = { challengeId, questionId: id }
  await hideAnswer(as(host), { ...place, reason: { en: 'It names a team.' } })
  expect((await world.page(null)).answers).toMatchObject([
    { number: 1, question: {}, text: {}, hideReason: { en: 'It names a team.' } },
  ])
  await expect(hideAnswer(as(host), { ...place, reason: { en: 'Again' } })).rejects.toEqual(
    refused('questions.not_shown'),
  )
  expect((await loadHostQuestion(as(host), place)).can).toEqual({ answer: false, hide: false })
})

test('an id of another challenge is not found', async () => {
  const world = await talking()
  const id = await world.ask(world.aysel, 'May we take part?')
  const { institutionId: _, ...rest } = { institutionId: '', ...world }
  const other = await talking()
  await expect(
    answerQuestion(rest.as(rest.host), {
      ...{ challengeId: other.challengeId, questionId: id, audience: 'team' },
      ...{ question: {}, text: { en: 'Yes' } },
    }),
  ).rejects.toEqual(notFound)
})

test('clarifications are numbered, mailed to everyone entered in their language, and on record', async () => {
  const world = await talking()
  const { as, host, challengeId, database } = world
  const text = { en: 'Sundays do not count.', az: 'Bazar günləri sayılmır.' }
  expect(await issueClarification(as(host), { challengeId, text, changesRules: false })).toEqual({
    number: 1,
  })
  const second = { challengeId, text: { en: 'Five minutes.' }, changesRules: true }
  expect(await issueClarification(as(host, days(4)), second)).toEqual({ number: 2 })
  const { clarifications } = await world.page(null)
  expect(clarifications.map(({ number, changesRules }) => [number, changesRules])).toEqual([
    [2, true],
    [1, false],
  ])
  const mails = await world.mails()
  const firsts = mails.filter(({ text }) => text.includes('sayılmır') || text.includes('Sundays'))
  expect(firsts).toHaveLength(3)
  expect(
    mails.find(({ recipient, text }) => recipient === world.aysel.email && text.includes('sayılmır'))
      ?.subject,
  ).toBe('1 nömrəli izahat: Test challenge')
  expect(
    mails.filter(({ subject }) => subject === 'Clarification 2 changes the rules: Test challenge'),
  ).toHaveLength(1)
  const kinds = await database.db.select().from(ledgerEntries).where(eq(ledgerEntries.stream, challengeId))
  expect(kinds.map(({ kind }) => kind)).toEqual(['clarification.issued', 'clarification.issued'])
  await expect(issueClarification(as(world.aysel), second)).rejects.toEqual(notFound)
  expect((await database.db.select().from(users)).length).toBeGreaterThan(3)
})
