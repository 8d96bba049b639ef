import { rmSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, test, vi } from 'vitest'
import { config } from '#app/config.server'
import type { TableSink } from '#app/domain/attempts/read-table'
import { createDiskStorage } from '#app/services/storage.disk.server'
import { readFile } from '#app/worker/read-file.server'

// the reader finds the files by this setting
vi.hoisted(() => {
  process.env.DATA_DIR = `/tmp/meydan-read-file-${process.pid}`
})
afterAll(() => rmSync(config.dataDir, { recursive: true, force: true }))

/** The rows of a kept file, or why it cannot be read. */
async function read(bytes: Uint8Array) {
  const storage = createDiskStorage(config.filesDir)
  const staged = await storage.stage(bytes, { maxBytes: 1_000_000 })
  const kept = staged.ok ? await storage.keep(staged.stagedId) : staged
  if (!kept.ok) throw new Error('not kept')
  const rows: string[] = []
  const sink: TableSink = {
    header: columns => rows.push(columns.join('|')) > 0,
    row: cells => rows.push(cells.join('|')),
  }
  const unread = await readFile(kept.sha256, sink, 3_000_000)
  return unread ? unread.reason : rows
}

const table = 'id,ad\n1,Şəki\n2,Göyçay\n'
const rows = ['id|ad', '1|Şəki', '2|Göyçay']

test.each([
  ['plain', Buffer.from(table)],
  ['packed', gzipSync(table)],
  ['packed, in UTF-16', gzipSync(Buffer.from(`\ufeff${table}`, 'utf16le'))],
  ['packed JSON Lines', gzipSync('{"id":1,"ad":"Şəki"}\n{"id":2,"ad":"Göyçay"}')],
])('a file may be %s', async (_, bytes) => {
  expect(await read(bytes)).toEqual(rows)
})

test.each([
  ['encoding', Buffer.from([0x69, 0x64, 0xfd, 0x0a])],
  ['gzip', gzipSync(table.repeat(1000)).subarray(0, 40)],
  ['gzip', Buffer.from([0x1f, 0x8b, 0x00, 0x01, 0x02])],
  ['too_large', gzipSync(Buffer.alloc(3_000_001, 0x61))],
])('a file that cannot be read says why: %s', async (reason, bytes) => {
  expect(await read(bytes)).toBe(reason)
})
