import { inArray } from 'drizzle-orm'
import type { Db } from '#db/client.server'
import { cleanCopies } from '#db/schema'
import { cleanCopyId, type FileCheck } from '../clean-copy'

type Checked = { id: string; sha256: string; name: string }

/** The results of the metadata checks of these files, by file id. @unguarded */
export async function loadFileChecks(db: Db, files: readonly Checked[]): Promise<Record<string, FileCheck>> {
  if (files.length === 0) return {}
  const rows = await db
    .select()
    .from(cleanCopies)
    .where(inArray(cleanCopies.id, files.map(cleanCopyId)))
  const checks = new Map(rows.map(row => [row.id, checkOf(row)]))
  return Object.fromEntries(files.map(file => [file.id, checks.get(cleanCopyId(file)) ?? null]))
}

function checkOf({ copySha256, copySize, authors, entries }: typeof cleanCopies.$inferSelect): FileCheck {
  return copySha256
    ? { kind: 'cleaned', authors, leftOut: entries, size: Number(copySize) }
    : { kind: 'as_is', entries }
}
