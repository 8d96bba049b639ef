import { createReadStream } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { nanoid } from 'nanoid'
import { config } from '#app/config.server'
import { listNamedHashes } from '#app/domain/submissions/queries/load-named-hashes.server'
import { engine } from '#db/engine'
import { instance, signingKeys } from '#db/schema'
import type { Snapshot } from '#db/snapshot'
import { withSnapshot } from '#db/snapshot.server'
import { cipherFor } from './age'
import { hashLine, type Manifest, manifestHashName, manifestName } from './manifest'
import { backupName, type Earlier, findNewest, keepNewest, stampOf, sweepUnfinished } from './names'
import { createParts, measure, type Parts, sha256Of, syncFolder, writeNew } from './parts'
import { reasonOf, sizeText } from './words'

export type BackupOptions = { encryptTo?: readonly string[]; keep?: number }

/**
 * `meydan backup DIR`: writes a new backup into the folder, the database first and then the files that it names. Returns
 * the exit code: 0, 1 for no backup, 2 for one that lacks files which are already missing. @unguarded for the operator
 * only.
 */
export async function backup(folder: string, { encryptTo = [], keep }: BackupOptions, now = new Date()) {
  const name = backupName(stampOf(now))
  const partial = join(folder, `.${name}.${nanoid()}.partial`)
  try {
    if (await isThere(join(folder, name))) throw new Error(`${join(folder, name)} already exists`)
    await mkdir(partial, { recursive: true })
    await sweepUnfinished(folder, now)
    const manifest = await write(partial, { encryptTo, now, earlier: await findNewest(folder) })
    const text = Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`)
    await writeNew(join(partial, manifestName), [text])
    await writeNew(join(partial, manifestHashName), [Buffer.from(hashLine(sha256Of(text)))])
    await syncFolder(partial)
    await rename(partial, join(folder, name))
    await syncFolder(folder)
    console.log(`The backup is complete: ${join(folder, name)}`)
    console.log(`SHA-256 of its manifest: ${sha256Of(text)}`)
    return await finish(folder, manifest.missing, keep)
  } catch (error) {
    // why: a full disk or a missing database is the operator's to mend; no half backup stays
    await rm(partial, { recursive: true, force: true })
    console.error(`There is no new backup: ${reasonOf(error)}`)
    return 1
  }
}

/** Old backups stay where the new one lacks files, because they may have them. */
async function finish(folder: string, missing: readonly string[], keep: number | undefined): Promise<number> {
  if (missing.length > 0) {
    console.error(`${missing.length} files that the database names are missing or damaged in DATA_DIR:`)
    for (const sha256 of missing) console.error(`  ${sha256}`)
    console.error('Look for them in an older backup; no old backup was deleted.')
    return 2
  }
  if (keep === undefined) return 0
  for (const old of await keepNewest(folder, keep)) console.log(`Deleted ${old}`)
  return 0
}

type Writing = { encryptTo: readonly string[]; now: Date; earlier: Earlier | null }

async function write(folder: string, { encryptTo, now, earlier }: Writing): Promise<Manifest> {
  const parts = createParts(folder, await cipherFor(encryptTo))
  const scratch = await mkdtemp(scratchPlace(folder, encryptTo))
  try {
    return await withSnapshot(config.databaseUrl, scratch, async snapshot => {
      const facts = await loadFacts(snapshot)
      for await (const { path, content } of snapshot.dump()) await parts.put(path, content)
      const count = Object.values(snapshot.rows).reduce((sum, rows) => sum + rows, 0)
      console.log(`Database: ${count} rows in ${Object.keys(snapshot.rows).length} tables.`)
      const missing = await putFiles(parts, { named: facts.named, earlier, encryptTo })
      return {
        format: 'meydan.backup',
        version: 1,
        madeAt: now.toISOString(),
        engine,
        schema: facts.schema,
        instance: facts.instance,
        keyIds: facts.keyIds,
        encryptedTo: [...encryptTo],
        rows: snapshot.rows,
        columns: snapshot.columns,
        missing,
        parts: parts.parts,
      }
    })
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

/** A temporary copy of the database is not encrypted, so it stays beside the database where the backup is. */
function scratchPlace(folder: string, encryptTo: readonly string[]): string {
  if (encryptTo.length === 0 || engine === 'postgres') return join(folder, '.snapshot-')
  return join(dirname(config.databaseUrl.replace(/^file:/, '')), '.backup-')
}

async function loadFacts({ db, schema, faults }: Snapshot) {
  if (faults.length > 0) throw new Error(`the database is damaged: ${faults.slice(0, 5).join('; ')}`)
  if (schema === null) throw new Error('the database was migrated by a newer version of Meydan')
  const [marked] = await db.select().from(instance)
  const keys = await db.select({ keyId: signingKeys.keyId }).from(signingKeys)
  return {
    schema,
    instance: marked ? { purpose: marked.purpose, since: marked.since.toISOString() } : null,
    keyIds: keys.map(({ keyId }) => keyId),
    named: [...(await listNamedHashes(db))].sort(),
  }
}

type Files = { named: readonly string[]; earlier: Earlier | null; encryptTo: readonly string[] }

/** Returns the hashes whose files are missing or damaged. */
async function putFiles(parts: Parts, { named, earlier, encryptTo }: Files): Promise<string[]> {
  const comparable = earlier && sameRecipients(earlier.manifest.encryptedTo, encryptTo)
  const known = new Map(comparable ? earlier.manifest.parts.map(part => [part.path, part]) : [])
  const missing: string[] = []
  let bytes = 0
  let taken = 0
  for (const sha256 of named) {
    const path = `files/${sha256.slice(0, 2)}/${sha256}`
    const before = known.get(parts.nameOf(path))
    if (before && earlier && (await parts.takeOver(earlier.folder, before))) taken++
    else {
      const source = join(config.filesDir, path)
      const found = await measure(source)
      if (found?.sha256 !== sha256) missing.push(sha256)
      else {
        await parts.put(path, createReadStream(source))
        bytes += found.size
      }
    }
  }
  console.log(
    `Files: ${named.length - missing.length} of ${named.length}, ${taken} of them unchanged in the backup before, ${sizeText(bytes)} copied.`,
  )
  return missing
}

function sameRecipients(one: readonly string[], other: readonly string[]): boolean {
  return [...one].sort().join() === [...other].sort().join()
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
