import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanFileName, extensionOf, freeFileName, isSameFileName } from '#app/text/file-name'

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
  [`${'ə'.repeat(300)}.tar.pdf`, `${'ə'.repeat(74)}…${'ə'.repeat(36)}.tar.pdf`],
  [
    `${'Layihənin geniş izahatı '.repeat(9)}birinci.txt`,
    `${'Layihənin geniş izahatı '.repeat(3)}La… izahatı Layihənin geniş izahatı birinci.txt`,
  ],
])('%j is cleaned to %j', (name, cleaned) => {
  expect(cleanFileName(name)).toBe(cleaned)
})

test('every cleaned name is short, plain and stable', () => {
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

test.each([
  ['plan.pdf', [], 'plan.pdf'],
  ['plan.pdf', ['plan.pdf'], 'plan (2).pdf'],
  ['Plan.PDF', ['plan.pdf', 'PLAN (2).pdf'], 'Plan (3).PDF'],
  ['a', ['a'], 'a (2)'],
  ['archive.tar.gz', ['archive.tar.gz'], 'archive.tar (2).gz'],
])('beside others the name %j among %j becomes %j', (name, taken, free) => {
  expect(freeFileName(name, taken)).toBe(free)
})

test('names of maximum length get different numbers within the limit', () => {
  const name = cleanFileName(`${'x'.repeat(300)}.pdf`)
  const second = freeFileName(name, [name])
  const third = freeFileName(name, [name, second])
  expect(new Set([name, second, third]).size).toBe(3)
  expect([second, third].map(each => [...each].length <= 120)).toEqual([true, true])
  expect(isSameFileName(second, name)).toBe(true)
})

test.each([
  ['plan.pdf', 'plan.pdf', true],
  ['plan (2).pdf', 'plan.pdf', true],
  ['plan (2).pdf', 'plans.pdf', false],
  ['plan.pdf', 'plan (2).pdf', false],
])('%j is %j with or without a number: %j', (name, other, same) => {
  expect(isSameFileName(name, other)).toBe(same)
})
