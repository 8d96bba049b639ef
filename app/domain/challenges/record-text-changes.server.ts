import { createHash } from 'node:crypto'
import { canonicalJson } from '#app/domain/ledger/entry'
import { record } from '#app/domain/ledger/record.server'
import { actorId, type Ctx } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import type { LocalText } from '#app/domain/shared/local-text'
import type { Db } from '#db/client.server'
import { textChanges } from '#db/schema'
import type { Editing, loadEditing } from './editing.server'
import { publicParts, publicTexts } from './public-texts'
import { isPublic } from './visibility'

type Written = { before: Editing; load: typeof loadEditing }

/**
 * Records changes to the texts of a public challenge for the public list, with one row and one ledger entry for each
 * part. `before` is the challenge before the write, and `load` reads it again for this actor. Does nothing while the
 * challenge is not public. @unguarded commands call it after their own check.
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
