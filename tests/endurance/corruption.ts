import { randomInt } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { faultsOf, filesIn } from '#tests/support/backup-files'
import { meydan } from '#tests/support/command'
import { buildWorld, type Place } from './world'

/** Changes one byte of a backup at a time, anywhere; each change must be found before a restore touches anything. */
export async function corruption(place: Place, { count }: { count: number }) {
  await buildWorld(place, 5)
  const folder = join(place.dataDir, '..', 'backups')
  mkdirSync(folder)
  const env = { DATABASE_URL: place.databaseUrl, DATA_DIR: place.dataDir }
  const { said } = await meydan(['backup', folder], env)
  const backup = /complete: (\S+)/.exec(said)?.[1] ?? ''
  const files = filesIn(backup).map(path => ({ path, whole: readFileSync(path) }))
  const bytes = files.reduce((sum, { whole }) => sum + whole.length, 0)
  let found = 0
  for (let n = 0; n < count; n++) {
    // every byte of the backup is as likely as every other
    let at = randomInt(bytes)
    const file = files.find(({ whole }) => {
      if (at < whole.length) return true
      at -= whole.length
      return false
    })
    if (!file) throw new Error('no byte was chosen')
    const changed = Buffer.from(file.whole)
    changed[at] = (changed[at] ?? 0) ^ (1 << randomInt(8))
    writeFileSync(file.path, changed)
    if ((await faultsOf(backup)).length > 0) found++
    writeFileSync(file.path, file.whole)
  }
  return { changed: count, found, bytes, wholeAgain: (await faultsOf(backup)).length === 0 }
}
