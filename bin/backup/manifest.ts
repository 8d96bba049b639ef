import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { sha256Of } from './parts'

export const manifestName = 'manifest.json'
/** The hash of the manifest, as `sha256sum` writes it: without it a changed manifest could not be told. */
export const manifestHashName = 'manifest.sha256'

/** A path inside the backup: names that the backup gave, never `..`. */
const Path = z.string().regex(/^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/)
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)

export const Part = z.strictObject({ path: Path, size: z.number().int().min(0), sha256: Sha256 })
export type Part = z.output<typeof Part>

export const Manifest = z.strictObject({
  format: z.literal('meydan.backup'),
  version: z.literal(1),
  madeAt: z.iso.datetime(),
  engine: z.enum(['sqlite', 'postgres']),
  /** the newest migration that was applied */
  schema: z.string(),
  /** the purpose of the database, and the instant that names it; null before its first start */
  instance: z.strictObject({ purpose: z.string(), since: z.iso.datetime() }).nullable(),
  /** ids of the signing keys, which a backup does not contain */
  keyIds: z.array(z.string()),
  /** the age recipients that can read the parts; empty where the parts are not encrypted */
  encryptedTo: z.array(z.string()),
  rows: z.record(z.string(), z.number().int()),
  columns: z.record(z.string(), z.array(z.string())),
  /** hashes of files that the database names and that were missing or damaged when the backup was made */
  missing: z.array(Sha256),
  parts: z.array(Part),
})
export type Manifest = z.output<typeof Manifest>

/** The manifest of a backup, or why it cannot be trusted, in words. */
export async function readManifest(folder: string): Promise<Manifest | { fault: string }> {
  const [bytes, named] = await Promise.all([
    readIfThere(join(folder, manifestName)),
    readIfThere(join(folder, manifestHashName)),
  ])
  if (!bytes) return { fault: `${manifestName} is missing: this is no backup, or an incomplete one` }
  if (!named) return { fault: `${manifestHashName} is missing` }
  if (named.toString() !== hashLine(sha256Of(bytes)))
    return { fault: `${manifestName} or ${manifestHashName} is damaged` }
  const read = Manifest.safeParse(parsed(bytes.toString()))
  return read.success ? read.data : { fault: 'this version of Meydan does not understand the manifest' }
}

export function hashLine(sha256: string): string {
  return `${sha256}  ${manifestName}\n`
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // why: a manifest that is no JSON is one that this version does not understand
    return null
  }
}

async function readIfThere(path: string): Promise<Buffer | null> {
  // why: a missing file is a finding
  return readFile(path).catch(() => null)
}
