import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A file on the outsider's own machine, deleted after the test. */
export function keepFile(name: string, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'meydan-outside-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

/** `meydan verify FILE --key KEY`, without a database and without the server's settings. */
export function verifyFile(file: string, key: string) {
  const { status, stdout, stderr } = spawnSync('node', ['bin/meydan.mjs', 'verify', file, '--key', key], {
    env: {
      NODE_ENV: process.env.NODE_ENV,
      PATH: process.env.PATH,
      LOG_LEVEL: 'silent',
      DATABASE_URL: 'file:unused',
    },
    encoding: 'utf8',
  })
  return { status, said: stdout + stderr }
}
