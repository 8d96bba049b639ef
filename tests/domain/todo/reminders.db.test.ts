import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { extendDeadline } from '#app/domain/challenges/commands/extend-deadline.server'
import { sendReminders } from '#app/domain/todo/commands/send-reminders.server'
import { runNextJob } from '#app/worker/worker.server'
import { outboxMails, submissionVersions } from '#db/schema'
import { days, makeChallenge, makeInstitution, makeSubmission } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { ctxOf, makePerson } from '#tests/support/people'

const hours = (count: number) => new Date(days(0).getTime() + count * 3_600_000)

/** One team with a draft since the beginning, and one that has submitted; the deadline is after ten days. */
async function world() {
  const database = await emptyDatabase()
  const host = await makePerson(database)
  const institutionId = await makeInstitution(database, host)
  const challenge = await makeChallenge(database, { institutionId })
  const [writing, done] = [await makePerson(database, { locale: 'az' }), await makePerson(database)]
  const draft = await makeSubmission(database, { ...challenge, captain: writing })
  await makeSubmission(database, { ...challenge, captain: done })
  await database.transaction(async tx => {
    await tx.delete(submissionVersions).where(eq(submissionVersions.submissionId, draft.submissionId))
  })
  const remindedAt = async (now: Date) => {
    await sendReminders(ctxOf(database, { kind: 'system' }, now))
    while (await runNextJob(database, now));
    const mails = await database.db.select().from(outboxMails)
    return mails.filter(({ subject }) => subject.startsWith('Qaralama')).map(({ recipient }) => recipient)
  }
  return { ...challenge, database, host, writing, done, draft, remindedAt }
}

test('a team with a draft is reminded 7 days, 1 day and 2 hours before the end, each time once', async () => {
  const { writing, remindedAt } = await world()
  const counts: number[] = []
  for (const at of [
    days(2),
    days(3),
    days(4),
    days(8.9),
    days(9),
    days(9.5),
    hours(237),
    hours(238),
    hours(239),
  ])
    counts.push((await remindedAt(at)).length)
  expect(counts).toEqual([0, 1, 1, 1, 2, 2, 2, 3, 3])
  expect(await remindedAt(days(10))).toEqual(Array(3).fill(writing.email))
})

test('a moved deadline is reminded of anew, at its own times', async () => {
  const { database, host, challengeId, stageId, remindedAt } = await world()
  expect(await remindedAt(days(9))).toHaveLength(1)
  await extendDeadline(ctxOf(database, host, days(9.1)), {
    ...{ challengeId, stageId, closesAt: '2026-06-15T12:00', reason: { en: 'Many have asked for it.' } },
  })
  expect(await remindedAt(days(9.2))).toHaveLength(2)
  expect(await remindedAt(days(10))).toHaveLength(2)
  expect(await remindedAt(days(13))).toHaveLength(3)
})
