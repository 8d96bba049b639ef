import { eq } from 'drizzle-orm'
import { loadEditing } from '#app/domain/challenges/editing.server'
import { canEdit } from '#app/domain/challenges/permissions'
import { record } from '#app/domain/ledger/record.server'
import { actorId, type Ctx } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import type { LocalText } from '#app/domain/shared/local-text'
import { ensure } from '#app/domain/shared/verdict'
import { freeFileName } from '#app/text/file-name'
import type { Db } from '#db/client.server'
import { dataFiles } from '#db/schema'

/** A file that has already been checked and stored by its content. */
type KeptFile = { name: string; mediaType: string; size: number; sha256: string }
type DataFile = KeptFile & { description: LocalText; licence: string; inBrief: boolean }

/** Adds a data file for entrants, or a picture for the brief; a second file of the same name gets a number. */
export function addDataFile(ctx: Ctx, challengeId: string, file: DataFile): Promise<{ id: string }> {
  const id = newId()
  return ctx.transaction(async tx => {
    const { challenge } = await loadEditing(tx, ctx, challengeId)
    ensure(canEdit(challenge))
    const name = await freeName(tx, challengeId, file.name)
    await tx
      .insert(dataFiles)
      .values({ ...file, name, id, challengeId, uploadedAt: ctx.now, uploadedBy: actorId(ctx) })
    const payload = { fileId: id, sha256: file.sha256 }
    await record(tx, ctx, { stream: challengeId, kind: 'challenge.file_added', payload })
    return { id }
  })
}

async function freeName(tx: Db, challengeId: string, name: string): Promise<string> {
  const there = await tx
    .select({ name: dataFiles.name })
    .from(dataFiles)
    .where(eq(dataFiles.challengeId, challengeId))
  return freeFileName(
    name,
    there.map(file => file.name),
  )
}
