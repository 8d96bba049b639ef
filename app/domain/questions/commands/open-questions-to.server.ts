import { loadHostedChallenge } from '#app/domain/challenges/queries/load-hosted-challenge.server'
import { record } from '#app/domain/ledger/record.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { questionSettings } from '#db/schema'
import type { Askers } from '../askers'

/** Sets who may ask about a challenge. */
export async function openQuestionsTo(
  ctx: Ctx,
  { challengeId, openTo }: { challengeId: string; openTo: Askers },
): Promise<void> {
  const { id: changedBy } = signedIn(ctx)
  await ctx.transaction(async tx => {
    await loadHostedChallenge(tx, ctx, challengeId)
    const set = { openTo, changedAt: ctx.now, changedBy }
    await tx
      .insert(questionSettings)
      .values({ id: challengeId, ...set })
      .onConflictDoUpdate({ target: questionSettings.id, set })
    await record(tx, ctx, { stream: challengeId, kind: 'questions.opened', payload: { openTo } })
  })
}
