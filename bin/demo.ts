import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { migrate } from '#db/migrate'
import { newestChange } from './newest-change.mjs'

/** `npm start`: builds and starts the demo. */
export async function demo() {
  await migrate(process.env.DATABASE_URL ?? 'file:data/meydan.db')
  const { seedIfEmpty, printSignIns } = await import('./seed')
  await seedIfEmpty()
  buildIfNeeded()
  const { serve } = await import('./serve')
  await serve()
  await printSignIns()
}

function buildIfNeeded() {
  const built = `${process.env.BUILD_DIR ?? 'build'}/server/index.js`
  if (existsSync(built) && statSync(built).mtimeMs > newestChange('app')) return
  console.log('Building…')
  const { status } = spawnSync('npx', ['remix', 'vite:build', '--logLevel', 'warn'], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
