import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Person } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import type { Database } from '#db/client.server'
import { startServer, type TestServer } from '#tests/support/server'

/** Number of requests of each kind per round. Below the limits of a network, a sender and an account. */
const pairs = 25
const rounds = 3
/** Maximum ratio of the medians for known and unknown addresses. */
const bound = 1.25

let server: TestServer
let database: Database
const known: string[] = []
let captain: { person: Person; cookie: string; entryId: string }
let owner: { person: Person; cookie: string; institutionId: string }

beforeAll(async () => {
  server = await startServer('sqlite')
  vi.stubEnv('DATABASE_URL', server.databaseUrl)
  vi.resetModules()
  const { connect } = await import('#db/client.server')
  const { makePerson } = await import('#tests/support/people')
  const { signIn } = await import('#tests/support/sessions')
  const { makeChallenge, makeInstitution, makeSubmission } = await import('#tests/support/challenges')
  database = connect(server.databaseUrl)
  const person = await makePerson(database)
  for (let n = 0; n < pairs * rounds; n++) known.push((await makePerson(database)).email)
  const host = await makePerson(database)
  const institutionId = await makeInstitution(database, host)
  const eligibility = { teamMax: 1000 }
  const challenge = await makeChallenge(database, { institutionId, eligibility })
  const { entryId } = await makeSubmission(database, { ...challenge, captain: person })
  captain = { person, cookie: await signIn(database, person.id), entryId }
  owner = { person: host, cookie: await signIn(database, host.id), institutionId }
}, 60_000)

afterAll(async () => {
  await database.close()
  await server.stop()
  vi.unstubAllEnvs()
})

type Form = { path: string; fields: Record<string, string>; cookie?: string; status: number }

const forms: Record<string, (email: string) => Form> = {
  'signing in': email => ({
    path: '/sign-in',
    fields: { email, password: 'not the password of anyone' },
    status: 422,
  }),
  joining: email => ({
    path: '/join',
    fields: { email, name: 'Somebody New', participantType: 'individual' },
    status: 200,
  }),
  'asking for a new password': email => ({ path: '/forgotten-password', fields: { email }, status: 302 }),
  'inviting to a team': email => ({
    path: `/entries/${captain.entryId}/invitations`,
    fields: { email },
    cookie: captain.cookie,
    status: 302,
  }),
  'inviting to an institution': email => ({
    path: `/host/institutions/${owner.institutionId}/invitations`,
    fields: { email },
    cookie: owner.cookie,
    status: 302,
  }),
}

test.each(Object.entries(forms))(
  '%s takes as long for a known address as for an unknown one',
  async (_, form) => {
    for (let n = 0; n < 6; n++) await duration(form(`${newId()}@example.az`), -1 - n)
    const ratios: number[] = []
    // a busy machine may disturb one round; a difference in the code shows in every round
    for (let round = 0; round < rounds; round++) {
      ratios.push(await ratioOf(form, round))
      if (isWithin(ratios.at(-1) ?? 0)) break
    }
    expect(
      ratios.some(isWithin),
      `medians of known to unknown: ${ratios.map(ratio => ratio.toFixed(2))}`,
    ).toBe(true)
  },
  120_000,
)

const isWithin = (ratio: number) => ratio <= bound && ratio >= 1 / bound

/** The median duration for addresses with an account, divided by that for addresses without one. */
async function ratioOf(form: (email: string) => Form, round: number): Promise<number> {
  const durations = { known: [] as number[], unknown: [] as number[] }
  for (let n = round * pairs; n < (round + 1) * pairs; n++) {
    const ask = {
      known: async () => durations.known.push(await duration(form(known[n] ?? ''), n)),
      unknown: async () => durations.unknown.push(await duration(form(`${newId()}@example.az`), n)),
    }
    const order = n % 2 ? (['known', 'unknown'] as const) : (['unknown', 'known'] as const)
    for (const each of order) await ask[each]()
  }
  return median(durations.known) / median(durations.unknown)
}

/** Milliseconds until the answer arrives. Each request has its own hour, so that no hourly limit is reached. */
async function duration({ path, fields, cookie = '', status }: Form, n: number): Promise<number> {
  const hour = new Date(Date.UTC(2026, 5, 1, 20) + n * 3_000_000)
  const headers = { cookie, 'sec-fetch-site': 'same-origin', 'x-test-now': hour.toISOString() }
  const begin = performance.now()
  const answer = await fetch(server.origin + path, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers,
    redirect: 'manual',
  })
  await answer.arrayBuffer()
  const took = performance.now() - begin
  expect(answer.status).toBe(status)
  return took
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
