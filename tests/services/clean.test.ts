import { PDFDocument } from '@cantoo/pdf-lib'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { clean } from '#app/services/clean/clean.server'
import { cleanBytes } from '#app/services/clean/clean-bytes'
import type { FileExtension } from '#app/services/file-types'
import { docx, gif, jpeg, mp4, odt, pdf, png, pptx, webp, xlsx } from '#tests/support/named-files'

const SECRET = 'Zqteam Aysel'

test('a PDF loses its author, XMP, names in comments and earlier revisions, and keeps its pages', async () => {
  const [named, plain] = [await pdf(SECRET), await pdf('Other')]
  const answer = await cleaned('pdf', named)
  expect(answer.authors).toEqual([SECRET])
  expect(await traces('pdf', answer.bytes)).toEqual([])
  expect((await PDFDocument.load(answer.bytes)).getPageCount()).toBe(2)
  expect(Buffer.from(answer.bytes).equals((await cleaned('pdf', plain)).bytes)).toBe(true)
})

test('a PDF with a line before its header is cleaned as well', async () => {
  const late = Buffer.concat([Buffer.from('scanned\n'), await pdf(SECRET)])
  expect(await traces('pdf', (await cleaned('pdf', late)).bytes)).toEqual([])
})

test.each([
  ['docx', docx],
  ['xlsx', xlsx],
  ['pptx', pptx],
  ['odt', odt],
] as const)('a %s loses everything that names its author, and keeps its text', async (extension, make) => {
  const answer = await cleaned(extension, make(SECRET))
  expect(answer.authors).toContain(SECRET)
  expect(await traces(extension, answer.bytes)).toEqual([])
  expect(JSON.stringify(texts(answer.bytes))).toContain('The idea')
  expect(Buffer.from(answer.bytes).equals((await cleaned(extension, make('Other'))).bytes)).toBe(true)
})

test.each([
  ['jpg', jpeg],
  ['png', png],
  ['webp', webp],
  ['gif', gif],
  ['mp4', mp4],
] as const)('a %s loses everything but what it shows', async (extension, make) => {
  expect(Buffer.from(make(SECRET)).toString('latin1')).toContain(SECRET)
  const answer = await cleaned(extension, make(SECRET))
  expect(Buffer.from(answer.bytes).toString('latin1')).not.toContain(SECRET)
  expect(Buffer.from(answer.bytes).equals((await cleaned(extension, make('Other  team.'))).bytes)).toBe(true)
  expect(Buffer.from((await cleaned(extension, answer.bytes)).bytes).equals(answer.bytes)).toBe(true)
})

test('a picture keeps its orientation', async () => {
  const { bytes } = await cleaned('jpg', jpeg(SECRET))
  expect(Buffer.from(bytes).toString('hex')).toContain('011200030000000100060000')
})

test('a format without a cleaner is unchanged, and the names in an archive are listed', async () => {
  expect(await cleanBytes('csv', strToU8('a,b'))).toEqual({ outcome: 'as_is', entries: [] })
  const archive = zipSync({ 'team/Aysel.py': strToU8('print(1)'), 'b.txt': strToU8('b') })
  expect(await cleanBytes('zip', archive)).toEqual({ outcome: 'as_is', entries: ['team/Aysel.py', 'b.txt'] })
})

test.each(['pdf', 'docx', 'jpg', 'png', 'webp', 'gif', 'mp4', 'zip'] as const)(
  'a damaged %s is left as it is, and the server goes on',
  async extension => {
    const make = {
      pdf: () => Buffer.from('%PDF-1.4 broken'),
      docx: () => docx(SECRET),
      zip: () => docx(SECRET),
      jpg: () => jpeg(SECRET),
      png: () => png(SECRET),
      webp: () => webp(SECRET),
      gif: () => gif(SECRET),
      mp4: () => mp4(SECRET),
    }
    const whole = make[extension]()
    const cut = new Uint8Array(whole.subarray(0, Math.floor(whole.length / 2)))
    expect((await clean(extension, async () => cut))?.outcome).toBe('as_is')
  },
  60_000,
)

test('an office file that unpacks to more than 150 MB is left as it is and not unpacked', async () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(160_000_000) }, { level: 1 })
  const start = performance.now()
  expect(await cleanBytes('docx', bomb)).toEqual({ outcome: 'as_is', entries: [] })
  expect(performance.now() - start).toBeLessThan(5_000)
})

async function cleaned(extension: FileExtension, bytes: Uint8Array) {
  const answer = await cleanBytes(extension, bytes)
  if (answer.outcome !== 'cleaned') throw new Error(`${extension} was not cleaned`)
  return answer
}

/** Where the name still occurs, after unpacking all layers of the format. */
async function traces(extension: FileExtension, bytes: Uint8Array): Promise<string[]> {
  if (extension !== 'pdf')
    return Object.entries(texts(bytes))
      .filter(([, text]) => /Zqteam|Aysel/.test(text))
      .map(([name]) => name)
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  const words = document.context.enumerateIndirectObjects().map(([, object]) => String(object))
  return [Buffer.from(bytes).toString('latin1'), ...words].filter(text => /Zqteam|Aysel/.test(text))
}

function texts(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, Buffer.from(part).toString('latin1')]),
  )
}
