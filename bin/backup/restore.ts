import { createReadStream, existsSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { config } from '#app/config.server'
import type { RestoreTarget } from '#db/restore-target'
import { restoreTarget } from '#db/restore-target.server'
import { replaceFolderMark } from '../data-folder'
import { type Opener, openerFrom } from './age'
import { damagedParts, unfitReason } from './check'
import { commitFiles, dropStagedFiles, hasKeptFiles, stageFiles } from './files'
import { type Manifest, readManifest } from './manifest'
import { listBackups, stampOf } from './names'
import { reasonOf } from './words'

export type RestoreOptions = { replace?: true; check?: true; identity?: string }

/**
 * `meydan restore DIR`: checks a backup whole, loads it beside the configured database and DATA_DIR, and puts it in
 * their place at the end. Returns the exit code. @unguarded for the operator only.
 */
export async function restore(folder: string, options: RestoreOptions, now = new Date()): Promise<number> {
  const manifest = await readManifest(folder)
  if ('fault' in manifest) return refuse([manifest.fault, ...(await hint(folder))])
  const damaged = await damagedParts(folder, manifest)
  if (damaged.length > 0) return refuse(damaged)
  console.log(`All ${manifest.parts.length} parts of the backup of ${manifest.madeAt} are whole.`)
  if (manifest.missing.length > 0)
    console.log(`${manifest.missing.length} files were already missing when the backup was made.`)
  if (options.check) return 0
  const unfit = unfitReason(manifest)
  if (unfit) return refuse([unfit])
  if (manifest.encryptedTo.length > 0 && !options.identity)
    return refuse(['the backup is encrypted: name the file with the identity by --identity'])
  const target = restoreTarget(config.databaseUrl, `before-${stampOf(now)}`)
  try {
    return await replace(folder, { manifest, target, options, now })
  } catch (error) {
    // why: whatever failed, nothing has been put in place
    return refuse([reasonOf(error)])
  } finally {
    await target.cancel()
    await dropStagedFiles()
  }
}

function refuse(reasons: readonly string[]): number {
  const shown = reasons.slice(0, 50)
  for (const reason of shown) console.error(reason)
  if (reasons.length > shown.length) console.error(`and ${reasons.length - shown.length} more`)
  console.error('Nothing was restored or changed.')
  return 1
}

/** An operator may name the folder of all backups. */
async function hint(folder: string): Promise<string[]> {
  const [newest] = await listBackups(folder)
  return newest ? [`The newest backup in this folder is ${newest}`] : []
}

type Replacing = { manifest: Manifest; target: RestoreTarget; options: RestoreOptions; now: Date }

async function replace(folder: string, { manifest, target, options, now }: Replacing): Promise<number> {
  const state = await target.state()
  if (state === 'in_use')
    return refuse(['another process uses the database: stop every server and command first'])
  if ((state === 'filled' || (await hasKeptFiles())) && !options.replace)
    return refuse([
      'DATABASE_URL or DATA_DIR holds data. With --replace they are set aside, not deleted, and the backup takes their place.',
    ])
  const opener = options.identity ? await openerFrom(options.identity) : null
  const open = (path: string) => openPart(folder, path, opener)
  await stageFiles(filesOf(manifest), open)
  const faults = await target.stage({ ...manifest, open })
  if (faults.length > 0) return refuse(faults)
  const files = await commitFiles(`before-${stampOf(now)}`)
  const database = await target.commit().catch(async error => {
    // why: files and database belong together
    await files.undo()
    throw error
  })
  if (manifest.instance?.purpose === 'production') replaceFolderMark(new Date(manifest.instance.since))
  console.log('The backup is restored.')
  for (const aside of [database, files.earlier])
    if (aside) console.log(`What was there before is now ${aside}`)
  for (const line of nextSteps(manifest)) console.log(line)
  return 0
}

/** A path of the backup without the end that says that it is encrypted. */
const plainPath = (path: string) => path.replace(/\.age$/, '')

function filesOf({ parts }: Manifest): string[] {
  return parts.map(({ path }) => plainPath(path)).filter(path => path.startsWith('files/'))
}

async function openPart(folder: string, path: string, opener: Opener | null): Promise<Readable> {
  if (!opener) return createReadStream(join(folder, path))
  return Readable.from(await opener.decrypt(createReadStream(join(folder, `${path}.age`))))
}

function nextSteps({ keyIds }: Manifest): string[] {
  const hasKey = config.signingKey !== null || existsSync(join(config.dataDir, 'keys', 'signing.pem'))
  const key = `Put the signing key in place first, which no backup contains: ${keyIds.at(-1) ?? 'keys/signing.pem'}`
  return [
    ...(hasKey || keyIds.length === 0 ? [] : [key]),
    'Run `npx meydan migrate` and `npx meydan verify --instance` before you start the server.',
  ]
}
