import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { loadPublicStages } from '#app/domain/catalogue/queries/load-public-stages.server'
import { extendEntry } from '#app/domain/exceptions/commands/extend-entry.server'
import { pauseSubmissions } from '#app/domain/exceptions/commands/pause-submissions.server'
import { resumeSubmissions } from '#app/domain/exceptions/commands/resume-submissions.server'
import { loadPause } from '#app/domain/exceptions/queries/load-pause.server'
import { loadHostSubmission } from '#app/domain/submissions/queries/load-host-submission.server'
import { jobs, ledgerEntries, stages } from '#db/schema'
import { days } from '#tests/support/challenges'
import { ctxOf, start } from '#tests/support/people'
import { secretText, story } from '#tests/support/submissions'

const hour = 3_600_000
const after = (base: Date, ms: number) => new Date(base.getTime() + ms)

test('a paused stage takes drafts but no submissions, everyone is told, and the time lost comes back', async () => {
  const { database, host, challengeId, rules, save, submit } = await story()
  const { stageId } = rules
  const at = after(days(10), -2 * hour)
  const as = (now: Date) => ctxOf(database, host, now)
  await save('an idea', 0)
  await pauseSubmissions(as(at), { challengeId, stageId, reason: { en: 'The disk is full.' } })
  await save('a better idea', 1, at)
  await expect(submit(2, 'k', at)).rejects.toMatchObject({ reason: 'submissions.paused' })
  expect(await loadPause(as(at), challengeId, stageId)).toMatchObject({
    stage: { pausedAt: at, reason: { en: 'The disk is full.' } },
    may: { ok: false, reason: 'exceptions.paused_already' },
  })
  const later = after(days(10), hour)
  await resumeSubmissions(as(later), { challengeId, stageId, giveBack: true })
  const [stage] = await database.db.select().from(stages).where(eq(stages.id, stageId))
  expect([stage?.pausedAt, stage?.closesAt]).toEqual([null, after(days(10), 3 * hour)])
  await submit(2, 'k', after(days(10), 2 * hour))
  const mails = await database.db.select().from(jobs).where(eq(jobs.kind, 'mail'))
  const subjects = mails.map(({ payload }) => JSON.stringify(payload))
  expect(subjects.filter(text => text.includes('The disk is full.'))).toHaveLength(2)
  const kinds = (await database.db.select().from(ledgerEntries)).map(({ kind }) => kind)
  for (const kind of ['stage.paused', 'stage.resumed', 'challenge.deadline_extended'])
    expect(kinds).toContain(kind)
})

test('only an open stage can be paused, and only by its host', async () => {
  const { database, host, captain, challengeId, rules } = await story()
  const pause = { challengeId, stageId: rules.stageId, reason: { en: 'The disk is full.' } }
  await expect(pauseSubmissions(ctxOf(database, host, days(11)), pause)).rejects.toMatchObject({
    reason: 'exceptions.not_open',
  })
  await expect(pauseSubmissions(ctxOf(database, captain), pause)).rejects.toMatchObject({ kind: 'not_found' })
  const resume = { ...pause, giveBack: false }
  await expect(resumeSubmissions(ctxOf(database, host, start), resume)).rejects.toMatchObject({
    reason: 'exceptions.not_paused',
  })
})

test('one team gets more time: its work stays sealed until then, and only the number is public', async () => {
  const { database, host, challengeId, place, rules, save, submit } = await story()
  const as = (now: Date) => ctxOf(database, host, now)
  await save(secretText, 0)
  await submit(1)
  const extension = { ...place, challengeId, reason: 'A cable was cut for a whole day.' }
  await expect(extendEntry(as(days(9)), { ...extension, until: '2026-06-10T12:00' })).rejects.toMatchObject({
    reason: 'exceptions.not_later',
  })
  await extendEntry(as(days(9)), { ...extension, until: '2026-06-13T12:00' })
  await save(`${secretText}, later`, 1, days(11))
  await submit(2, 'k', days(11))
  const seen = async (now: Date) =>
    (await loadHostSubmission(as(now), { ...place, challengeId })).submitted[0]
  expect((await seen(days(11)))?.fields).toBeNull()
  expect((await seen(days(13)))?.fields?.[0]?.text).toBe(`${secretText}, later`)
  await expect(submit(2, 'l', days(13))).rejects.toMatchObject({ reason: 'submissions.too_late' })
  const [stage] = await loadPublicStages(as(days(9)), challengeId)
  expect(stage).toMatchObject({ id: rules.stageId, extended: 1 })
  expect(JSON.stringify(stage)).not.toContain('Aysel')
})
