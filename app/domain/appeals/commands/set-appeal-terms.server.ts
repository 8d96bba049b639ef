import { loadAppealTerms } from '#app/domain/challenges/queries/load-appeal-terms.server'
import { publicFrom } from '#app/domain/challenges/visibility'
import { loadHostStageContext } from '#app/domain/judging/queries/load-stage-context.server'
import { record } from '#app/domain/ledger/record.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { ensure } from '#app/domain/shared/verdict'
import { appealTerms } from '#db/schema'
import type { AppealTermsInput } from '../input'
import { canSetTerms } from '../permissions'

type Input = AppealTermsInput & { challengeId: string }

/** The host decides whether teams may appeal against the result, and for how long; it is a part of the public rules. */
export async function setAppealTerms(ctx: Ctx, { challengeId, offered, days, shown }: Input): Promise<void> {
  const { id: setBy } = signedIn(ctx)
  await ctx.transaction(async tx => {
    const { challenge, result } = await loadHostStageContext(tx, ctx, challengeId)
    const before = await loadAppealTerms(tx, challenge.id)
    const after = { days: offered ? (days ?? null) : null, shown: offered && shown }
    const publicAt = publicFrom(challenge)
    ensure(canSetTerms({ before, after, publicAt, resultsAt: result?.publishAt ?? null, now: ctx.now }))
    const terms = { ...after, setAt: ctx.now, setBy }
    await tx
      .insert(appealTerms)
      .values({ challengeId: challenge.id, ...terms })
      .onConflictDoUpdate({ target: appealTerms.challengeId, set: terms })
    await record(tx, ctx, { stream: challenge.id, kind: 'appeals.terms_set', payload: after })
  })
}
