import { record } from '#app/domain/ledger/record.server'
import { deletePicture } from '#app/domain/pictures/write-picture.server'
import type { Ctx } from '#app/domain/shared/context'
import { ensure } from '#app/domain/shared/verdict'
import { canWriteCard } from '../permissions'
import { loadOwnEntry } from '../team-facts.server'

/** Removes the picture from a team's card. */
export function removeCardPicture(ctx: Ctx, entryId: string): Promise<void> {
  return ctx.transaction(async tx => {
    const { entry, facts } = await loadOwnEntry(tx, ctx, entryId)
    ensure(canWriteCard(facts))
    await deletePicture(tx, { entryId })
    await record(tx, ctx, { stream: entry.challengeId, kind: 'entry.card_saved', payload: { entryId } })
  })
}
