import { createHash } from 'node:crypto'
import { canonicalJson } from '#app/domain/ledger/entry'
import { record } from '#app/domain/ledger/record.server'
import { actorId, type Ctx } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import type { Db } from '#db/client.server'
import type { LocalText } from '#db/json'
import { textChanges } from '#db/schema'
import type { Editing, loadEditing } from './editing.server'
import { publicParts, publicTexts } from './public-texts'
import { isPublic } from './visibility'

type Written = { before: Editing; load: typeof loadEditing }

/**
 * Lists for the public what became different in the texts of a challenge that is public already, one row and one ledger
 * entry for each part. `before` is the challenge as it was before the write, and `load` what reads it again
 * for this actor; does nothing while it is not public. Unguarded: commands call it once they may write.
 */
export async function recordTextChanges(tx: Db, ctx: Ctx, { before, load }: Written): Promise<void> {
  if (!isPublic(before.challenge, ctx.now)) return
  const challengeId = before.challenge.id
  const [was, is] = [publicTexts(before), publicTexts(await load(tx, ctx, challengeId))]
  for (const part of publicParts) {
    if (canonicalJson(was[part]) === canonicalJson(is[part])) continue
    const change = { id: newId(), challengeId, part, before: was[part], after: is[part] }
    await tx.insert(textChanges).values({ ...change, changedAt: ctx.now, changedBy: actorId(ctx) })
    const hashes = { before: textHash(part, was[part]), after: textHash(part, is[part]) }
    const payload = { changeId: change.id, part, ...hashes }
    await record(tx, ctx, { stream: challengeId, kind: 'challenge.text_changed', payload })
  }
}

/** SHA-256 in hexadecimal of the canonical JSON (RFC 8785) of a part and its text in every language. */
export function textHash(part: string, text: LocalText): string {
  return createHash('sha256').update(canonicalJson({ part, text })).digest('hex')
}
