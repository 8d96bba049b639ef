import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

test('a process that loads the PostgreSQL of the tests keeps its exit code, so that a failed run fails', () => {
  const script = "await import('./tests/support/postgres-setup.ts'); process.exitCode = 3"
  const run = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script])
  expect(run.status).toBe(3)
})
