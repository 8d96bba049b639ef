import { PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { docx, jpeg, webp, xlsx } from './named-files'

const key = PDFName.of

/** A document that names nobody, with one more part. */
function documentWith(part: string, content: string | Uint8Array): Uint8Array {
  const bytes = typeof content === 'string' ? strToU8(content) : content
  return zipSync({ ...unzipSync(docx('Other')), [part]: bytes })
}

/** The start of a compound file, and a name in it. */
export function oleObject(author: string): Uint8Array {
  const start = Buffer.from('d0cf11e0a1b11ae1', 'hex')
  return Buffer.concat([start, Buffer.alloc(504), Buffer.from(`C:\\Users\\${author}`)])
}

/** A JPEG 2000 file without a picture: XMP before its code stream, and comments in the headers of it and of its tile. */
export function jpeg2000(author: string): Buffer {
  const box = (kind: string, content: Buffer) =>
    Buffer.concat([u32(content.length + 8), Buffer.from(kind), content])
  const comment = Buffer.concat([u16(0xff64), u16(4 + author.length), u16(1), Buffer.from(author)])
  const tile = Buffer.concat([u16(0xff90), u16(10), u16(0), u32(16 + comment.length), u16(1), comment])
  const size = Buffer.concat([u16(0xff51), u16(41), Buffer.alloc(39)])
  const stream = Buffer.concat([u16(0xff4f), size, comment, tile, u16(0xff93), u16(0), u16(0xffd9)])
  const start = box('jP  ', Buffer.from('\r\n\x87\n', 'latin1'))
  return Buffer.concat([start, box('uuid', Buffer.from(author)), box('jp2c', stream)])
}

const u16 = (value: number) => Buffer.from([value >> 8, value & 0xff])
const u32 = (value: number) => Buffer.concat([u16(value >> 16), u16(value & 0xffff)])

/** Places in which programs leave names, each in a document that names nobody otherwise. */
export const hiddenInOffice: Record<string, (author: string) => Uint8Array> = {
  'a table that a chart is drawn from': author => {
    const table = zipSync({ ...unzipSync(xlsx(author)), '[Content_Types].xml': strToU8('<Types/>') })
    return documentWith('word/embeddings/Microsoft_Excel_Sheet1.xlsx', table)
  },
  'core properties of .NET': author =>
    documentWith(
      'package/services/metadata/core-properties/a1.psmdcp',
      `<coreProperties><dc:creator>${author}</dc:creator><dc:subject>${author}</dc:subject></coreProperties>`,
    ),
  'who changed a presentation': author =>
    documentWith('ppt/changesInfos/changesInfo1.xml', `<pc:chgData name="${author}" providerId="AD"/>`),
  'who shares a workbook': author =>
    documentWith(
      'xl/revisions/userNames.xml',
      `<users><userInfo guid="{1}" name="${author}" id="1"/></users>`,
    ),
  'a drawing': author =>
    documentWith(
      'word/media/image2.svg',
      `<svg sodipodi:docname="${author}.svg"><metadata><rdf><dc:title>${author}</dc:title></rdf></metadata></svg>`,
    ),
  'a WebP': author => documentWith('word/media/image2.webp', webp(author)),
  'a JPEG that is called PNG': author => documentWith('word/media/image2.png', jpeg(author)),
  'properties of SharePoint': author =>
    documentWith(
      'customXml/item1.xml',
      `<p:properties><documentManagement><Owner><AccountId>${author}</AccountId></Owner></documentManagement></p:properties>`,
    ),
  'the printer of OpenDocument': author =>
    documentWith(
      'settings.xml',
      `<config:config-item config:name="PrinterName" config:type="string">HP ${author}</config:config-item>`,
    ),
  'a printer of Office': author =>
    documentWith(
      'xl/printerSettings/printerSettings1.bin',
      Buffer.concat([Buffer.from(author.padEnd(32, '\0'), 'utf16le'), Buffer.alloc(100, 1)]),
    ),
  'a label of Purview': author =>
    documentWith(
      'docMetadata/LabelInfo.xml',
      `<clbl:labelList><clbl:label siteId="${author}"/></clbl:labelList>`,
    ),
  'where a picture was on the disk': author =>
    documentWith('word/footer1.xml', `<pic:cNvPr id="0" descr="C:\\Users\\${author}\\a.png" name="a"/>`),
  'where a table was on the disk': author =>
    documentWith('xl/externalLinks/_rels/a.rels', `<Relationship Target="/Users/${author}/b.xlsx" Id="1"/>`),
  'an OLE object': author => documentWith('word/embeddings/oleObject1.bin', oleObject(author)),
  'a part in UTF-16': author =>
    documentWith(
      'customXml/item2.xml',
      Buffer.from(`\ufeff<a><dc:creator>${author}</dc:creator></a>`, 'utf16le'),
    ),
}

export const hiddenInPdf: Record<string, (author: string) => Promise<Uint8Array>> = {
  'a comment that stands in the page': author =>
    pdfWith(pdf => {
      const note = pdf.context.obj({ Subtype: 'Text', Rect: [0, 0, 9, 9], T: PDFString.of(author) })
      pdf.getPage(0).node.set(key('Annots'), pdf.context.obj([note]))
    }),
  'data of a program in the resources': author =>
    pdfWith(pdf => {
      const owner = pdf.context.obj({ PieceInfo: pdf.context.obj({ Owner: PDFString.of(author) }) })
      pdf
        .getPage(0)
        .node.Resources()
        ?.set(key('Properties'), pdf.context.obj({ P: owner }))
    }),
  'a signature': author => pdfWith(pdf => sign(pdf, author)),
  'a photograph': author => pdfWith(pdf => addPhoto(pdf, jpeg(author), 'DCTDecode')),
  'a photograph in letters': author =>
    pdfWith(pdf => {
      const letters = Buffer.from(`${Buffer.from(jpeg(author)).toString('hex')}>`)
      addPhoto(pdf, letters, ['ASCIIHexDecode', 'DCTDecode'])
    }),
  'a photograph of JPEG 2000': author => pdfWith(pdf => addPhoto(pdf, jpeg2000(author), 'JPXDecode')),
  'an attached archive': author =>
    pdfWith(pdf => pdf.attach(zipSync({ 'a.py': strToU8(author) }), 'code.zip')),
  'an attached document of an older program': author =>
    pdfWith(pdf => pdf.attach(oleObject(author), 'plan.doc')),
  'an attached drawing': author =>
    pdfWith(pdf => pdf.attach(strToU8(`<svg><metadata>${author}</metadata></svg>`), 'plan.svg')),
  'who made its layers': author =>
    pdfWith(pdf => {
      const layers = pdf.context.obj({ OCGs: [], D: pdf.context.obj({ Creator: PDFString.of(author) }) })
      pdf.catalog.set(key('OCProperties'), layers)
    }),
  'an attached document': author =>
    pdfWith(pdf =>
      pdf.attach(zipSync(unzipSync(docx(author))), `${author}.docx`, {
        description: `The plan of ${author}`,
      }),
    ),
  'a script that runs by itself': author =>
    pdfWith(pdf => {
      pdf.addJavaScript('start', `app.launchURL("https://example.com/${author}")`)
      const script = pdf.context.obj({ S: 'JavaScript', JS: PDFString.of(author) })
      pdf.catalog.set(key('OpenAction'), script)
      pdf.getPage(0).node.set(key('AA'), pdf.context.obj({ O: script }))
    }),
}

async function pdfWith(change: (pdf: PDFDocument) => unknown): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  pdf.addPage([100, 100])
  await change(pdf)
  return pdf.save()
}

