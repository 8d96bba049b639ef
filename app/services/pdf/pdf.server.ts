import { readFile } from 'node:fs/promises'
import fontkit from '@cantoo/fontkit'
import { PDFDocument, type PDFFont } from '@cantoo/pdf-lib'
import { fonts } from '#app/services/fonts/fonts.server'

/** A document with the typeface of the product embedded: the letters it uses, in regular and bold. */
export type Pdf = { document: PDFDocument; regular: PDFFont; bold: PDFFont }

type Facts = { title: string; author: string; language: string; at: Date }

/** A new document. The same facts and the same content give the same text, and no clock is read. */
export async function createPdf({ title, author, language, at }: Facts): Promise<Pdf> {
  const document = await PDFDocument.create()
  document.registerFontkit(fontkit)
  document.setTitle(title, { showInWindowTitleBar: true })
  document.setAuthor(author)
  document.setLanguage(language)
  document.setProducer('Meydan')
  document.setCreator('Meydan')
  document.setCreationDate(at)
  document.setModificationDate(at)
  const [regular, bold] = await Promise.all([font(document, 'regular'), font(document, 'bold')])
  return { document, regular, bold }
}

async function font(document: PDFDocument, weight: 'regular' | 'bold'): Promise<PDFFont> {
  const bytes = await readFile(fonts[weight])
  return document.embedFont(bytes, { subset: true, customName: `Onest-${weight}` })
}
