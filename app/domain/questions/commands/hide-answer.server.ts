import { and, eq } from 'drizzle-orm'
import { loadHostedChallenge } from '#app/domain/challenges/queries/load-hosted-challenge.server'
import { record } from '#app/domain/ledger/record.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import type { LocalText } from '#app/domain/shared/local-text'
import { orNotFound } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { questionAnswers } from '#db/schema'
import { canHide } from '../permissions'

type Hiding = { challengeId: string; questionId: string; reason: LocalText }

/** Takes an answer and its question off the page; their number and the reason stay. */
export async function hideAnswer(ctx: Ctx, { challengeId, questionId, reason }: Hiding): Promise<void> {
  const { id: hiddenBy } = signedIn(ctx)
  await ctx.transaction(async tx => {
    await loadHostedChallenge(tx, ctx, challengeId)
    const { id, number, hiddenAt } = questionAnswers
    const here = and(eq(questionAnswers.challengeId, challengeId), eq(questionAnswers.questionId, questionId))
    const [found] = await tx.select({ id, number, hiddenAt }).from(questionAnswers).where(here)
    const answer = orNotFound(found)
    ensure(canHide(answer))
    await tx
      .update(questionAnswers)
      .set({ hiddenAt: ctx.now, hiddenBy, hideReason: reason })
      .where(eq(questionAnswers.id, answer.id))
    const payload = { questionId, answerId: answer.id }
    await record(tx, ctx, { stream: challengeId, kind: 'question.answer_hidden', payload })
  })
}
