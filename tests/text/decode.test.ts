import { expect, test } from 'vitest'
import { decodeText } from '#app/text/decode'

const text = 'münsif;iş\r\nя;Ə'

function utf16(bytes: Buffer, mark: number[] = []): Uint8Array {
  return Uint8Array.from([...mark, ...bytes])
}

test.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`)],
  ['UTF-16 LE with a byte order mark', utf16(Buffer.from(text, 'utf16le'), [0xff, 0xfe])],
  ['UTF-16 BE with a byte order mark', utf16(Buffer.from(text, 'utf16le').swap16(), [0xfe, 0xff])],
  ['UTF-16 LE without a mark', utf16(Buffer.from(text, 'utf16le'))],
  ['UTF-16 BE without a mark', utf16(Buffer.from(text, 'utf16le').swap16())],
])('a text in %s is read', (_, bytes) => {
  expect(decodeText(bytes)).toBe(text)
})

test.each([
  ['Windows-1254', Uint8Array.of(0x6d, 0xfc, 0x6e, 0x73)],
  ['UTF-16 cut in the middle of a character', Uint8Array.of(0xff, 0xfe, 0x6a, 0x00, 0x75)],
])('bytes in %s are not taken for text', (_, bytes) => {
  expect(decodeText(bytes)).toBeNull()
})

test('an empty file is an empty text', () => {
  expect(decodeText(new Uint8Array())).toBe('')
})
