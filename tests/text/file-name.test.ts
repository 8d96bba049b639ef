import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanFileName, extensionOf } from '#app/text/file-name'

test.each([
  ['Hesabat – yekun (2).pdf', 'Hesabat – yekun (2).pdf'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\Aynur\\plan.docx', 'plan.docx'],
  ['invoice\u202efdp.exe', 'invoicefdp.exe'],
  ['a\u0000b\u001f\r\nc.txt', 'abc.txt'],
  ['  ..hidden. ', 'hidden'],
  ['a<b>:"c|?*.csv', 'a_b___c___.csv'],
  ['CON.txt', '_CON.txt'],
  ['aux', '_aux'],
  ['com1.pdf', '_com1.pdf'],
  ['', 'file'],
  ['...', 'file'],
  ['a/', 'file'],
  [`${'ə'.repeat(300)}.tar.pdf`, `${'ə'.repeat(115)}.pdf`],
])('%j is cleaned to %j', (name, cleaned) => {
  expect(cleanFileName(name)).toBe(cleaned)
})

test('whatever the name, the clean one is short, plain and stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), name => {
      const cleaned = cleanFileName(name)
      expect(cleanFileName(cleaned)).toBe(cleaned)
      expect([...cleaned].length).toBeLessThanOrEqual(120)
      expect(cleaned).toMatch(/^[^\p{Cc}\p{Cf}/\\<>:"|?*]+$/u)
    }),
    { numRuns: 1000 },
  )
})

test.each([
  ['a.PDF', 'pdf'],
  ['a.tar.gz', 'gz'],
  ['.htaccess', ''],
  ['none', ''],
  ['a.', ''],
  ['a.b c', ''],
])('the extension of %j is %j', (name, extension) => {
  expect(extensionOf(name)).toBe(extension)
})
