import { afterAll, beforeAll, expect, test } from 'vitest'
import { startServer, type TestServer } from '#tests/support/server'

let server: TestServer
beforeAll(async () => {
  server = await startServer('sqlite')
})
afterAll(() => server.stop())

test('three hundred people behind one address join', async () => {
  const statuses = await Promise.all(
    Array.from({ length: 300 }, async (_, person) => {
      const email = `person-${person}@example.az`
      const body = new URLSearchParams({ name: `Person ${person}`, participantType: 'student', email })
      const answer = await fetch(`${server.origin}/join`, { method: 'POST', body, redirect: 'manual' })
      return answer.status
    }),
  )
  expect(new Set(statuses)).toEqual(new Set([200]))
})
