import { expect, test } from 'vitest'
import { inviteHost } from '#app/domain/institutions/commands/invite-host.server'
import { inviteJudge } from '#app/domain/jury/commands/invite-judge.server'
import { enterChallenge } from '#app/domain/teams/commands/enter-challenge.server'
import { inviteMember } from '#app/domain/teams/commands/invite-member.server'
import { jobs } from '#db/schema'
import { makeChallenge, makeInstitution } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { ctxOf, makePerson } from '#tests/support/people'

test('an invitation is in the language of the receiver’s account, else in the sender’s', async () => {
  const database = await emptyDatabase()
  const sender = await makePerson(database, { name: 'Sender' })
  const captain = await makePerson(database, { name: 'Sender' })
  const reader = await makePerson(database, { locale: 'az' })
  const institutionId = await makeInstitution(database, sender)
  const { challengeId, slug, ruleVersionId } = await makeChallenge(database, { institutionId })
  const { entryId } = await enterChallenge(ctxOf(database, captain), {
    slug,
    input: { name: 'A team', ruleVersionId, accepted: 'on' },
  })
  const host = { ...ctxOf(database, sender), locale: 'ru' as const }
  const member = { ...ctxOf(database, captain), locale: 'ru' as const }
  for (const email of [reader.email, 'unknown@example.az']) {
    await inviteHost(host, { institutionId, email })
    await inviteJudge(host, { challengeId, email, role: 'judge' })
    await inviteMember(member, { entryId, email })
  }
  const rows = await database.db.select({ payload: jobs.payload }).from(jobs)
  const texts = rows.map(row => JSON.stringify(row.payload))
  const russian = (email: string) =>
    texts.filter(text => text.includes(email)).map(text => /[а-я]/.test(text))
  expect(russian(reader.email)).toEqual([false, false, false])
  expect(russian('unknown@example.az')).toEqual([true, true, true])
})
