import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

test('files written by commands are readable by their own account only', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'modes-'))
  try {
    // from the sources: npm test builds at the same time
    const place = { DATABASE_URL: `file:${dir}/made/meydan.db`, DATA_DIR: dir, BUILD_DIR: dir }
    const env = { ...process.env, ...place }
    await promisify(execFile)('node', ['bin/meydan.mjs', 'migrate'], { env })
    const made = await readdir(dir, { recursive: true })
    const open = await Promise.all(made.map(async name => [name, (await stat(join(dir, name))).mode & 0o077]))
    expect(made).toContain('made/meydan.db')
    expect(open.filter(([, mode]) => mode !== 0)).toEqual([])
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
})
