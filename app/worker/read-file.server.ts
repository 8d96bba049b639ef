import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { config } from '#app/config.server'
import type { Unreadable } from '#app/domain/attempts/faults'
import { encodingOf, type TableSink, tableReader } from '#app/domain/attempts/read-table'
import { createDiskStorage } from '#app/services/storage.disk.server'
import type { FileContent } from '#app/services/storage.server'

/** Bytes of a file once it is unpacked: a small file must not become a large one. */
const mostUnpacked = 200_000_000

export type Unread = { kind: 'unreadable'; reason: Unreadable }
export const unreadable = (reason: Unreadable): Unread => ({ kind: 'unreadable', reason })

/** Reads a kept table as it comes from the disk, packed or not; returns why it cannot be read, or null. */
export async function readFile(sha256: string, sink: TableSink, most = mostUnpacked): Promise<Unread | null> {
  const content = await createDiskStorage(config.filesDir).open(sha256)
  if (!content) throw new Error(`no such file: ${sha256}`)
  const source = Readable.from(piecesOf(content), { objectMode: false })
  const first: Buffer | null = await new Promise(resolve => {
    source.once('readable', () => resolve(source.read()))
    source.once('end', () => resolve(null))
  })
  if (!first) return unreadable('empty')
  source.unshift(first)
  try {
    const packed = first[0] === 0x1f && first[1] === 0x8b
    return await feed(packed ? source.pipe(createGunzip()) : source, { sink, most })
  } catch (error) {
    // why: a damaged archive is reported only by throwing
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'))
      return unreadable('gzip')
    throw error
  } finally {
    source.destroy()
  }
}

/** The file's bytes as they come; closes the file also where the reading stops early. */
async function* piecesOf(content: FileContent): AsyncGenerator<Uint8Array> {
  const reader = content.getReader()
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value
  } finally {
    await reader.cancel()
  }
}

type Feeding = { sink: TableSink; most: number }

async function feed(source: Readable, { sink, most }: Feeding): Promise<Unread | null> {
  const reader = tableReader(sink)
  let decoder: TextDecoder | null = null
  let size = 0
  try {
    for await (const chunk of source) {
      const bytes: Uint8Array = chunk
      size += bytes.length
      if (size > most) return unreadable('too_large')
      decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true })
      reader.write(decoder.decode(bytes, { stream: true }))
    }
    if (decoder) reader.write(decoder.decode())
  } catch (error) {
    // why: bytes that are not text of the encoding are reported by throwing
    if (error instanceof TypeError && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      return unreadable('encoding')
    throw error
  }
  reader.end()
  return null
}
