import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { all, ensure } from '#app/domain/shared/verdict'
import { beginDraft } from '#app/domain/submissions/begin-draft.server'
import type { EntryStage } from '#app/domain/submissions/own-submission.server'
import { canSubmit } from '#app/domain/submissions/permissions'
import { enqueue } from '#app/queue/queue.server'
import type { Db } from '#db/client.server'
import { attempts } from '#db/schema'
import { loadOwnAttempts } from '../own-attempts.server'
import { canAttempt } from '../permissions'
import { jobKey } from '../waiting-attempts.server'

type Upload = EntryStage & {
  file: { name: string; size: number; sha256: string }
  note: string | null
  key: string
  checkOnly: boolean
}

/** Whether the team may send a file now; asked before its bytes are kept. */
export async function ensureAttempt(ctx: Ctx, place: EntryStage, checkOnly: boolean): Promise<void> {
  await ensureNow(ctx.db, ctx, place, checkOnly)
}

/**
 * Takes a file of predictions and queues its check and its score. The limits are counted in the transaction. The same
 * form sent twice creates one attempt.
 */
export async function uploadAttempt(ctx: Ctx, upload: Upload): Promise<{ number: number }> {
  const { entryId, stageId, file, note, key, checkOnly } = upload
  return ctx.transaction(async tx => {
    const known = (await loadOwnAttempts(tx, ctx, upload)).own.find(each => each.idempotencyKey === key)
    if (known) return { number: known.number }
    const { work, own } = await ensureNow(tx, ctx, upload, checkOnly)
    if (!work.submission) await beginDraft(tx, ctx, { work, draft: {}, draftNumber: 0 })
    const id = newId()
    const number = (own.at(-1)?.number ?? 0) + 1
    const uploaded = { uploadedAt: ctx.now, uploadedBy: signedIn(ctx).id }
    const { name, size, sha256 } = file
    await tx.insert(attempts).values({
      ...{ id, entryId, stageId, number, checkOnly, name, size, sha256, note },
      ...{ ...uploaded, idempotencyKey: key },
    })
    await enqueue(
      tx,
      { kind: 'attempt.score', payload: { attemptId: id } },
      { now: ctx.now, key: jobKey(id) },
    )
    return { number }
  })
}

async function ensureNow(db: Db, ctx: Ctx, place: EntryStage, checkOnly: boolean) {
  const attempted = await loadOwnAttempts(db, ctx, place)
  const { work, settings, counts, nextDay } = attempted
  const { tell } = work.facts
  ensure(all(canSubmit(work.facts), canAttempt({ ...counts, settings, checkOnly, nextDay, tell })))
  return attempted
}
