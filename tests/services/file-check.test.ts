import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { checkFile } from '#app/services/file-check.server'
import { cleanFileName } from '#app/text/file-name'
import { officeFile, zip } from '#tests/support/zip'

const RULES = { maxBytes: 10_000_000 }
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
)
const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF')
const EXE = Buffer.from(`MZ${'\0'.repeat(120)}PE\0\0`)

test.each([
  ['report.PDF', PDF, 'application/pdf'],
  ['plan.png', PNG, 'image/png'],
  [
    'text.docx',
    officeFile('wordprocessingml.document'),
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ],
  [
    'late.docx',
    officeFile('wordprocessingml.document', true),
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ],
  [
    'table.xlsx',
    officeFile('spreadsheetml.sheet'),
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ],
  [
    'text.odt',
    zip([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' }]),
    'application/vnd.oasis.opendocument.text',
  ],
  ['code.zip', zip([{ name: 'a.py', content: 'print(1)' }]), 'application/zip'],
  ['notes.md', Buffer.from('# Şəki\n\ttab\n'), 'text/markdown'],
  ['cars.csv', Buffer.from('BMW,1\nOpel,2\n'), 'text/csv'],
  ['old.csv', Buffer.from([0xd8, 0xe5, 0xea, 0xe8, 0x2c, 0x31, 0x0d, 0x0a]), 'text/csv'],
  ['excel.csv', Buffer.from('\ufeffŞəki\t1\r\n', 'utf16le'), 'text/csv'],
  ['marked.json', Buffer.from('\ufeff\n  {"a": 1}'), 'application/json'],
  ['big.csv', Buffer.from('\ufeffŞəki\t\u{1f600}\r\n'.repeat(20_000), 'utf16le'), 'text/csv'],
  ['one.txt', Buffer.from('a'), 'text/plain'],
  ['work.ipynb', Buffer.from('{"cells": [], "nbformat": 4}'), 'application/x-ipynb+json'],
  ['model.py', Buffer.from('#!/usr/bin/env python3\nprint("x")\n'), 'text/x-python'],
])('%s is what it says and is taken', async (name, bytes, media) => {
  expect(await check(name, bytes)).toMatchObject({ ok: true, name, media })
})

test.each([
  ['report.pdf', PNG],
  ['report.pdf', Buffer.from('<html><script>alert(1)</script></html>')],
  ['plan.png', PDF],
  ['plan.jpg', PNG],
  ['text.docx', zip([{ name: 'a.txt', content: 'a' }])],
  ['text.docx', officeFile('spreadsheetml.sheet')],
  ['table.xlsx', PDF],
  ['code.zip', EXE],
  ['notes.txt', EXE],
  ['notes.txt', PDF],
  ['notes.md', PNG],
  ['data.json', officeFile('spreadsheetml.sheet')],
  ['data.csv', Buffer.from('{\\rtf1 hello}')],
  ['data.txt', Buffer.concat([Buffer.from([0xff, 0xfe]), EXE])],
  ['data.csv', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.alloc(200, 0)])],
  ['data.csv', Buffer.from('\ufeffodd', 'utf16le').subarray(0, 7)],
  ['half.txt', Buffer.from('\ufeffa\ud83d', 'utf16le')],
  ['late.txt', Buffer.concat([Buffer.alloc(100_000, 'a'), Buffer.from([0, 1, 2])])],
  ['zero.txt', Buffer.from([0])],
  ['report.pdf', Buffer.concat([Buffer.alloc(1_024, '\n'), PDF])],
  ['report.pdf', Buffer.concat([PNG, PDF])],
])('%s with something else inside is refused by name', async (name, bytes) => {
  const extension = name.split('.')[1]?.toUpperCase()
  expect(await check(name, bytes)).toEqual({
    ok: false,
    reason: 'uploads.lying_type',
    params: { name, extension },
  })
})

test.each([
  ['page.html', 'html'],
  ['drawing.svg', 'svg'],
  ['setup.exe', 'exe'],
  ['text.docx.exe', 'exe'],
  ['photo.png\u202egpj.scr', 'scr'],
  ['README', 'none'],
  ['.pdf', 'none'],
])('%s is of a type that is not taken', async (name, extension) => {
  const rules = { ...RULES, allowed: ['pdf', 'zip'] as const }
  const verdict = await checkFile({ name, size: 1, open: () => Promise.resolve(null) }, rules)
  expect(verdict).toEqual({
    ok: false,
    reason: 'uploads.type_not_allowed',
    params: { name: cleanFileName(name), extension, allowed: 'pdf, zip' },
  })
})

test.each(['pdf-clean.pdf', 'pdf-bom.pdf', 'pdf-newline.pdf', 'pdf-junk.pdf'])(
  '%s, as a scanner or a web server writes it, is a PDF',
  async name => {
    const bytes = await readFile(new URL(`../fixtures/files/${name}`, import.meta.url))
    expect(await check(name, bytes)).toEqual({ ok: true, name, extension: 'pdf', media: 'application/pdf' })
  },
)

test('the header of a PDF may begin at the 1,024th byte and no later', async () => {
  const last = Buffer.concat([Buffer.alloc(1_023, '\n'), PDF])
  expect(await check('last.pdf', last)).toMatchObject({ ok: true })
  expect(await check('late.pdf', Buffer.concat([Buffer.from('\n'), last]))).toMatchObject({ ok: false })
})

test('an empty file and one above the limit are refused without being read', async () => {
  const open = () => Promise.reject(new Error('read'))
  const empty = { ok: false, reason: 'uploads.empty', params: { name: 'a.pdf' } }
  expect(await checkFile({ name: 'a.pdf', size: 0, open }, RULES)).toEqual(empty)
  const large = { ok: false, reason: 'uploads.too_large', params: { name: 'a.pdf', limit: 10 } }
  expect(await checkFile({ name: 'a.pdf', size: 10_000_001, open }, RULES)).toEqual(large)
})

function check(name: string, bytes: Uint8Array) {
  const open = () => Promise.resolve(new Blob([new Uint8Array(bytes)]).stream())
  return checkFile({ name, size: bytes.length, open }, RULES)
}
