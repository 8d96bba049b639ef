import { and, desc, eq, gt, inArray, lte, type SQL } from 'drizzle-orm'
import { isOnPage } from '#app/domain/announcements/on-page.server'
import { isPublicAt } from '#app/domain/challenges/visibility.server'
import { writtenIn } from '#app/domain/shared/local-text'
import type { Db } from '#db/client.server'
import { announcements, challenges, clarifications, deadlineChanges, results, stages } from '#db/schema'
import type { News } from '../news'

type Which = {
  challengeIds: readonly string[]
  /** only what became public after this instant; null: all */
  after: Date | null
  /** until this instant, which is not later than now */
  until: Date
  most: number
}

/** The newest news of public challenges, as everyone may read them on their pages, newest first. */
export async function loadNews(db: Db, which: Which): Promise<News[]> {
  const parts = [loadAnnouncements, loadClarifications, loadDeadlines, loadResults, loadCancellations]
  const found: News[] = []
  for (const load of parts) found.push(...(await load(db, which)))
  return found.sort((a, b) => b.at.getTime() - a.at.getTime() || (a.id < b.id ? 1 : -1)).slice(0, which.most)
}

type InstantColumn =
  | typeof announcements.sentAt
  | typeof clarifications.issuedAt
  | typeof deadlineChanges.changedAt
  | typeof results.publishAt
  | typeof challenges.cancelledAt

/** Of these challenges, while they are public, and within the time that is asked. */
function within(at: InstantColumn, { challengeIds, after, until }: Which): SQL | undefined {
  const since = after ? gt(at, after) : undefined
  return and(inArray(challenges.id, [...challengeIds]), isPublicAt(until), lte(at, until), since)
}

async function loadAnnouncements(db: Db, which: Which): Promise<News[]> {
  const { id, challengeId, subject, text, sentAt } = announcements
  const rows = await db
    .select({ id, challengeId, subject, text, at: sentAt })
    .from(announcements)
    .innerJoin(challenges, eq(challenges.id, challengeId))
    .where(and(isOnPage(), within(sentAt, which)))
    .orderBy(desc(sentAt))
    .limit(which.most)
  return rows.flatMap(row =>
    row.at ? [{ ...row, id: `announcement-${row.id}`, kind: 'announcement' as const, at: row.at }] : [],
  )
}

async function loadClarifications(db: Db, which: Which): Promise<News[]> {
  const { id, challengeId, number, text, changesRules, issuedAt } = clarifications
  const rows = await db
    .select({ id, challengeId, number, text, changesRules, at: issuedAt })
    .from(clarifications)
    .innerJoin(challenges, eq(challenges.id, challengeId))
    .where(within(issuedAt, which))
    .orderBy(desc(issuedAt))
    .limit(which.most)
  return rows.map(({ changesRules, ...row }) => ({
    ...{ ...row, id: `clarification-${row.id}`, kind: 'clarification' as const },
    changesRules: changesRules === true,
  }))
}

async function loadDeadlines(db: Db, which: Which): Promise<News[]> {
  const { id, before, after, reason, reasonTexts, changedAt } = deadlineChanges
  const rows = await db
    .select({ id, challengeId: challenges.id, before, after, reason, reasonTexts, at: changedAt })
    .from(deadlineChanges)
    .innerJoin(stages, eq(stages.id, deadlineChanges.stageId))
    .innerJoin(challenges, eq(challenges.id, stages.challengeId))
    .where(within(changedAt, which))
    .orderBy(desc(changedAt))
    .limit(which.most)
  return rows.map(({ reason, reasonTexts, ...row }) => ({
    ...{ ...row, id: `deadline-${row.id}`, kind: 'deadline' as const },
    reason: writtenIn(reasonTexts ?? reason),
  }))
}

/** The result of a challenge that was cancelled before it is never published. */
async function loadResults(db: Db, which: Which): Promise<News[]> {
  const { id, challengeId, publishAt } = results
  const rows = await db
    .select({ id, challengeId, at: publishAt, state: challenges.state })
    .from(results)
    .innerJoin(challenges, eq(challenges.id, challengeId))
    .where(within(publishAt, which))
    .orderBy(desc(publishAt))
    .limit(which.most)
  return rows.flatMap(({ state, at, ...row }) =>
    at && state !== 'cancelled' ? [{ ...row, id: `result-${row.id}`, kind: 'result' as const, at }] : [],
  )
}

async function loadCancellations(db: Db, which: Which): Promise<News[]> {
  const { id, cancelledAt, cancelTexts, cancelReason } = challenges
  const rows = await db
    .select({ challengeId: id, cancelTexts, cancelReason, at: cancelledAt })
    .from(challenges)
    .where(and(eq(challenges.state, 'cancelled'), within(cancelledAt, which)))
    .limit(which.most)
  return rows.flatMap(({ challengeId, cancelTexts, cancelReason, at }) =>
    at
      ? [
          {
            ...{ id: `cancellation-${challengeId}`, kind: 'cancellation' as const, challengeId, at },
            reason: writtenIn(cancelTexts ?? cancelReason),
          },
        ]
      : [],
  )
}
