import { and, asc, count, desc, eq, isNotNull, isNull, type SQL } from 'drizzle-orm'
import { loadHostedChallenge } from '#app/domain/challenges/queries/load-hosted-challenge.server'
import { isPublic } from '#app/domain/challenges/visibility'
import { loadChallengeRoles } from '#app/domain/people/queries/load-challenge-roles.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { pageAt } from '#app/domain/shared/pages'
import { orNotFound } from '#app/domain/shared/refusal'
import type { Db } from '#db/client.server'
import { questionAnswers, questions, teams, users } from '#db/schema'
import { loadOpenTo } from '../own-questions.server'
import { canAnswer, canClarify, canHide } from '../permissions'
import { maySeeAsker } from '../visibility'
import { inLanguage, listClarifications } from './load-questions-page.server'

const size = 20

/** The questions of a challenge for its host: those that wait, the oldest first, and a page of the answered ones. */
export async function loadQuestionDesk(
  ctx: Ctx,
  { challengeId, page }: { challengeId: string; page: number },
) {
  const challenge = await loadHostedChallenge(ctx.db, ctx, challengeId)
  const shown = await loadShown(ctx, challengeId)
  const here = eq(questions.challengeId, challengeId)
  const [total] = await ctx.db
    .select({ rows: count() })
    .from(questionAnswers)
    .where(eq(questionAnswers.challengeId, challengeId))
  const place = pageAt(total?.rows ?? 0, page, size)
  const waiting = await select(ctx.db, and(here, isNull(questionAnswers.id)))
    .orderBy(asc(questions.askedAt), asc(questions.id))
    .limit(200)
  const answered = await select(ctx.db, and(here, isNotNull(questionAnswers.id)))
    .orderBy(desc(questionAnswers.answeredAt), desc(questions.id))
    .limit(size)
    .offset(place.from)
  return {
    challenge,
    openTo: await loadOpenTo(ctx.db, challengeId),
    waiting: waiting.map(shown),
    answered: answered.map(shown),
    page: place.page,
    pages: place.pages,
    clarifications: await listClarifications(ctx, challengeId),
    can: { clarify: canClarify({ isPublic: isPublic(challenge, ctx.now), state: challenge.state }).ok },
  }
}

type Which = { challengeId: string; questionId: string }

/** One question for the host, with its answer; 404 for everyone else. */
export async function loadHostQuestion(ctx: Ctx, { challengeId, questionId }: Which) {
  const challenge = await loadHostedChallenge(ctx.db, ctx, challengeId)
  const shown = await loadShown(ctx, challengeId)
  const [row] = await select(
    ctx.db,
    and(eq(questions.challengeId, challengeId), eq(questions.id, questionId)),
  ).limit(1)
  const question = shown(orNotFound(row))
  const { answer } = question
  return {
    challenge,
    question,
    can: {
      answer: canAnswer({ answered: answer !== null }).ok,
      hide: answer !== null && canHide(answer).ok,
    },
  }
}

type Row = Awaited<ReturnType<typeof select>>[number]

function select(db: Db, where: SQL | undefined) {
  const { id, audience, text, locale, askedAt } = questions
  return db
    .select({
      ...{ id, audience, text, locale, askedAt },
      team: teams.name,
      person: users.name,
      answer: questionAnswers,
    })
    .from(questions)
    .innerJoin(users, eq(users.id, questions.askedBy))
    .leftJoin(teams, eq(teams.id, questions.teamId))
    .leftJoin(questionAnswers, eq(questionAnswers.questionId, id))
    .where(where)
}

/** A question as this host may see it: one who judges does not learn who asked. */
async function loadShown(ctx: Ctx, challengeId: string) {
  const { judge } = await loadChallengeRoles(ctx.db, { challengeId, userId: signedIn(ctx).id })
  const named = maySeeAsker({ host: true, judge, own: false }).ok
  return ({ text, locale, team, person, ...row }: Row) => ({
    ...row,
    text: inLanguage(text, locale),
    /** the team, or the person who asked without one; null where this host judges */
    asker: named ? (team ?? person) : null,
  })
}
