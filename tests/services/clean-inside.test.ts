import { decodePDFRawStream, PDFDocument, PDFRawStream } from '@cantoo/pdf-lib'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { type CleanAnswer, cleanBytes } from '#app/services/clean/clean-bytes'
import type { FileExtension } from '#app/services/file-types'
import { hiddenInOffice, hiddenInPdf, oleObject } from '#tests/support/hidden-names'
import { must } from '#tests/support/must'
import { docx } from '#tests/support/named-files'

const SECRET = 'Zqteam Aysel'

test.each(Object.entries(hiddenInOffice))('%s in an office document names nobody', async (_, make) => {
  const named = make(SECRET)
  expect(tracesIn(named)).not.toEqual([])
  expect(tracesIn(await cleaned('docx', named))).toEqual([])
})

test.each(Object.entries(hiddenInPdf))('%s in a PDF names nobody', async (_, make) => {
  const named = await make(SECRET)
  expect(await tracesInPdf(named)).not.toEqual([])
  const clean = await cleaned('pdf', named)
  expect(await tracesInPdf(clean)).toEqual([])
  expect((await PDFDocument.load(clean)).getPageCount()).toBe(1)
})

test('whoever a document in a document names is told to the team', async () => {
  const table = must(hiddenInOffice['a table that a chart is drawn from'])(SECRET)
  expect(await cleanBytes('docx', table)).toMatchObject({ outcome: 'cleaned', authors: ['Other', SECRET] })
  const attached = await must(hiddenInPdf['an attached document'])(SECRET)
  expect(await cleanBytes('pdf', attached)).toMatchObject({ outcome: 'cleaned', authors: [SECRET] })
  const signed = await must(hiddenInPdf['a signature'])(SECRET)
  expect(await cleanBytes('pdf', signed)).toMatchObject({ outcome: 'cleaned', authors: [SECRET] })
})

test('a file that is attached to a PDF keeps its content and loses its name', async () => {
  const pdf = await PDFDocument.create()
  pdf.addPage()
  await pdf.attach(strToU8('a,b'), `${SECRET}.csv`)
  await pdf.attach(docx(SECRET), 'plan.docx')
  const attached = (await PDFDocument.load(await cleaned('pdf', await pdf.save()))).getAttachments()
  expect(attached.map(({ name }) => name)).toEqual(['attachment-000001', 'attachment-000002'])
  expect(Buffer.from(must(attached[0]).data).toString()).toBe('a,b')
  expect(tracesIn(must(attached[1]).data)).toEqual([])
})

test('of a PDF files that cannot be cleaned are left out, and the team is told their names', async () => {
  const pdf = await PDFDocument.create()
  pdf.addPage()
  await pdf.attach(zipSync({ 'a.py': strToU8('1') }), 'code.zip')
  await pdf.attach(zipSync({ ...unzipSync(docx('')), 'word/embeddings/a.bin': oleObject('') }), 'plan.docx')
  const answer = await cleanBytes('pdf', await pdf.save())
  expect(answer).toMatchObject({ outcome: 'cleaned', leftOut: ['code.zip', 'word/embeddings/a.bin'] })
  const attached = (await PDFDocument.load(bytesOf(answer))).getAttachments()
  expect(attached.map(({ name }) => name)).toEqual(['attachment-000001'])
})

test('an OLE object becomes a compound file without content', async () => {
  const document = zipSync({ ...unzipSync(docx('')), 'word/embeddings/a.bin': oleObject(SECRET) })
  const part = must(unzipSync(await cleaned('docx', document))['word/embeddings/a.bin'])
  expect(part).toHaveLength(3 * 512)
  expect(Buffer.from(part.subarray(0, 8)).toString('hex')).toBe('d0cf11e0a1b11ae1')
  expect(Buffer.from(part.subarray(1024, 1044)).toString('utf16le')).toBe('Root Entry')
})

test('a text that says what attributes say stays as it is', async () => {
  const text = '<w:t>open(file="C:\\data\\a.csv", user="x", author="y")</w:t>'
  const document = zipSync({ ...unzipSync(docx('Other')), 'word/document.xml': strToU8(text) })
  expect(partsOf(await cleaned('docx', document))['word/document.xml']).toBe(text)
})

test('a damaged picture or document in a document stays, and the document is cleaned', async () => {
  const broken = {
    'word/media/a.png': strToU8('\x89PNG\r\n\x1a\n!'),
    'word/embeddings/a.xlsx': docx(SECRET).subarray(0, 900),
  }
  const parts = partsOf(await cleaned('docx', zipSync({ ...unzipSync(docx(SECRET)), ...broken })))
  expect(parts['docProps/core.xml']).not.toContain(SECRET)
  expect(parts['word/embeddings/a.xlsx']).toHaveLength(900)
})

test('a document that holds itself again and again is cleaned to a certain depth', async () => {
  let nested = docx(SECRET)
  for (let depth = 0; depth < 20; depth++)
    nested = zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/embeddings/a.docx': nested })
  expect((await cleanBytes('docx', nested)).outcome).toBe('cleaned')
})

async function cleaned(extension: FileExtension, bytes: Uint8Array): Promise<Uint8Array> {
  return bytesOf(await cleanBytes(extension, bytes))
}

function bytesOf(answer: CleanAnswer): Uint8Array {
  if (answer.outcome !== 'cleaned') throw new Error('it was not cleaned')
  return answer.bytes
}

/** Where the name stands, in archives in archives as well. */
function tracesIn(bytes: Uint8Array): string[] {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return isNamed(bytes) ? ['itself'] : []
  return Object.entries(unzipSync(bytes)).flatMap(([name, part]) =>
    tracesIn(part).map(where => `${name} ${where}`),
  )
}

async function tracesInPdf(bytes: Uint8Array): Promise<string[]> {
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false })
  return context.enumerateIndirectObjects().flatMap(([ref, object]) => {
    const said = isNamed(Buffer.from(String(object))) ? [String(ref)] : []
    return object instanceof PDFRawStream ? [...said, ...tracesIn(contentOf(object))] : said
  })
}

/** Unpacked as far as filters go that the library knows; a JPEG is looked at as it is. */
function contentOf(stream: PDFRawStream): Uint8Array {
  if (!/DCTDecode|JPXDecode/.test(String(stream.dict))) return decodePDFRawStream(stream).decode()
  const hex = /^[0-9a-f]+>$/.exec(stream.getContentsString())
  return hex ? Buffer.from(hex[0].slice(0, -1), 'hex') : stream.getContents()
}

function isNamed(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes)
  return buffer.includes('Zqteam') || buffer.includes(Buffer.from('Zqteam', 'utf16le'))
}

function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, Buffer.from(part).toString('latin1')]),
  )
}
