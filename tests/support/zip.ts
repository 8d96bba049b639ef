import { crc32, deflateRawSync } from 'node:zlib'

export type ZipEntry = { name: string; content: string | Uint8Array; deflate?: boolean }

/** A ZIP archive of the entries in this order (PKWARE APPNOTE 4.3), for tests that need valid or hostile archives. */
export function zip(entries: readonly ZipEntry[]): Uint8Array {
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const { header, name, body } = encode(entry)
    locals.push(Buffer.concat([signature(0x04034b50), header, name, body]))
    centrals.push(
      Buffer.concat([signature(0x02014b50), u16(20), header, Buffer.alloc(10), u32(offset), name]),
    )
    offset += 4 + header.length + name.length + body.length
  }
  const directory = Buffer.concat(centrals)
  const counts = Buffer.concat([u16(entries.length), u16(entries.length)])
  const end = Buffer.concat([
    signature(0x06054b50),
    u32(0),
    counts,
    u32(directory.length),
    u32(offset),
    u16(0),
  ])
  return new Uint8Array(Buffer.concat([...locals, directory, end]))
}

/** The smallest archive that declares itself as the Office Open XML type. */
export function officeFile(
  kind: 'wordprocessingml.document' | 'spreadsheetml.sheet',
  contentTypesLast = false,
): Uint8Array {
  const type = `application/vnd.openxmlformats-officedocument.${kind}.main+xml`
  const contentTypes = {
    name: '[Content_Types].xml',
    content: `<?xml version="1.0"?><Types><Override PartName="/main.xml" ContentType="${type}"/></Types>`,
    deflate: true,
  }
  const body = { name: 'custom/main.xml', content: '<document/>' }
  return zip(contentTypesLast ? [body, contentTypes] : [contentTypes, body])
}

function encode({ name, content, deflate }: ZipEntry) {
  const bytes = Buffer.from(content)
  const body = deflate ? deflateRawSync(bytes) : bytes
  const encoded = Buffer.from(name)
  const header = Buffer.concat([
    u16(20),
    u16(0x0800),
    u16(deflate ? 8 : 0),
    u32(0),
    u32(crc32(bytes)),
    u32(body.length),
    u32(bytes.length),
    u16(encoded.length),
    u16(0),
  ])
  return { header, name: encoded, body }
}

function signature(value: number): Buffer {
  return u32(value)
}

function u16(value: number): Buffer {
  const buffer = Buffer.alloc(2)
  buffer.writeUInt16LE(value)
  return buffer
}

function u32(value: number): Buffer {
  const buffer = Buffer.alloc(4)
  buffer.writeUInt32LE(value)
  return buffer
}
