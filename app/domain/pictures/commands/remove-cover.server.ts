import { loadEditing } from '#app/domain/challenges/editing.server'
import { canEdit } from '#app/domain/challenges/permissions'
import { record } from '#app/domain/ledger/record.server'
import type { Ctx } from '#app/domain/shared/context'
import { ensure } from '#app/domain/shared/verdict'
import { deletePicture } from '../write-picture.server'

/** Removes the cover of a challenge. */
export function removeCover(ctx: Ctx, challengeId: string): Promise<void> {
  return ctx.transaction(async tx => {
    const { challenge } = await loadEditing(tx, ctx, challengeId)
    ensure(canEdit(challenge))
    const payload = await deletePicture(tx, { challengeId })
    await record(tx, ctx, { stream: challengeId, kind: 'challenge.cover_removed', payload })
  })
}
