import { describe, expect, test } from 'vitest'
import { type Fields, fillForm } from '#tests/support/html'
import { asked, serveSecretWorld, world } from '#tests/support/secret-server'
import type { SecretWorld } from '#tests/support/secret-world'
import { instants } from '#tests/support/secrets'

/** Typed text is shown again, passwords never: one database is enough. */
serveSecretWorld()

type Case = {
  who: 'own' | 'host' | 'marking'
  path: (world: SecretWorld) => string
  now?: Date
  fields: Fields
  button: string
  text: string
}

const text = 'Typed while the session ended,\nin two lines & "quotes"'

const editors: Record<string, Case> = {
  'a draft': {
    who: 'own',
    path: ({ alpha, challenge }) => `/entries/${alpha.entryId}/stages/${challenge.stageId}/draft`,
    fields: { 'answers.idea': text },
    button: 'Save the draft',
    text,
  },
  'a section of a challenge': {
    who: 'host',
    path: ({ draft }) => `/host/challenges/${draft.challengeId}/edit/brief`,
    fields: { 'brief.en': text },
    button: 'Save',
    text,
  },
  'a review': {
    who: 'marking',
    path: ({ jury }) => `/judge/assignments/${jury.markingAssignmentId}`,
    now: instants.closed,
    fields: { commentToJury: text },
    button: 'Save draft',
    text,
  },
}

describe('without JavaScript, a form sent after the session ended', () => {
  test.each(Object.entries(editors))(
    '%s comes back with its text and is saved once the person has signed in',
    async (_, each) => {
      const path = each.path(world)
      const { who, now = instants.closing } = each
      const form = await asked(path, { as: who, now })
      const { body } = fillForm(form.body, each.fields, each.button)
      const refused = await asked(path, { method: 'POST', body, now })
      expect(refused.status).toBe(401)
      expect(refused.body).toContain('<h1 class="page-head-title">You are signed out</h1>')
      expect(refused.body).toContain('class="site-header"')
      expect(refused.body).toMatch(/href="\/sign-in" target="_blank"|target="_blank" href="\/sign-in"/)
      const again = fillForm(refused.body, {}, 'Send again')
      expect(again.action).toBe(path)
      const saved = await asked(again.action, { method: 'POST', body: again.body, as: who, now })
      expect(saved.status).toBe(302)
      const after = await asked(path, { as: who, now })
      const [name = ''] = Object.keys(each.fields)
      const kept = fillForm(after.body, {}, each.button).body.get(name)
      expect(String(kept).replaceAll('\r\n', '\n')).toBe(text)
    },
  )

  test('an unreadable form comes back with its text and without field errors', async () => {
    const path = `/host/challenges/${world.draft.challengeId}/edit/prizes`
    const body = new URLSearchParams({ version: 'none', 'prizes[0].amount': 'not an amount' })
    const { status, body: html } = await asked(path, { method: 'POST', body })
    expect([status, html.includes('value="not an amount"')]).toEqual([401, true])
  })

  test('a reason beside a button comes back as well', async () => {
    const path = `/judge/assignments/${world.jury.assignmentId}/abstention`
    const body = new URLSearchParams({ reason: 'I know too little of this.' })
    const { status, body: html } = await asked(path, { method: 'POST', body, now: instants.closed })
    expect([status, html.includes('value="I know too little of this."')]).toEqual([401, true])
  })

  test('without any text the person is sent to sign in', async () => {
    const path = `/host/challenges/${world.draft.challengeId}/archive`
    const { status, headers } = await asked(path, { method: 'POST', body: new URLSearchParams() })
    expect([status, headers.get('location')]).toEqual([302, '/sign-in?next=%2F'])
  })
})

test('at the end of judging a refused form keeps its text on the page, also without JavaScript', async () => {
  const path = `/judge/assignments/${world.jury.markingAssignmentId}`
  const form = await asked(path, { as: 'marking', now: instants.closed })
  const { body } = fillForm(form.body, { commentToJury: 'Typed over the end' }, 'Save draft')
  const late = await asked(path, { method: 'POST', body, as: 'marking', now: instants.unreleased })
  expect(late.status).toBe(403)
  expect(late.body).toContain('Judging is over.')
  expect(fillForm(late.body, {}, 'Save draft').body.get('commentToJury')).toBe('Typed over the end')
  const opened = await asked(path, { as: 'marking', now: instants.unreleased })
  expect(opened.body).not.toContain('Save draft')
})

test('a visitor who opens a page of hosts, judges or staff is sent to sign in, whether or not the page exists', async () => {
  for (const id of [world.draft.challengeId, world.challenge.challengeId, 'none'])
    for (const path of [
      `/host/challenges/${id}`,
      `/host/challenges/${id}/edit/brief?stage=1`,
      `/staff/challenges/${id}`,
    ]) {
      const { status, headers } = await asked(path)
      expect([status, headers.get('location')]).toEqual([302, `/sign-in?next=${encodeURIComponent(path)}`])
    }
})

test('a page that is not for a signed-in person is 404 inside the site frame, under the title of the site', async () => {
  const { status, body } = await asked(`/host/challenges/${world.draft.challengeId}/edit/brief`, {
    as: 'otherHost',
  })
  expect(status).toBe(404)
  expect(body).toContain('class="site-header"')
  expect(body).toContain('<title>Meydan</title>')
})

describe('a password never comes back', () => {
  const canary = 'hunter2 canary 93'
  const forms: { path: string; as?: 'own'; fields: Record<string, string> }[] = [
    { path: '/sign-in', fields: { email: 'nobody@example.az', password: canary, next: '/' } },
    { path: '/join', fields: { email: 'no address', name: 'A', password: canary } },
    { path: `/password-reset/${'0'.repeat(40)}`, fields: { password: canary } },
    { path: '/me/password', as: 'own', fields: { current: canary, password: `${canary} new` } },
    { path: '/me/password', as: 'own', fields: { current: canary, password: 'short' } },
    { path: '/me/password', fields: { current: canary, password: `${canary} new` } },
  ]

  test.each(forms)('$path as $as', async ({ path, as, fields }) => {
    for (const end of ['', '.data']) {
      const { status, body } = await asked(path + end, {
        method: 'POST',
        body: new URLSearchParams(fields),
        as,
      })
      expect(status).not.toBe(200)
      expect(body.includes(canary)).toBe(false)
    }
  })
})
