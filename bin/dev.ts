import { spawnSync } from 'node:child_process'
import { migrate } from '#db/migrate'

/** `npm run dev`: live reload over the same database as the demo. */
export async function dev() {
  await migrate(process.env.DATABASE_URL ?? 'file:data/meydan.db')
  const { status } = spawnSync('npx', ['remix', 'vite:dev'], { stdio: 'inherit' })
  process.exit(status ?? 0)
}
