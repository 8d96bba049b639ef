import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect } from 'vitest'
import { mailedLink } from '#tests/support/mail'
import type { TestServer } from '#tests/support/server'
import { createVisitor, type Visitor } from '#tests/support/visitor'

export const password = 'a long enough password'

type Newcomer = { name: string; email: string; participantType?: string; organisation?: string }

/** A person joins and verifies their address. */
export async function newcomer(
  server: Pick<TestServer, 'origin'>,
  now: Date,
  facts: Newcomer,
): Promise<Visitor> {
  const visitor = createVisitor(server.origin, now)
  await visitor.open('/join')
  await visitor.send({ participantType: 'individual', organisation: '', ...facts }, 'Join')
  await visitor.open(await mailedLink(visitor, '/email-verification/', facts.email))
  await visitor.send({ password }, 'Set the password and sign in')
  expect(visitor.text()).toContain('Your address is verified')
  return visitor
}

/** The operator makes an account staff on the server. */
export async function makeStaff(server: TestServer, email: string): Promise<void> {
  await promisify(execFile)('node', ['bin/meydan.mjs', 'staff', email], {
    env: { ...process.env, DATABASE_URL: server.databaseUrl },
  })
}
