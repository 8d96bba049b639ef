import { and, eq } from 'drizzle-orm'
import { loadEditing } from '#app/domain/challenges/editing.server'
import { canEdit } from '#app/domain/challenges/permissions'
import { record } from '#app/domain/ledger/record.server'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { dataFiles } from '#db/schema'

/** Removes a file from the challenge; its stored bytes stay for other rows that name them. */
export function removeDataFile(ctx: Ctx, challengeId: string, fileId: string): Promise<void> {
  return ctx.transaction(async tx => {
    const { challenge } = await loadEditing(tx, ctx, challengeId)
    ensure(canEdit(challenge))
    const [removed] = await tx
      .delete(dataFiles)
      .where(and(eq(dataFiles.id, fileId), eq(dataFiles.challengeId, challengeId)))
      .returning()
    const { sha256 } = orNotFound(removed)
    await record(tx, ctx, {
      stream: challengeId,
      kind: 'challenge.file_removed',
      payload: { fileId, sha256 },
    })
  })
}
