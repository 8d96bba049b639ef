import { existsSync, mkdirSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { config, readConfig } from '#app/config.server'
import { freeSpace } from '#app/services/free-space.server'
import { engine } from '#db/engine'
import { findNewest } from '../backup/names'
import { sizeText } from '../backup/words'
import { type Finding, problem, well } from './finding'

/** Whether `meydan serve` would accept the settings. */
export function checkSettings(environment: Record<string, string | undefined>): Finding {
  try {
    readConfig({ ...environment, MEYDAN_MODE: 'production' })
    return well('settings', 'complete')
  } catch (error) {
    // why: the faults of the settings are what is looked for
    const said = error instanceof Error ? error.message.replaceAll(/\s+/g, ' ') : String(error)
    return problem('settings', said, 'Correct the settings; docs/operating.md explains them.')
  }
}

/** Free space on the disks of DATA_DIR and of the database. */
export async function checkSpace(): Promise<Finding[]> {
  const folders = [config.dataDir, ...(engine === 'sqlite' ? [dirname(sqliteFile())] : [])]
  const needed = config.files.minFreeBytes
  return Promise.all(
    [...new Set(folders)].map(async folder => {
      const check = `free space for ${folder}`
      const free = await freeSpace(folder)
      if (free >= needed) return well(check, sizeText(free))
      return problem(
        check,
        `${sizeText(free)}, less than MIN_FREE_MB (${sizeText(needed)}): no files are accepted`,
        'Make room on this disk, or move the folder to a larger one.',
      )
    }),
  )
}

/** Whether other accounts of the machine can read what only Meydan may read. */
export async function checkPermissions(): Promise<Finding> {
  const check = 'permissions'
  const [file, data] = [sqliteFile(), config.dataDir]
  const own = [data, join(data, 'keys'), join(data, 'keys', 'signing.pem'), config.filesDir, '.env']
  const database = engine === 'sqlite' ? [file, `${file}-wal`] : []
  const open: string[] = []
  for (const path of [...own, ...database]) {
    if (!existsSync(path)) continue
    const { mode } = await stat(path)
    if ((mode & 0o077) !== 0) open.push(path)
  }
  if (open.length === 0) return well(check, 'only this account can read database, files and keys')
  return problem(check, `other accounts can use ${open.join(', ')}`, `chmod go-rwx ${open.join(' ')}`)
}

const day = 86_400_000

/** Whether the newest backup in a folder is from the last day. */
export async function checkBackups(folder: string, now: Date): Promise<Finding> {
  const check = 'backups'
  const newest = await findNewest(folder)
  const make = 'Run `npx meydan backup`, and look why its schedule did not.'
  if (!newest) return problem(check, `there is no complete backup in ${folder}`, make)
  const hours = Math.round((now.getTime() - Date.parse(newest.manifest.madeAt)) / 3_600_000)
  const found = `the newest is ${newest.folder}, ${hours} hours old`
  return hours * 3_600_000 > day + 7_200_000 ? problem(check, found, make) : well(check, found)
}

/** Uploaded files on the disk, by their hash. */
export async function listKeptFiles(): Promise<string[]> {
  const folder = join(config.filesDir, 'files')
  mkdirSync(folder, { recursive: true })
  const shelves = await Promise.all((await readdir(folder)).map(shelf => readdir(join(folder, shelf))))
  return shelves.flat().filter(name => /^[0-9a-f]{64}$/.test(name))
}

export function sqliteFile(): string {
  return config.databaseUrl.replace(/^file:/, '')
}
