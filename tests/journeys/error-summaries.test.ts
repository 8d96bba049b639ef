import { expect, test } from 'vitest'
import { translate } from '#app/i18n/catalogues'
import { must } from '#tests/support/must'
import { asked, serveSecretWorld } from '#tests/support/secret-server'

/** What a page shows does not depend on the database. */
serveSecretWorld()

/** The lines of the error summary: the control that each leads to, and its text. */
function summaryOf(page: string): [id: string, text: string][] {
  const list = must(/error-summary-list">(.*?)<\/ul>/s.exec(page)?.[1])
  return [...list.matchAll(/<a href="#([^"]+)">(.*?)<\/a>/g)].map(([, id, text]) => [must(id), must(text)])
}

test.each(['az', 'en', 'ru'] as const)(
  'without JavaScript, a refused form names all wrong fields at once and leads to them, in %s',
  async locale => {
    const t = translate(locale)
    const body = new URLSearchParams({ name: '', email: '', organisation: 'x'.repeat(201) })
    const headers = { 'accept-language': locale, 'content-type': 'application/x-www-form-urlencoded' }
    const refused = await asked('/join', { method: 'POST', body: body.toString(), headers })
    expect(refused.status).toBe(422)
    const lines = summaryOf(refused.body)
    expect(lines).toEqual([
      ['join-name', t('form.needs_fill', { label: t('people.account.name') })],
      ['join-email', t('form.needs_fill', { label: t('people.account.email') })],
      ['join-participantType', t('form.needs_choose', { label: t('people.account.participant_type') })],
      ['join-organisation', `${t('people.account.organisation')}: ${t('form.too_long', { max: 160 })}`],
    ])
    for (const [id] of lines) expect(refused.body).toContain(`id="${id}"`)
    for (const [id, text] of lines.slice(0, 3)) expect([id, refused.body.split(text).length]).toEqual([id, 3])
  },
)
