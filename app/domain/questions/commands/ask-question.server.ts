import { loadSeenChallenge } from '#app/domain/catalogue/queries/load-seen-challenge.server'
import { record } from '#app/domain/ledger/record.server'
import { notify } from '#app/domain/people/notify.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { ensure } from '#app/domain/shared/verdict'
import { paths } from '#app/paths'
import { questions } from '#db/schema'
import type { AskInput } from '../input'
import { loadMayAsk, loadOwnTeamId } from '../own-questions.server'

/** Asks the host of a challenge, who is mailed; the question says whether everyone may read it with its answer. */
export async function askQuestion(
  ctx: Ctx,
  { slug, text, audience }: AskInput & { slug: string },
): Promise<void> {
  const { id: askedBy } = signedIn(ctx)
  await ctx.transaction(async tx => {
    const challenge = await loadSeenChallenge({ ...ctx, db: tx }, slug)
    ensure(await loadMayAsk(tx, ctx, challenge))
    const challengeId = challenge.id
    const teamId = await loadOwnTeamId(tx, { challengeId, userId: askedBy })
    const id = newId()
    await tx
      .insert(questions)
      .values({ id, challengeId, askedBy, teamId, audience, text, locale: ctx.locale, askedAt: ctx.now })
    await record(tx, ctx, { stream: challengeId, kind: 'question.asked', payload: { questionId: id } })
    await notify(tx, ctx, {
      to: { hostsOf: challenge },
      mail: 'questions.mail.asked',
      facts: { challenge: challenge.title, question: text },
      link: paths.hostQuestion(challengeId, id),
    })
  })
}
