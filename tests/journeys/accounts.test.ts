import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mailedLink } from '#tests/support/mail'
import { startServer, type TestServer } from '#tests/support/server'
import { createVisitor } from '#tests/support/visitor'

const now = new Date('2026-06-01T08:00:00Z')

describe.each(['sqlite', 'postgres'] as const)('on %s, without JavaScript', engine => {
  let server: TestServer
  beforeAll(async () => {
    server = await startServer(engine)
  })
  afterAll(() => server.stop())

  test('someone joins, verifies the address, signs out, resets the password and signs in again', async () => {
    const aysel = createVisitor(server.origin, now)
    await aysel.open('/')
    await aysel.click('Join')
    await aysel.send({ name: 'Aysel', email: 'aysel', password: 'short' }, 'Join')
    expect(aysel.at.status).toBe(422)
    expect(aysel.text()).toContain('This does not look like an e-mail address')
    expect(aysel.text()).toContain('At least 10 characters, please')
    expect(aysel.at.html).toContain('value="Aysel"')

    const account = {
      name: 'Aysel',
      email: 'aysel@example.az',
      password: 'a long enough one',
      participantType: 'student',
    }
    await aysel.send(account, 'Join')
    expect(aysel.text()).toContain('Look in your mail')
    await aysel.open(await mailedLink(aysel, '/email-verification/'))
    await aysel.press('Yes, this is my address')
    expect(aysel.text()).toContain('Your address is verified. Welcome!')

    await aysel.press('Sign out')
    await aysel.open('/me')
    expect(aysel.at.url).toContain('/sign-in?next=%2Fme')
    await aysel.click('Forgotten your password?')
    await aysel.send({ email: 'aysel@example.az' })
    await aysel.open(await mailedLink(aysel, '/password-reset/'))
    await aysel.send({ password: 'another long one' })
    await aysel.press('Sign out')

    await aysel.open('/sign-in?next=/me')
    await aysel.send({ email: 'aysel@example.az', password: 'a long enough one' })
    expect(aysel.text()).toContain('The e-mail and the password do not match.')
    await aysel.send({ email: 'aysel@example.az', password: 'another long one' })
    expect(aysel.text()).toContain('Your profile')
  })

  test('a form sent from another site is refused', async () => {
    const body = new URLSearchParams({ email: 'a@b.az', password: 'x' })
    const headers = { 'sec-fetch-site': 'cross-site' }
    const response = await fetch(`${server.origin}/sign-in`, { method: 'POST', body, headers })
    expect(response.status).toBe(403)
  })
})
