import { expect, test } from 'vitest'
import { readUnsubscribeToken, unsubscribeToken } from '#app/services/unsubscribe.server'
import { mailHtml } from '#app/text/mail-html'

test('only a token that this instance signed is read, for the person and kind that it names', () => {
  const token = unsubscribeToken('a1', 'result')
  expect(readUnsubscribeToken(token)).toEqual({ userId: 'a1', kind: 'result' })
  for (const wrong of [
    '',
    'a1.result',
    token.replace('a1', 'a2'),
    token.replace('result', 'desk'),
    `${token}.x`,
  ])
    expect(readUnsubscribeToken(wrong)).toBeNull()
})

test('a mail links the site’s own pages only, and runs nothing that a person wrote', () => {
  const html = mailHtml(
    '<b>Hi</b>\nSee https://meydan.test/me\n\nhttps://evil.test/me',
    'https://meydan.test',
  )
  expect(html).toContain(
    '<p>&lt;b&gt;Hi&lt;/b&gt;<br>See <a href="https://meydan.test/me">https://meydan.test/me</a></p><p>https://evil.test/me</p>',
  )
})
