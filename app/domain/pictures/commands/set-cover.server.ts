import { loadEditing } from '#app/domain/challenges/editing.server'
import { canEdit } from '#app/domain/challenges/permissions'
import { record } from '#app/domain/ledger/record.server'
import type { Ctx } from '#app/domain/shared/context'
import { ensure } from '#app/domain/shared/verdict'
import { type NewPicture, writePicture } from '../write-picture.server'

/** Sets or replaces the cover of a challenge, or its alternative text. */
export function setCover(ctx: Ctx, challengeId: string, picture: NewPicture): Promise<void> {
  return ctx.transaction(async tx => {
    const { challenge } = await loadEditing(tx, ctx, challengeId)
    ensure(canEdit(challenge))
    const payload = await writePicture(tx, ctx, { ...picture, owner: { challengeId } })
    await record(tx, ctx, { stream: challengeId, kind: 'challenge.cover_set', payload })
  })
}
