import { and, count, desc, eq, isNotNull, or } from 'drizzle-orm'
import { loadSeenChallenge } from '#app/domain/catalogue/queries/load-seen-challenge.server'
import type { Ctx } from '#app/domain/shared/context'
import { isLocale, type LocalText } from '#app/domain/shared/local-text'
import { pageAt } from '#app/domain/shared/pages'
import { clarifications, questionAnswers, questions } from '#db/schema'
import { loadMayAsk, loadOwnTeamId } from '../own-questions.server'
import { maySeeAnswer } from '../visibility'

const size = 20

/**
 * What everyone may read of the questions about a challenge: the clarifications, newest first, and a page of the
 * answers; and the reader's own questions. 404 for readers who may not see the challenge.
 */
export async function loadQuestionsPage(ctx: Ctx, { slug, page }: { slug: string; page: number }) {
  const challenge = await loadSeenChallenge(ctx, slug)
  return {
    challenge,
    clarifications: await listClarifications(ctx, challenge.id),
    ...(await listAnswers(ctx, { challengeId: challenge.id, page })),
    own: await listOwn(ctx, challenge.id),
    mayAsk: await loadMayAsk(ctx.db, ctx, challenge),
  }
}

/** The clarifications of a challenge, newest first, without who issued them. @unguarded the caller has seen the challenge. */
export function listClarifications(ctx: Ctx, challengeId: string) {
  const { id, number, text, changesRules, issuedAt } = clarifications
  return ctx.db
    .select({ id, number, text, changesRules, issuedAt })
    .from(clarifications)
    .where(eq(clarifications.challengeId, challengeId))
    .orderBy(desc(number))
}

type Page = { challengeId: string; page: number }

async function listAnswers(ctx: Ctx, { challengeId, page }: Page) {
  const shown = and(eq(questionAnswers.challengeId, challengeId), isNotNull(questionAnswers.number))
  const [total] = await ctx.db.select({ rows: count() }).from(questionAnswers).where(shown)
  const place = pageAt(total?.rows ?? 0, page, size)
  const { id, number, question, text, answeredAt, hiddenAt, hideReason } = questionAnswers
  const rows = await ctx.db
    .select({ id, number, question, text, answeredAt, hiddenAt, hideReason })
    .from(questionAnswers)
    .where(shown)
    .orderBy(desc(number))
    .limit(size)
    .offset(place.from)
  return {
    answers: rows.map(row => (maySeeAnswer(row).ok ? row : { ...row, question: {}, text: {} })),
    page: place.page,
    pages: place.pages,
    total: total?.rows ?? 0,
  }
}

/** The questions of the reader and of their team, newest first, each with its answer. */
async function listOwn({ db, actor }: Ctx, challengeId: string) {
  if (actor.kind !== 'person') return []
  const teamId = await loadOwnTeamId(db, { challengeId, userId: actor.id })
  const own = or(eq(questions.askedBy, actor.id), teamId ? eq(questions.teamId, teamId) : undefined)
  const { id, audience, text, locale, askedAt } = questions
  const rows = await db
    .select({
      ...{ id, audience, text, locale, askedAt },
      answer: questionAnswers.text,
      number: questionAnswers.number,
      answeredAt: questionAnswers.answeredAt,
    })
    .from(questions)
    .leftJoin(questionAnswers, eq(questionAnswers.questionId, id))
    .where(and(eq(questions.challengeId, challengeId), own))
    .orderBy(desc(askedAt), desc(id))
    .limit(50)
  return rows.map(({ text, locale, ...row }) => ({ ...row, text: inLanguage(text, locale) }))
}

/** A text in the language in which it was written. */
export function inLanguage(text: string, locale: string): LocalText {
  return { [isLocale(locale) ? locale : 'az']: text }
}
