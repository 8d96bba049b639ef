import { eq, max } from 'drizzle-orm'
import { loadHostedChallenge } from '#app/domain/challenges/queries/load-hosted-challenge.server'
import { record } from '#app/domain/ledger/record.server'
import { notify } from '#app/domain/people/notify.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { orNotFound } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { paths } from '#app/paths'
import type { Db } from '#db/client.server'
import { questionAnswers, questions, teamMembers } from '#db/schema'
import type { ReadAnswer } from '../input'
import { canAnswer } from '../permissions'

type Answering = ReadAnswer & { challengeId: string; questionId: string }

/** Answers a question: for everyone, with the question in the host's wording, or for the asker's team alone. */
export async function answerQuestion(
  ctx: Ctx,
  { challengeId, questionId, ...input }: Answering,
): Promise<void> {
  const { id: answeredBy } = signedIn(ctx)
  await ctx.transaction(async tx => {
    const challenge = await loadHostedChallenge(tx, ctx, challengeId)
    const asked = await loadAsked(tx, { challengeId, questionId })
    ensure(canAnswer({ answered: asked.answerId !== null }))
    const everyone = input.audience === 'everyone' && asked.audience === 'everyone'
    const number = everyone ? await nextNumber(tx, challengeId) : null
    const id = newId()
    const { text } = input
    const question = everyone ? input.question : {}
    await tx
      .insert(questionAnswers)
      .values({ ...{ id, challengeId, questionId, number, question, text }, answeredAt: ctx.now, answeredBy })
    const payload = { questionId, answerId: id, number }
    await record(tx, ctx, { stream: challengeId, kind: 'question.answered', payload })
    await notify(tx, ctx, {
      to: { accountIds: await receiversOf(tx, asked) },
      mail: 'questions.mail.answered',
      facts: { challenge: challenge.title, question: asked.text, answer: text },
      link: paths.questions(challenge.slug),
    })
  })
}

type Which = { challengeId: string; questionId: string }

async function loadAsked(tx: Db, { challengeId, questionId }: Which) {
  const { askedBy, teamId, audience, text } = questions
  const [row] = await tx
    .select({
      ...{ challengeId: questions.challengeId, askedBy, teamId, audience, text },
      answerId: questionAnswers.id,
    })
    .from(questions)
    .leftJoin(questionAnswers, eq(questionAnswers.questionId, questions.id))
    .where(eq(questions.id, questionId))
  return orNotFound(row?.challengeId === challengeId ? row : null)
}

async function nextNumber(tx: Db, challengeId: string): Promise<number> {
  const [row] = await tx
    .select({ last: max(questionAnswers.number) })
    .from(questionAnswers)
    .where(eq(questionAnswers.challengeId, challengeId))
  return (row?.last ?? 0) + 1
}

async function receiversOf(tx: Db, { askedBy, teamId }: { askedBy: string; teamId: string | null }) {
  if (!teamId) return [askedBy]
  const { userId } = teamMembers
  const members = await tx.select({ userId }).from(teamMembers).where(eq(teamMembers.teamId, teamId))
  return [...new Set([askedBy, ...members.map(each => each.userId)])]
}
