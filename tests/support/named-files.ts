import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib'
import { strToU8, zipSync } from 'fflate'

/** Small files of each format that name their author everywhere the format allows it. */
export async function pdf(author: string): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false })
  document.setAuthor(author)
  document.setTitle(`A plan of ${author}`)
  const { context } = document
  const note = context.obj({
    Type: 'Annot',
    Subtype: 'Text',
    Rect: [0, 0, 9, 9],
    Contents: PDFString.of('The idea'),
    T: PDFString.of(author),
  })
  document.addPage([100, 100]).node.set(PDFName.of('Annots'), context.obj([context.register(note)]))
  document.addPage([100, 100])
  const xmp = context.stream(`<x:xmpmeta><dc:creator>${author}</dc:creator></x:xmpmeta>`, {
    Type: 'Metadata',
    Subtype: 'XML',
  })
  document.catalog.set(PDFName.of('Metadata'), context.register(xmp))
  context.register(context.obj({ Type: 'Old', Text: PDFString.of(author) }))
  return document.save({ useObjectStreams: true })
}

export function docx(author: string): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8('<Types></Types>'),
    '_rels/.rels': strToU8('<Relationships></Relationships>'),
    'word/document.xml': strToU8(
      `<w:p><w:ins w:id="1" w:author="${author}"><w:t>The idea</w:t></w:ins></w:p>`,
    ),
    'word/comments.xml': strToU8(
      `<w:comments><w:comment w:id="0" w:author='${author}' w:initials="ZA"/></w:comments>`,
    ),
    'word/people.xml': strToU8(`<w15:people><w15:person w15:author="${author}"/></w15:people>`),
    'word/_rels/settings.xml.rels': strToU8(
      `<Relationship Target="file:///C:/Users/${author}/a.dotm" TargetMode="External"/>`,
    ),
    'word/media/image1.jpg': jpeg(author),
    'docProps/core.xml': strToU8(
      `<cp:coreProperties><dc:creator>${author}</dc:creator><cp:lastModifiedBy>${author}</cp:lastModifiedBy></cp:coreProperties>`,
    ),
    'docProps/app.xml': strToU8(`<Properties><Company>${author}</Company></Properties>`),
    'docProps/custom.xml': strToU8(`<Properties><property name="Owner">${author}</property></Properties>`),
    '_xmlsignatures/sig1.xml': strToU8(`<Signature>${author}</Signature>`),
  })
}

