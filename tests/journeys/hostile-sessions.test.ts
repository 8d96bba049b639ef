import { expect, test } from 'vitest'
import { mailedLink } from '#tests/support/mail'
import { must } from '#tests/support/must'
import { password } from '#tests/support/people'
import { asked, server, serveSecretWorld, world } from '#tests/support/secret-server'
import { instants } from '#tests/support/secrets'
import { createVisitor } from '#tests/support/visitor'

serveSecretWorld()

const now = instants.closing

test('the address after signing in is always on this site', async () => {
  const nowhere = [
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'https:evil.example',
    'https://evil.example',
  ]
  const tricks = [
    '/%09/evil.example',
    '/\t/evil.example',
    ' //evil.example',
    'javascript:alert(1)',
    '/..//evil.example',
    '/.//evil.example',
    '/@evil.example',
    'evil.example',
    '/%5Cevil.example',
    '\u0000//evil.example',
    '/\u0000/evil.example',
    '///evil.example',
    '/a//../..//evil.example',
  ]
  for (const back of [...nowhere, ...tricks]) {
    const body = new URLSearchParams({ theme: 'dark', back })
    const answer = await asked('/preferences', { method: 'POST', body })
    const target = new URL(answer.headers.get('location') ?? '/', server.origin)
    expect([back, target.origin]).toEqual([back, server.origin])
    const form = await asked(`/sign-in?next=${encodeURIComponent(back)}`)
    if (form.status === 400) continue
    const next = /name="next" value="([^"]*)"/.exec(form.body)?.[1] ?? '/'
    expect([back, new URL(next, server.origin).origin]).toEqual([back, server.origin])
  }
})

test('every page has security headers, and a page for a signed-in person is not cached', async () => {
  const paths = [
    '/',
    '/challenges',
    '/challenges/none',
    '/me',
    '/host',
    '/judge',
    '/staff',
    `/entries/${world.alpha.entryId}`,
  ]
  for (const path of paths)
    for (const as of ['visitor', 'own'] as const) {
      const { headers } = await asked(path, { as })
      const isPage = headers.get('content-type')?.startsWith('text/html') === true
      if (isPage) {
        expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
        expect(headers.get('x-content-type-options')).toBe('nosniff')
        expect(headers.get('referrer-policy')).toBeTruthy()
      }
      if (as === 'own')
        expect([path, headers.get('cache-control')]).toEqual([path, expect.stringContaining('no-store')])
      const data = await asked(path === '/' ? '/_root.data' : `${path}.data`, { as })
      expect([path, data.headers.get('cache-control')]).toEqual([path, expect.stringContaining('no-store')])
    }
})

test('an uploaded HTML file is downloaded, not displayed', async () => {
  for (const [path, as] of [
    [`/files/${world.files.data}`, 'visitor'],
    [`/submission-files/${world.files.submission}`, 'own'],
  ] as const) {
    const { headers, status } = await asked(path, { as })
    expect(status).toBe(200)
    expect(headers.get('content-disposition')).toMatch(/^attachment/)
    expect(headers.get('content-security-policy')).toContain('sandbox')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  }
  const refused = [
    new File(['<script>alert(1)</script>'], 'page.html', { type: 'text/plain' }),
    new File(['<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'], 'picture.svg', {
      type: 'image/png',
    }),
    new File(['<html>'], 'picture.png', { type: 'image/png' }),
    new File(['%PDF-1.4'], '../../etc/cron.d/x.pdf.html', { type: 'application/pdf' }),
    new File(['MZ\u0000'], 'notes.txt', { type: 'text/plain' }),
    new File([''], 'empty.txt', { type: 'text/plain' }),
  ]
  for (const file of refused) {
    const body = new FormData()
    body.append('file', file)
    body.append('description.en', 'A file')
    body.append('licence', 'CC0-1.0')
    const path = `/host/challenges/${world.draft.challengeId}/files`
    const answer = await asked(path, { method: 'POST', body, as: 'host' })
    expect([file.name, answer.status < 500]).toEqual([file.name, true])
    const shown = await asked(`/host/challenges/${world.draft.challengeId}/edit/files`, { as: 'host' })
    expect(shown.body).not.toContain(file.name.replace(/.*\//, ''))
  }
})

test('signing in gives a new cookie and ends the session that came with the form', async () => {
  const before = must(world.cookies.otherHost)
  const cookieOf = (answer: { headers: Headers }) =>
    must(/session=[^;]+/.exec(answer.headers.getSetCookie().join('; '))?.[0])
  const signIn = (cookie: string) => {
    const body = new URLSearchParams({ email: world.people.otherHost.email, password, next: '/me' })
    return asked('/sign-in', { method: 'POST', body, headers: { cookie } })
  }
  const opens = async (cookie: string) => (await asked('/me', { headers: { cookie } })).status
  expect(await opens(before)).toBe(200)
  const after = cookieOf(await signIn(before))
  expect(after).not.toBe(before)
  expect([await opens(before), await opens(after)]).toEqual([302, 200])
  const planted = `session=${'a'.repeat(40)}`
  const own = cookieOf(await signIn(planted))
  expect([own === planted, await opens(planted), await opens(own)]).toEqual([false, 302, 200])
})

test('a mailed link works once', async () => {
  const { email } = world.people.unassigned
  await asked('/forgotten-password', { method: 'POST', body: new URLSearchParams({ email }) })
  const visitor = createVisitor(server.origin, now)
  const path = await mailedLink(visitor, '/password-reset/', email)
  const reset = () =>
    asked(path, { method: 'POST', body: new URLSearchParams({ password: 'quite another one' }) })
  expect((await reset()).status).toBe(302)
  const again = await reset()
  expect(again.status).toBeGreaterThanOrEqual(400)
  expect(again.headers.getSetCookie().join()).not.toContain('session=')
})

test('a name cannot add a header to a mail or change the reading direction', async () => {
  const name = 'Eve\r\nBcc: victim@example.az\u202e'
  const profile = new URLSearchParams({ name, participantType: 'student' })
  await asked('/me', { method: 'POST', body: profile, as: 'own' })
  const invite = new URLSearchParams({ email: 'friend@example.az' })
  await asked(`/entries/${world.alpha.entryId}/invitations`, { method: 'POST', body: invite, as: 'own' })
  await mailedLink(createVisitor(server.origin, now), '/team-invitations/', 'friend@example.az')
  const mails = await world.mails()
  const [mail] = mails.filter(({ recipient }) => recipient === 'friend@example.az')
  expect(mail?.subject).not.toMatch(/[\r\n\u202e]/)
  expect(mail?.text).not.toMatch(/^Bcc:|\u202e/m)
  expect(mails.map(({ recipient }) => recipient)).not.toContain('victim@example.az')
})
