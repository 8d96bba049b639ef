import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mailedLink } from '#tests/support/mail'
import { startServer, type TestServer } from '#tests/support/server'
import { createVisitor } from '#tests/support/visitor'

const now = new Date('2026-06-01T08:00:00Z')

describe('an account, without JavaScript', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startServer('postgres')
  })
  afterAll(() => server.stop())

  test('someone joins, verifies the address, signs out, resets the password and signs in again', async () => {
    const aysel = createVisitor(server.origin, now)
    await aysel.open('/')
    await aysel.click('Join')
    await aysel.send({ name: 'Aysel', email: 'aysel' }, 'Join')
    expect(aysel.at.status).toBe(422)
    expect(aysel.text()).toContain('Enter an e-mail address, such as')
    expect(aysel.at.html).toContain('value="Aysel"')

    const account = { name: 'Aysel', email: 'aysel@example.az', participantType: 'student' }
    await aysel.send(account, 'Join')
    expect(aysel.text()).toContain('Check your e-mail')
    await aysel.open(await mailedLink(aysel, '/email-verification/'))
    await aysel.send({ password: 'short' }, 'Set the password and sign in')
    expect(aysel.text()).toContain('Enter at least 10 characters')
    await aysel.send({ password: 'a long enough one' }, 'Set the password and sign in')
    expect(aysel.at.html).toContain('Your address is verified. Welcome!')

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
    expect(aysel.text()).toContain('The e-mail address or the password is not correct.')
    await aysel.send({ email: 'aysel@example.az', password: 'another long one' })
    expect(aysel.text()).toContain('Your profile')
  })

  test('who joins from a page is back on it once the address is verified, also from the mailed link alone', async () => {
    const lale = createVisitor(server.origin, now)
    await lale.open('/sign-in?next=/institutions')
    await lale.click('Join')
    const account = { name: 'Lalə', email: 'lale@example.az', participantType: 'student' }
    await lale.send(account, 'Join')
    const link = await mailedLink(lale, '/email-verification/', account.email)
    const elsewhere = createVisitor(server.origin, now)
    await elsewhere.open(link)
    await elsewhere.send({ password: 'a long enough one' }, 'Set the password and sign in')
    expect(elsewhere.at.url).toBe(`${server.origin}/institutions`)
  })

  test('joining and signing in give the same answer for known and unknown addresses', async () => {
    const known = { name: 'Rauf', email: 'rauf@example.az', participantType: 'student' }
    const rauf = createVisitor(server.origin, now)
    await rauf.open('/join')
    await rauf.send(known, 'Join')
    await rauf.open(await mailedLink(rauf, '/email-verification/', known.email))
    await rauf.send({ password: 'a long enough one' }, 'Set the password and sign in')
    const answers = async (email: string) => {
      const send = async (path: string, fields: Record<string, string>) => {
        const body = new URLSearchParams(fields)
        const answer = await fetch(server.origin + path, { method: 'POST', body, redirect: 'manual' })
        const text = (await answer.text()).replaceAll(email, '').replace(/nonce="[^"]*"/g, '')
        const cookies = answer.headers.getSetCookie()
        return [answer.status, answer.headers.get('location'), cookies, text.length]
      }
      const password = 'probe-probe-1'
      return [
        await send('/join', { name: 'Probe', participantType: 'student', email }),
        await send('/sign-in', { email, password, next: '/' }),
        await send('/forgotten-password', { email }),
      ]
    }
    expect(await answers('rauf@example.az')).toEqual(await answers('free@example.az'))
  })

  test('a form sent from another site is refused', async () => {
    const body = new URLSearchParams({ email: 'a@b.az', password: 'x' })
    const headers = { 'sec-fetch-site': 'cross-site' }
    const response = await fetch(`${server.origin}/sign-in`, { method: 'POST', body, headers })
    expect(response.status).toBe(403)
  })
})
