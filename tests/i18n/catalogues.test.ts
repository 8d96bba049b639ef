import { describe, expect, test } from 'vitest'
import { type Locale, locales } from '#app/domain/shared/local-text'
import { catalogues } from '#app/i18n/catalogues'
import { keysNamedIn } from '#bin/message-keys'
import { readSources } from '#bin/sources'
import { placeholders, plurals, shownPlaceholders } from '#tests/support/placeholders'

const english = catalogues.en

/** An Azerbaijani noun is the same after every number. */
const neededCategories: Record<Locale, Record<Intl.PluralRuleType, string>> = {
  az: { cardinal: 'other', ordinal: 'few,many,one,other' },
  en: { cardinal: 'one,other', ordinal: 'few,one,other,two' },
  ru: { cardinal: 'few,many,one,other', ordinal: 'other' },
}

describe.each(locales)('the catalogue in %s', locale => {
  const messages = Object.entries(catalogues[locale])

  test('has every key and no other', () => {
    expect(messages.map(([key]) => key).sort()).toEqual(Object.keys(english).sort())
  })

  test('says something in every message', () => {
    expect(messages.filter(([, message]) => message.trim() === '')).toEqual([])
  })

  test('shows the same values in every message as the English one', () => {
    const faulty = messages.filter(([key, message]) => {
      const original = english[keyOf(key)]
      const isForeign = [...placeholders(message)].some(name => !placeholders(original).has(name))
      return isForeign || [...shownPlaceholders(original)].some(name => !shownPlaceholders(message).has(name))
    })
    expect(faulty.map(([key]) => key)).toEqual([])
  })

  test('has exactly the plural categories of the language in every plural', () => {
    const faulty = messages.filter(([, message]) =>
      plurals(message).some(({ type, categories }) => String(categories) !== neededCategories[locale][type]),
    )
    expect(faulty.map(([key]) => key)).toEqual([])
  })
})

test('the Azerbaijani messages keep to the Azerbaijani alphabet', () => {
  const foreign = Object.entries(catalogues.az).filter(([, message]) =>
    /[а-яё]/i.test(message.replace(/Русский/g, '')),
  )
  expect(foreign).toEqual([])
})

/** Words that the glossary refuses, with the word that it has instead. */
const refused: [Locale, RegExp, string][] = [
  ['en', /\b(a|the|this) mail\b|(?<!-)\bmails\b/i, 'e-mail'],
  ['az', /açıq səsvermə/i, 'ictimai səsvermə'],
  ['ru', /(?<!\p{L})суд(ья|ь[иеюё]|ей|ить|ит|ите|ят)(?!\p{L})/iu, 'член жюри'],
  ['ru', /голосовани\p{L}+ (публики|зрителей)/iu, 'общественное голосование'],
]

test.each(refused)('the messages in %s do not say %s but “%s”', (locale, word) => {
  const faulty = Object.entries(catalogues[locale]).filter(([, message]) => word.test(message))
  expect(faulty).toEqual([])
})

test('every message is used somewhere', () => {
  const code = readSources('app', 'bin', 'db')
    .filter(file => !/^app\/i18n\/(az|en|ru|messages)/.test(file.path))
    .map(file => file.text)
    .join('\n')
  const named = new Set(keysNamedIn(code, Object.keys(english)))
  const quoted = new Set([...code.matchAll(/'(?=([^'\n]+)')/g)].map(match => match[1]))
  const isUsed = (key: string) => named.has(key) || isUsedMail(key, quoted)
  const unused = Object.keys(english).filter(key => !isUsed(key))
  expect(unused).toEqual([])
})

/** Code names a mail without `.subject` and `.text`, which `notify()` appends. */
function isUsedMail(key: string, quoted: ReadonlySet<string | undefined>): boolean {
  const mail = /^(.+\.mail\..+)\.(subject|text)$/.exec(key)?.[1]
  return mail !== undefined && quoted.has(mail)
}

test('every mail has a subject and a text', () => {
  const keys = Object.keys(english).filter(key => key.includes('.mail.'))
  const mails = [...new Set(keys.map(key => key.replace(/\.[^.]+$/, '')))].sort()
  expect(keys.sort()).toEqual(mails.flatMap(mail => [`${mail}.subject`, `${mail}.text`]))
})

function keyOf(key: string): keyof typeof english {
  if (!isKey(key)) throw new Error(`no such message: ${key}`)
  return key
}

function isKey(key: string): key is keyof typeof english {
  return Object.hasOwn(english, key)
}