export function xlsx(author: string): Uint8Array {
  return zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook><x15ac:absPath url="C:\\Users\\${author}\\" xmlns:x15ac="x"/><fileSharing userName="${author}"/></workbook>`,
    ),
    'xl/sharedStrings.xml': strToU8('<si><t>The idea</t></si>'),
    'xl/comments1.xml': strToU8(`<comments><authors><author>${author}</author></authors></comments>`),
    'xl/persons/person.xml': strToU8(`<person displayName="${author}" id="1" userId="${author}"/>`),
    'docProps/core.xml': strToU8(`<dc:creator>${author}</dc:creator>`),
  })
}

export function pptx(author: string): Uint8Array {
  return zipSync({
    'ppt/slides/slide1.xml': strToU8('<a:t>The idea</a:t>'),
    'ppt/commentAuthors.xml': strToU8(`<p:cmAuthor id="1" name="${author}" initials="ZA"/>`),
    'ppt/authors.xml': strToU8(`<p188:author id="{1}" name="${author}" initials="ZA" userId="${author}"/>`),
    'docProps/core.xml': strToU8(`<dc:creator>${author}</dc:creator>`),
  })
}

export function odt(author: string): Uint8Array {
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(
      `<office:annotation><dc:creator>${author}</dc:creator></office:annotation><text:p>The idea</text:p>`,
    ),
    'meta.xml': strToU8(`<office:meta><meta:initial-creator>${author}</meta:initial-creator></office:meta>`),
    'META-INF/documentsignatures.xml': strToU8(`<X509SubjectName>${author}</X509SubjectName>`),
  })
}

export function jpeg(author: string): Uint8Array {
  const segment = (marker: number, body: Buffer) =>
    Buffer.concat([Buffer.from([0xff, marker, 0, body.length + 2]), body])
  const directory = Buffer.from([0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0])
  const exif = Buffer.concat([
    Buffer.from('Exif\0\0MM\0*', 'latin1'),
    Buffer.from([0, 0, 0, 8]),
    directory,
    Buffer.from(author),
  ])
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, Buffer.from('JFIF\0\x01\x02\0\0\x01\0\x01\0\0', 'latin1')),
    segment(0xe1, exif),
    segment(0xed, Buffer.from(`Photoshop 3.0\0${author}`)),
    segment(0xfe, Buffer.from(author)),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([1, 2, 0xff, 0, 3, 0xff, 0xd0, 4, 0xff, 0xd9]),
    Buffer.from(`trailing ${author}`),
  ])
}

export function png(author: string): Uint8Array {
  const chunk = (kind: string, body: Buffer) => {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(body.length)
    return Buffer.concat([length, Buffer.from(kind), body, Buffer.alloc(4)])
  }
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', Buffer.alloc(13, 1)),
    chunk('tEXt', Buffer.from(`Author\0${author}`)),
    chunk('eXIf', Buffer.from(author)),
    chunk('IDAT', Buffer.from([1, 2, 3])),
    chunk('IEND', Buffer.alloc(0)),
    Buffer.from(author),
  ])
}

export function webp(author: string): Uint8Array {
  const chunk = (kind: string, body: Buffer) => {
    const length = Buffer.alloc(4)
    length.writeUInt32LE(body.length)
    return Buffer.concat([Buffer.from(kind), length, body, Buffer.alloc(body.length % 2)])
  }
  const body = Buffer.concat([
    chunk('VP8X', Buffer.from([0x0c, 0, 0, 0, 0, 0, 0, 0, 0, 0])),
    chunk('VP8 ', Buffer.from([1, 2, 3])),
    chunk('EXIF', Buffer.from(author)),
    chunk('XMP ', Buffer.from(author)),
  ])
  const head = Buffer.from('RIFF0000WEBP')
  head.writeUInt32LE(body.length + 4, 4)
  return Buffer.concat([head, body])
}

export function gif(author: string): Uint8Array {
  const block = (text: string) => Buffer.concat([Buffer.from([text.length]), Buffer.from(text)])
  return Buffer.concat([
    Buffer.from('GIF89a'),
    Buffer.from([1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255]),
    Buffer.from([0x21, 0xff]),
    block('NETSCAPE2.0'),
    Buffer.from([3, 1, 0, 0, 0]),
    Buffer.from([0x21, 0xff]),
    block('XMP DataXMP'),
    block(author),
    Buffer.from([0]),
    Buffer.from([0x21, 0xfe]),
    block(author),
    Buffer.from([0]),
    Buffer.from([0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x4c, 1, 0]),
    Buffer.from([0x3b]),
  ])
}

export function mp4(author: string): Uint8Array {
  const box = (kind: string, body: Buffer) => {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(body.length + 8)
    return Buffer.concat([length, Buffer.from(kind), body])
  }
  const handler = box('hdlr', Buffer.concat([Buffer.alloc(24), Buffer.from(author)]))
  const trak = box('trak', Buffer.concat([box('mdia', handler), box('udta', Buffer.from(author))]))
  return Buffer.concat([
    box('ftyp', Buffer.from('isommp42')),
    box(
      'moov',
      Buffer.concat([box('mvhd', Buffer.alloc(8)), trak, box('udta', box('meta', Buffer.from(author)))]),
    ),
    box('uuid', Buffer.from(author)),
    box('mdat', Buffer.from([1, 2, 3])),
  ])
}
