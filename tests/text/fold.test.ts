import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from '#app/text/fold'

test('text typed without an Azerbaijani keyboard matches Azerbaijani text', () => {
  expect(fold('Qarabağ Süni Zəka')).toBe('qarabag suni zeka')
  expect(fold('QARABAĞ SÜNİ ZƏKA')).toBe('qarabag suni zeka')
  expect(fold('İÇƏRİŞƏHƏR ışıq ÖZÜ')).toBe('iceriseher isiq ozu')
})

test.each([
  ['Ёлка и йод', 'елка и йод'],
  ['ЁЛКА', 'елка'],
  ['Crème brûlée, Ærø, Łódź, Straße', 'creme brulee, aero, lodz, strasse'],
  ['ｆｕｌｌ　ｗｉｄｔｈ №5', 'full width no5'],
  ['mәktәb typed with the Cyrillic schwa', 'mekteb typed with the cyrillic schwa'],
  ['  many\u00a0\n spaces\u200b\u00ad ', 'many spaces'],
  ['', ''],
])('%j folds to %j', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

test('a text written with composed or decomposed letters folds to the same', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      text => fold(text.normalize('NFD')) === fold(text.normalize('NFC')),
    ),
  )
})

test('folding twice changes nothing, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => fold(fold(text)) === fold(text)),
    { numRuns: 2000 },
  )
})
