import { and, count, eq, isNotNull } from 'drizzle-orm'
import type { Ctx } from '#app/domain/shared/context'
import { questionAnswers } from '#db/schema'
import { listClarifications } from './load-questions-page.server'

export type PageTalk = Awaited<ReturnType<typeof loadPageTalk>>

/** What the page of a challenge shows of its questions. @unguarded the caller has seen the challenge. */
export async function loadPageTalk(ctx: Ctx, challengeId: string) {
  const [row] = await ctx.db
    .select({ answers: count() })
    .from(questionAnswers)
    .where(and(eq(questionAnswers.challengeId, challengeId), isNotNull(questionAnswers.number)))
  return { answers: row?.answers ?? 0, clarifications: await listClarifications(ctx, challengeId) }
}
