import { eq, max } from 'drizzle-orm'
import { loadHostedChallenge } from '#app/domain/challenges/queries/load-hosted-challenge.server'
import { isPublic } from '#app/domain/challenges/visibility'
import { record } from '#app/domain/ledger/record.server'
import { notify } from '#app/domain/people/notify.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import type { LocalText } from '#app/domain/shared/local-text'
import { ensure } from '#app/domain/shared/verdict'
import { paths } from '#app/paths'
import { clarifications } from '#db/schema'
import { canClarify } from '../permissions'

type Stating = { challengeId: string; text: LocalText; changesRules: boolean }

/** States something officially: numbered, on the challenge's page for good, and mailed to everyone who has entered. */
export async function issueClarification(
  ctx: Ctx,
  { challengeId, text, changesRules }: Stating,
): Promise<{ number: number }> {
  const { id: issuedBy } = signedIn(ctx)
  return ctx.transaction(async tx => {
    const challenge = await loadHostedChallenge(tx, ctx, challengeId)
    ensure(canClarify({ isPublic: isPublic(challenge, ctx.now), state: challenge.state }))
    const [row] = await tx
      .select({ last: max(clarifications.number) })
      .from(clarifications)
      .where(eq(clarifications.challengeId, challengeId))
    const number = (row?.last ?? 0) + 1
    const id = newId()
    await tx
      .insert(clarifications)
      .values({ id, challengeId, number, text, changesRules, issuedAt: ctx.now, issuedBy })
    const payload = { clarificationId: id, number, changesRules }
    await record(tx, ctx, { stream: challengeId, kind: 'clarification.issued', payload })
    await notify(tx, ctx, {
      to: { entrantsOf: challenge },
      mail: changesRules ? 'questions.mail.rules_clarified' : 'questions.mail.clarified',
      facts: { challenge: challenge.title, number, text },
      link: paths.questions(challenge.slug),
    })
    return { number }
  })
}
