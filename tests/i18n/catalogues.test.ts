import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, test } from 'vitest'
import { locales } from '#app/domain/shared/local-text'
import { catalogues } from '#app/i18n/catalogues'
import { readSources } from '#tests/support/sources'

const english = catalogues.en

describe.each(locales)('the catalogue in %s', locale => {
  const messages = Object.entries(catalogues[locale])

  test('has every key and no other', () => {
    expect(messages.map(([key]) => key).sort()).toEqual(Object.keys(english).sort())
  })

  test('says something in every message', () => {
    expect(messages.filter(([, message]) => message.trim() === '')).toEqual([])
  })

  test('is well-formed and names the same values as the English one', () => {
    const faulty = messages.filter(([key, message]) => {
      const own = valuesIn(message, locale)
      return own.some(name => !valuesIn(english[keyOf(key)], 'en').includes(name))
    })
    expect(faulty.map(([key]) => key)).toEqual([])
  })
})

test('the Azerbaijani messages keep to the Azerbaijani alphabet', () => {
  const foreign = Object.entries(catalogues.az).filter(([, message]) =>
    /[а-яё]/i.test(message.replace(/Русский/g, '')),
  )
  expect(foreign).toEqual([])
})

test('every message is used somewhere', () => {
  const code = readSources('app', 'bin', 'db')
    .filter(file => !/^app\/i18n\/(az|en|ru|messages)/.test(file.path))
    .map(file => file.text)
    .join('\n')
  const prefixes = [...code.matchAll(/[`']([a-z_]+(?:\.[a-z_]+)*[._])\$\{/g)].map(match => match[1] ?? '')
  const isUsed = (key: string) =>
    code.includes(`'${key}'`) || prefixes.some(prefix => key.startsWith(prefix)) || isUsedMail(key, code)
  const unused = Object.keys(english).filter(key => !isUsed(key))
  expect(unused).toEqual([])
})

/** A mail is named without `.subject` and `.text`, which `notify()` puts behind its name. */
function isUsedMail(key: string, code: string): boolean {
  const mail = /^(.+\.mail\..+)\.(subject|text)$/.exec(key)?.[1]
  return mail !== undefined && code.includes(`'${mail}'`)
}

test('every mail has a subject and a text', () => {
  const keys = Object.keys(english).filter(key => key.includes('.mail.'))
  const mails = [...new Set(keys.map(key => key.replace(/\.[^.]+$/, '')))].sort()
  expect(keys.sort()).toEqual(mails.flatMap(mail => [`${mail}.subject`, `${mail}.text`]))
})

function keyOf(key: string): keyof typeof english {
  const known = Object.keys(english).find((each): each is keyof typeof english => each === key)
  if (!known) throw new Error(`no such message: ${key}`)
  return known
}

function valuesIn(message: string, locale: string): string[] {
  const found: string[] = []
  const walk = (elements: ReturnType<IntlMessageFormat['getAst']>) => {
    for (const element of elements) {
      if ('value' in element && element.type !== 0) found.push(String(element.value))
      if ('options' in element) for (const option of Object.values(element.options)) walk(option.value)
    }
  }
  walk(new IntlMessageFormat(message, locale, undefined, { ignoreTag: true }).getAst())
  return found
}
