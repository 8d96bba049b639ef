import { createHash } from 'node:crypto'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { createDiskStorage } from '#app/services/storage.disk.server'
import { createMemoryStorage } from '#app/services/storage.memory.server'
import type { FileContent, Storage } from '#app/services/storage.server'

const folder = await mkdtemp(join(tmpdir(), 'storage-'))
afterAll(() => rm(folder, { recursive: true, force: true }))

const LIMITS = { maxBytes: 1_000_000 }
const PAST = new Date(Date.now() - 3_600_000)
const FUTURE = new Date(Date.now() + 3_600_000)
const text = (value: string) => new TextEncoder().encode(value)
const read = async (content: FileContent | null) => (content ? new Response(content).text() : null)

describe.each([
  ['the disk', () => createDiskStorage(join(folder, 'contract'))],
  ['memory', () => createMemoryStorage(() => new Date())],
] as const)('storage on %s', (_, create) => {
  const storage: Storage = create()

  test('a file can be opened by its hash once it is kept, and not before', async () => {
    const staged = await stage(storage, text('salam'))
    expect(staged).toMatchObject({ sha256: sha256('salam'), size: 5 })
    expect(await storage.has(staged.sha256)).toBe(false)
    expect(await read(await storage.openStaged(staged.stagedId))).toBe('salam')
    expect(await storage.keep(staged.stagedId)).toEqual({ ok: true, sha256: staged.sha256, size: 5 })
    expect(await storage.has(staged.sha256)).toBe(true)
    expect(await read(await storage.open(staged.sha256))).toBe('salam')
    expect(await storage.openStaged(staged.stagedId)).toBe(null)
  })

  test('a stream is staged as its bytes would be', async () => {
    const stream = new Blob(['one ', 'two ', 'x'.repeat(300_000)]).stream()
    const staged = await stage(storage, stream)
    expect(staged.sha256).toBe(sha256(`one two ${'x'.repeat(300_000)}`))
    expect(await read(await storage.openStaged(staged.stagedId))).toBe(`one two ${'x'.repeat(300_000)}`)
  })

  test('a part is read by its first and last byte', async () => {
    const { stagedId, sha256 } = await stage(storage, text('0123456789'))
    await storage.keep(stagedId)
    expect(await read(await storage.open(sha256, { start: 2, end: 4 }))).toBe('234')
    expect(await read(await storage.open(sha256, { start: 9, end: 20 }))).toBe('9')
  })

  test('a kept file that no row names is deleted after its grace period; a named one stays', async () => {
    const [named, unnamed] = [await stage(storage, text('named')), await stage(storage, text('unnamed'))]
    for (const { stagedId } of [named, unnamed]) await storage.keep(stagedId)
    const sweep = (olderThan: Date) =>
      storage.sweepKept({
        olderThan,
        named: async all => new Set(all.filter(each => each !== unnamed.sha256)),
      })
    expect(await sweep(PAST)).toBe(0)
    expect(await storage.has(unnamed.sha256)).toBe(true)
    expect(await sweep(FUTURE)).toBe(1)
    expect([await storage.has(named.sha256), await storage.has(unnamed.sha256)]).toEqual([true, false])
  })

  test('the size of a staged file is known until it is kept', async () => {
    const { stagedId } = await stage(storage, text('12345'))
    expect(await storage.stagedSize(stagedId)).toBe(5)
    await storage.keep(stagedId)
    expect(await storage.stagedSize(stagedId)).toBe(null)
  })

  test('more than the limit is refused, exactly the limit is not', async () => {
    const refused = { ok: false, reason: 'uploads.too_large', params: { limit: 0.1 } }
    expect(await storage.stage(new Uint8Array(100_001), { maxBytes: 100_000 })).toEqual(refused)
    expect(await storage.stage(new Blob([new Uint8Array(100_001)]).stream(), { maxBytes: 100_000 })).toEqual(
      refused,
    )
    expect(await storage.stage(new Uint8Array(100_000), { maxBytes: 100_000 })).toMatchObject({ ok: true })
  })

  test('keeping twice returns the same, and two people may keep the same content', async () => {
    const [first, second] = [await stage(storage, text('same')), await stage(storage, text('same'))]
    expect(first.stagedId).not.toBe(second.stagedId)
    const kept = { ok: true, sha256: sha256('same'), size: 4 }
    expect(await storage.keep(first.stagedId)).toEqual(kept)
    expect(await storage.keep(first.stagedId)).toEqual(kept)
    expect(await storage.keep(second.stagedId)).toEqual(kept)
  })

  test('discarded, swept and unknown files are null', async () => {
    const discarded = await stage(storage, text('discarded'))
    await storage.discard(discarded.stagedId)
    await storage.discard(discarded.stagedId)
    const swept = await stage(storage, text('swept'))
    expect(await storage.sweep(PAST)).toBe(0)
    expect(await storage.sweep(FUTURE)).toBeGreaterThanOrEqual(1)
    const gone = { ok: false, reason: 'uploads.gone', params: {} }
    expect(await storage.keep(discarded.stagedId)).toEqual(gone)
    expect(await storage.keep(swept.stagedId)).toEqual(gone)
    expect(await storage.keep(`${sha256('never')}-${'a'.repeat(21)}`)).toEqual(gone)
  })

  test('sweeping does not delete kept files', async () => {
    const { stagedId, sha256 } = await stage(storage, text('kept'))
    await storage.keep(stagedId)
    await storage.sweep(FUTURE)
    expect(await read(await storage.open(sha256))).toBe('kept')
  })

  test.each([
    '',
    '..',
    '../../etc/passwd',
    `${'a'.repeat(64)}/../x`,
    `../${'a'.repeat(64)}-${'b'.repeat(21)}`,
  ])('the name %j leads nowhere', async name => {
    expect(await storage.open(name)).toBe(null)
    expect(await storage.openStaged(name)).toBe(null)
    expect(await storage.has(name)).toBe(false)
    expect(await storage.keep(name)).toEqual({ ok: false, reason: 'uploads.gone', params: {} })
  })
})

test('a refused file or broken stream leaves nothing on the disk', async () => {
  const root = join(folder, 'broken')
  const storage = createDiskStorage(root)
  await storage.stage(new Uint8Array(11), { maxBytes: 10 })
  const broken = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.enqueue(text('half'))
      controller.error(new Error('the connection was cut'))
    },
  })
  await expect(storage.stage(broken, LIMITS)).rejects.toThrow('the connection was cut')
  expect(await readdir(root, { recursive: true })).toEqual(['tmp'])
})

test('a new process finds what an earlier one staged and kept', async () => {
  const root = join(folder, 'restart')
  const { stagedId } = await stage(createDiskStorage(root), text('before'))
  expect(await createDiskStorage(root).keep(stagedId)).toEqual({
    ok: true,
    sha256: sha256('before'),
    size: 6,
  })
  expect(await read(await createDiskStorage(root).open(sha256('before')))).toBe('before')
})

async function stage(storage: Storage, content: FileContent | Uint8Array) {
  const staged = await storage.stage(content, LIMITS)
  if (!staged.ok) throw new Error(staged.reason)
  return staged
}

function sha256(value: string): string {
  return createHash('sha256').update(value).digest('hex')
}
