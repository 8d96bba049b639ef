import fc from 'fast-check'
import { expect, test } from 'vitest'
import { locales } from '#app/domain/shared/local-text'
import { currencies, parseAmount } from '#app/domain/shared/money'
import { translate } from '#app/i18n/catalogues'
import { formats } from '#app/i18n/format'

test('an amount is understood in every form that the site prints in any language and currency', () => {
  const printers = locales.map(locale => formats(locale, translate(locale), 'Asia/Baku'))
  fc.assert(
    fc.property(fc.nat(99_999_999_999), fc.constantFrom(...currencies), (amount, currency) => {
      for (const { money, number } of printers) {
        expect(parseAmount(money(amount, currency))).toBe(amount)
        expect(parseAmount(number(amount / 100, 2))).toBe(amount)
      }
    }),
  )
})

test.each([
  ['38,000', 3_800_000],
  ['38.000', 3_800_000],
  ['25,000.50', 2_500_050],
  ['25.000,50', 2_500_050],
  ['25 000,5', 2_500_050],
  ['25\u00a0000 ₼', 2_500_000],
  ['25\u202f000', 2_500_000],
  ['1,234,567', 123_456_700],
  ['1.234.567,8', 123_456_780],
  ["25'000", 2_500_000],
  ['AZN 25000', 2_500_000],
  ['25000 manat', 2_500_000],
  ['25 000 манатов', 2_500_000],
  ['0.5', 50],
  ['0,05', 5],
  ['7', 700],
])('%s is understood', (text, amount) => {
  expect(parseAmount(text)).toBe(amount)
})

test.each([
  '',
  'a lot',
  '1,23,456',
  '25.0000',
  '25,000.500',
  '1.5.2',
  '0,125',
  '-5',
  '12 34',
  '1,000,00',
  '25..5',
  '9999999999999',
  '10 USD 20',
])('%j is not an amount', text => {
  expect(parseAmount(text)).toBe(null)
})