function addPhoto(pdf: PDFDocument, photo: Uint8Array, filter: string | string[]): void {
  const image = pdf.context.stream(photo, { Subtype: 'Image', Width: 1, Height: 1, Filter: filter })
  const objects = pdf.context.obj({ Photo: pdf.context.register(image) })
  pdf.getPage(0).node.Resources()?.set(key('XObject'), objects)
}

function sign(pdf: PDFDocument, author: string): void {
  const { context } = pdf
  const signature = context.register(
    context.obj({
      Type: 'Sig',
      Name: PDFString.of(author),
      ContactInfo: PDFString.of(author),
      Contents: PDFHexString.of(Buffer.from(author).toString('hex')),
      ByteRange: [0, 1, 2, 3],
    }),
  )
  const look = context.register(context.stream(`(Signed by ${author}) Tj`, { Subtype: 'Form' }))
  const widget = context.obj({ Subtype: 'Widget', FT: 'Sig', Rect: [0, 0, 0, 0], T: PDFString.of('S1') })
  widget.set(key('V'), signature)
  widget.set(key('AP'), context.obj({ N: look }))
  const field = context.register(widget)
  pdf.getPage(0).node.set(key('Annots'), context.obj([field]))
  pdf.catalog.set(key('AcroForm'), context.obj({ Fields: [field], SigFlags: 3 }))
  pdf.catalog.set(key('Perms'), context.obj({ DocMDP: signature }))
}
