import { execFileSync } from 'node:child_process'
import { mkdtemp, readdir, rm, stat, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { createDiskStorage } from '#app/services/storage.disk.server'

const folder = await mkdtemp(join(tmpdir(), 'full-'))
const isSmallDisk = mounted(folder)
afterAll(async () => {
  if (isSmallDisk) execFileSync('umount', [folder])
  await rm(folder, { recursive: true, force: true })
})

const LIMITS = { maxBytes: 100_000_000 }
const noSpace = { ok: false, reason: 'uploads.no_space', params: {} }

test(`a file that does not fit on ${isSmallDisk ? 'a disk of 20 MB' : 'an injected full disk'} is refused and leaves nothing`, async () => {
  const storage = createDiskStorage(join(folder, 'full'))
  const content = isSmallDisk ? new Uint8Array(30_000_000) : failing()
  expect(await storage.stage(content, LIMITS)).toEqual(noSpace)
  expect(await readdir(join(folder, 'full', 'tmp'))).toEqual([])
  expect(await storage.stage(new Uint8Array(1_000), LIMITS)).toMatchObject({ ok: true, size: 1_000 })
})

test('uploads stop before the disk is full, so that texts find room, and go on when there is room again', async () => {
  let free = 999
  const storage = createDiskStorage(join(folder, 'gate'), { minFreeBytes: 1_000, free: async () => free })
  expect(await storage.stage(new Uint8Array(1), LIMITS)).toEqual(noSpace)
  expect(await storage.hasRoom(0)).toBe(false)
  free = 1_005
  expect([await storage.hasRoom(5), await storage.hasRoom(6)]).toEqual([true, false])
  expect(await storage.stage(new Uint8Array(1), LIMITS)).toMatchObject({ ok: true })
})

test('a file that is kept anew while the sweep looks at it stays', async () => {
  const storage = createDiskStorage(join(folder, 'race'))
  const stage = async () => {
    const staged = await storage.stage(new Uint8Array([1, 2, 3]), LIMITS)
    return staged.ok ? staged : { stagedId: '', sha256: '' }
  }
  const { stagedId, sha256 } = await stage()
  await storage.keep(stagedId)
  const path = join(folder, 'race', 'files', sha256.slice(0, 2), sha256)
  const old = new Date(Date.now() - 10_000)
  await utimes(path, old, old)
  const named = async () => {
    await storage.keep((await stage()).stagedId)
    return new Set<string>()
  }
  const olderThan = new Date(Date.now() - 5_000)
  expect(await storage.sweepKept({ olderThan, named })).toBe(0)
  expect((await stat(path)).size).toBe(3)
})

function mounted(path: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=20m', 'tmpfs', path], { stdio: 'ignore' })
    return true
  } catch {
    // why: only root may mount, and not in every container; the name of the test shows the variant
    return false
  }
}

function failing(): ReadableStream<Uint8Array> {
  const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
  return new ReadableStream({ pull: controller => controller.error(full) })
}
