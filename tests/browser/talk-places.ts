import { eq, isNull } from 'drizzle-orm'
import type { Db } from '#db/client.server'
import * as schema from '#db/schema'
import { must } from '#tests/support/must'

/** A question without an answer, and one with an answer for everyone. */
export async function findQuestions(db: Db, challengeId: string) {
  const { announcements, questionAnswers, questions } = schema
  const rows = await db
    .select({ id: questions.id, number: questionAnswers.number })
    .from(questions)
    .leftJoin(questionAnswers, eq(questionAnswers.questionId, questions.id))
    .where(eq(questions.challengeId, challengeId))
  const answered = must(rows.find(({ number }) => number !== null)).id
  const news = await db.select().from(announcements).where(eq(announcements.challengeId, challengeId))
  const draftNews = must(news.find(({ sentAt }) => sentAt === null)).id
  const sentNews = must(news.find(({ sentAt }) => sentAt !== null)).id
  return { waiting: must(rows.find(({ number }) => number === null)).id, answered, draftNews, sentNews }
}

export async function findUnverified(db: Db) {
  const [row] = await db.select().from(schema.institutions).where(isNull(schema.institutions.verifiedAt))
  return must(row)
}
