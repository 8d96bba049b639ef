import { expect, test } from 'vitest'
import { CancellationInput } from '#app/domain/challenges/input'
import { anyText, writtenIn } from '#app/domain/shared/local-text'

test('a text without a language gets that of its letters, and a blank one is no text', () => {
  const texts = [
    'Şəhər üçün pilot layihə',
    'Город уже готов к пилоту Şəki',
    'The team has a pilot in Şəki and Bakı.',
    ' ',
  ]
  expect(texts.map(text => writtenIn(text))).toEqual([
    { az: texts[0] },
    { ru: texts[1] },
    { en: texts[2] },
    null,
  ])
  expect([writtenIn({ az: ' ' }), writtenIn({ ru: 'Да' }), writtenIn(null)]).toEqual([
    null,
    { ru: 'Да' },
    null,
  ])
})

test('one text of several languages is the first that is written', () => {
  expect([anyText({ en: 'Yes', ru: 'Да' }), anyText({ az: ' ' }), anyText(null)]).toEqual(['Yes', null, null])
})

test('a public reason needs one language in full', () => {
  const faults = [
    { reason: {} },
    { reason: { ru: 'Нет.' } },
    {},
    { reason: { ru: 'Деньги закончились.' } },
  ].map(input => CancellationInput.safeParse(input).error?.issues.map(({ path }) => path.join('.')) ?? [])
  expect(faults).toEqual([['reason.az'], ['reason.az'], ['reason.az'], []])
})
