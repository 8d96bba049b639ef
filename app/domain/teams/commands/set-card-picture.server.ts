import { record } from '#app/domain/ledger/record.server'
import { type NewPicture, writePicture } from '#app/domain/pictures/write-picture.server'
import type { Ctx } from '#app/domain/shared/context'
import { ensure } from '#app/domain/shared/verdict'
import { canWriteCard } from '../permissions'
import { loadOwnEntry } from '../team-facts.server'

/** Sets or replaces the picture on a team's card, or its alternative text. */
export function setCardPicture(ctx: Ctx, entryId: string, picture: NewPicture): Promise<void> {
  return ctx.transaction(async tx => {
    const { entry, facts } = await loadOwnEntry(tx, ctx, entryId)
    ensure(canWriteCard(facts))
    await writePicture(tx, ctx, { ...picture, owner: { entryId } })
    await record(tx, ctx, { stream: entry.challengeId, kind: 'entry.card_saved', payload: { entryId } })
  })
}
