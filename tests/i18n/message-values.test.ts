import { expect, test } from 'vitest'
import { en } from '#app/i18n/messages'
import { readSources } from '#bin/sources'
import { messageUsesIn } from '#tests/support/message-uses'
import { placeholders } from '#tests/support/placeholders'

const allKeys = Object.keys(en)
const placeholdersOf = new Map(Object.entries(en).map(([key, text]) => [key, placeholders(text)]))
const uses = readSources('app', 'bin', 'db').flatMap(source => messageUsesIn(source, allKeys))

test('every call and every mail passes a value for each placeholder of its messages', () => {
  const missing = uses.flatMap(({ where, keys, given }) =>
    keys.flatMap(key =>
      [...(placeholdersOf.get(key) ?? [])]
        .filter(name => given && !given.has(name))
        .map(name => `${where}: ${key} needs ${name}`),
    ),
  )
  expect(missing).toEqual([])
})

test('the values of every mail are read', () => {
  const read = new Set(uses.filter(({ given }) => given !== null).flatMap(({ keys }) => keys))
  expect(allKeys.filter(key => key.includes('.mail.') && !read.has(key))).toEqual([])
})

test.each([
  ["t('people.sessions.end_name')", []],
  ["t('people.sessions.end_name', { name })", ['name']],
  ["translate('en')('people.sessions.end_name', { name: 1 })", ['name']],
  [
    "const own = { name, ...{ at: 1 } }\nt(old ? 'people.sessions.end' : 'people.sessions.end_name', own)",
    ['name', 'at'],
  ],
  ["t('people.sessions.end_name', valuesOf(it))", null],
  [
    "notify(tx, ctx, { to, mail: 'people.mail.new_device', facts: ({ t }) => ({ name }), link })",
    ['name', 'link'],
  ],
  ["notify(tx, ctx, { to, mail: 'people.mail.new_device', facts: r => {\n return { name }\n} })", ['name']],
  [`notify(tx, ctx, { to, mail: \`people.mail.new_\${thing}\` })`, []],
])('the values are read from %s', (text, given) => {
  const [use] = messageUsesIn({ path: 'here.ts', text }, allKeys)
  expect(use?.given).toEqual(given && new Set(given))
})
