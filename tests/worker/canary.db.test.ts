import { expect, test, vi } from 'vitest'
import { inviteHost } from '#app/domain/institutions/commands/invite-host.server'
import { inviteJudge } from '#app/domain/jury/commands/invite-judge.server'
import { join } from '#app/domain/people/commands/join.server'
import { requestPasswordReset } from '#app/domain/people/commands/request-password-reset.server'
import { enterChallenge } from '#app/domain/teams/commands/enter-challenge.server'
import { inviteMember } from '#app/domain/teams/commands/invite-member.server'
import { describeError } from '#app/log-error.server'
import { maxAttempts } from '#app/worker/retry'
import { runNextJob } from '#app/worker/worker.server'
import { jobs, users } from '#db/schema'
import { makeChallenge, makeInstitution } from '#tests/support/challenges'
import { emptyDatabaseAt } from '#tests/support/database'
import { ctxOf, makePerson, start } from '#tests/support/people'
import { readStored } from '#tests/support/stored'

const smtp: { fault: unknown } = vi.hoisted(() => ({ fault: null }))
vi.mock('#app/services/mail.server', async original => {
  const real = await original<typeof import('#app/services/mail.server')>()
  const sendMail: typeof real.sendMail = async (...args) => {
    if (smtp.fault) throw smtp.fault
    await real.sendMail(...args)
  }
  return { ...real, sendMail }
})

/** One queued mail of every kind with a secret. */
async function story() {
  const { database, url } = await emptyDatabaseAt()
  const person = await makePerson(database)
  const host = ctxOf(database, person)
  const institutionId = await makeInstitution(database, person)
  const { challengeId, slug, ruleVersionId } = await makeChallenge(database, { institutionId })
  const captain = ctxOf(database, await makePerson(database))
  const { entryId } = await enterChallenge(captain, { slug, input: { ruleVersionId, accepted: 'on' } })
  const visitor = ctxOf(database, { kind: 'visitor' })
  const input = {
    name: 'Aysel',
    email: 'canary1@example.az',
    password: 'uzun parol, çox',
    participantType: 'student',
  }
  await join(visitor, { ...input, participantType: 'student' })
  await requestPasswordReset(visitor, { email: input.email })
  await inviteMember(captain, { entryId, email: 'canary2@example.az' })
  await inviteHost(host, { institutionId, email: 'canary3@example.az' })
  await inviteJudge(host, { challengeId, email: 'canary4@example.az', role: 'judge' })
  const queued = (await database.db.select().from(jobs)).map(job => JSON.stringify(job.payload))
  const secrets = queued.flatMap(text => [...text.matchAll(/\/(\w{40})/g)].map(([, secret]) => secret ?? ''))
  return { database, url, secrets }
}

test('no table contains a mailed secret: queued, failing, given up or sent', async () => {
  const { database, url, secrets } = await story()
  expect(new Set(secrets).size).toBe(5)
  const met = async (except: string[] = []) => {
    const stored = await readStored(url, except)
    return secrets.filter(secret => stored.includes(secret))
  }
  expect(await met()).toEqual([])
  const addressed = Object.assign(new Error('451 canary1@example.az is busy'), { code: 'EENVELOPE' })
  smtp.fault = addressed
  while (await runNextJob(database, start));
  expect(await met()).toEqual([])
  await database.transaction(tx => tx.update(jobs).set({ attempts: maxAttempts - 1, runAt: start }))
  while (await runNextJob(database, start));
  const given = await database.db.select().from(jobs)
  expect(given.every(job => job.failedAt !== null && job.lastError === 'EENVELOPE')).toBe(true)
  expect(await met()).toEqual([])
  smtp.fault = null
  await database.transaction(tx => tx.update(jobs).set({ failedAt: null, runAt: start }))
  while (await runNextJob(database, start));
  // the outbox replaces the receivers' mailboxes
  expect(await met(['outbox_mails'])).toEqual([])
  expect((await met()).length).toBeGreaterThan(0)
})

test('the log entry of a failed write contains no value', async () => {
  const { database } = await emptyDatabaseAt()
  const person = await makePerson(database)
  const canary = {
    email: 'sarikoynek@example.az',
    emailKey: person.email,
    name: 'SECRET NAME',
    passwordHash: 'SECRET NAME',
  }
  const fault = await database
    .transaction(async tx => {
      const [row] = await tx.select().from(users)
      if (row) await tx.insert(users).values({ ...row, ...canary, id: 'other' })
    })
    .then(() => null, describeError)
  expect(fault?.code).toMatch(/^(23505|SQLITE_CONSTRAINT_UNIQUE)$/)
  const logged = JSON.stringify(fault)
  for (const value of ['sarikoynek', 'SECRET NAME', person.email]) expect(logged).not.toContain(value)
})
