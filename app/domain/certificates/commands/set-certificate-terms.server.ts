import { instantIn } from '#app/domain/challenges/zoned-time'
import { loadHostStageContext } from '#app/domain/judging/queries/load-stage-context.server'
import { record } from '#app/domain/ledger/record.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { Refusal } from '#app/domain/shared/refusal'
import { enqueue } from '#app/queue/queue.server'
import { certificateTerms } from '#db/schema'
import type { TermsInput } from '../input'

/** The host decides which certificates the challenge gives, and from when. Those that are issued stay valid. */
export async function setCertificateTerms(
  ctx: Ctx,
  { challengeId, ...input }: TermsInput & { challengeId: string },
) {
  const { id: setBy } = signedIn(ctx)
  await ctx.transaction(async tx => {
    const { challenge, result } = await loadHostStageContext(tx, ctx, challengeId)
    const from = fromOf(input.from, { timeZone: challenge.timeZone, now: ctx.now })
    const kinds = [...new Set(input.kinds)]
    const terms = { kinds, from, setAt: ctx.now, setBy }
    await tx
      .insert(certificateTerms)
      .values({ challengeId: challenge.id, ...terms })
      .onConflictDoUpdate({ target: certificateTerms.challengeId, set: terms })
    const payload = { kinds, from: from?.toISOString() ?? null }
    await record(tx, ctx, { stream: challenge.id, kind: 'certificates.terms_set', payload })
    const publishAt = result?.publishAt
    if (kinds.length === 0 || !publishAt) return
    // before the publication its own announcement does it
    const runAt = new Date(Math.max(publishAt.getTime(), from?.getTime() ?? 0, ctx.now.getTime()))
    const job = { kind: 'certificates.announcement', payload: { challengeId: challenge.id } } as const
    await enqueue(tx, job, { now: ctx.now, runAt })
  })
}

/** The start that was entered; null for none, and for one that has passed, which changes nothing. */
function fromOf(typed: string | undefined, { timeZone, now }: { timeZone: string; now: Date }): Date | null {
  if (!typed) return null
  const instant = instantIn(timeZone, typed)
  if (!instant.ok) throw new Refusal('invalid', instant.reason, {}, 'from')
  return instant.at > now ? instant.at : null
}
