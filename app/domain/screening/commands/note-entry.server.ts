import { record } from '#app/domain/ledger/record.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { entryNotes } from '#db/schema'
import { type EntryRef, loadHostEntry } from '../host-entry.server'

/** A host leaves a note about an entry for the other hosts. */
export function noteEntry(ctx: Ctx, { text, ...ref }: EntryRef & { text: string }): Promise<void> {
  return ctx.transaction(async tx => {
    await loadHostEntry(tx, ctx, ref)
    const { entryId, challengeId } = ref
    const note = { id: newId(), entryId, text, at: ctx.now, by: signedIn(ctx).id }
    await tx.insert(entryNotes).values(note)
    await record(tx, ctx, {
      stream: challengeId,
      kind: 'entry.noted',
      payload: { entryId, noteId: note.id },
    })
  })
}
