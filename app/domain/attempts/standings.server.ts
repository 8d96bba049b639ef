import { and, count, eq, inArray, lt, max, min, notInArray } from 'drizzle-orm'
import { dayIn } from '#app/domain/challenges/zoned-time'
import { batchesOf } from '#app/services/batches.server'
import type { Db } from '#db/client.server'
import { challenges, publicScores, stages, standings } from '#db/schema'

/** `until` of the rows that count everything. */
export const never = new Date('9999-12-31T00:00:00.000Z')

type Scored = { stageId: string; entryId: string; score: number; at: Date }

/** Counts one more public score of a team; `marks` as of `loadMarks`. @unguarded the caller is a command. */
export async function addToStanding(
  tx: Db,
  { stageId, entryId, score, at }: Scored,
  marks: readonly Date[],
): Promise<void> {
  const own = and(eq(standings.stageId, stageId), eq(standings.entryId, entryId))
  await tx.delete(standings).where(and(own, notInArray(standings.until, [never, ...marks])))
  const rows = await tx.select().from(standings).where(own)
  const isAt = (instant: Date) => (row: { until: Date }) => row.until.getTime() === instant.getTime()
  const none = { stageId, entryId, lowest: null, highest: null, attempts: 0, lastAt: null }
  const now = rows.find(isAt(never)) ?? { ...none, until: never }
  const first = (mark: Date) => mark <= at && !rows.some(isAt(mark)) && (!now.lastAt || now.lastAt < mark)
  const kept = marks.filter(first).map(until => ({ ...now, until }))
  if (kept.length > 0) await tx.insert(standings).values(kept)
  if (!rows.some(isAt(never))) await tx.insert(standings).values(now)
  for (const row of [now, ...rows.filter(({ until }) => at < until && until < never)])
    await tx
      .update(standings)
      .set({
        lowest: Math.min(row.lowest ?? score, score),
        highest: Math.max(row.highest ?? score, score),
        attempts: row.attempts + 1,
        lastAt: row.lastAt && row.lastAt > at ? row.lastAt : at,
      })
      .where(and(own, eq(standings.until, row.until)))
}

/** The instants as of which the board is shown: the beginning of the day of `at`, the freeze, and that of its day. @unguarded */
export async function loadMarks(db: Db, stageId: string, at: Date): Promise<Date[]> {
  const [stage] = await db
    .select({ freezeAt: stages.freezeAt, timeZone: challenges.timeZone })
    .from(stages)
    .innerJoin(challenges, eq(challenges.id, stages.challengeId))
    .where(eq(stages.id, stageId))
  if (!stage) return []
  const { freezeAt, timeZone } = stage
  const marks = [dayIn(at, timeZone).from, ...(freezeAt ? [freezeAt, lastDayBefore(freezeAt, timeZone)] : [])]
  return [...new Set(marks.map(mark => mark.getTime()))].map(mark => new Date(mark))
}

/** The beginning of the last day before an instant. */
export function lastDayBefore(instant: Date, timeZone: string): Date {
  return dayIn(new Date(instant.getTime() - 1), timeZone).from
}

/** Counts all public scores of a stage again, after they have changed. @unguarded the caller is a command. */
export async function recountStandings(tx: Db, stageId: string, now: Date): Promise<void> {
  await tx.delete(standings).where(eq(standings.stageId, stageId))
  for (const until of [never, ...(await loadMarks(tx, stageId, now))]) {
    const rows = await countScores(tx, { stageId, until })
    for await (const batch of batchesOf(rows))
      await tx.insert(standings).values(batch.map(row => ({ ...row, stageId, until })))
  }
}

type Counting = { stageId: string; until: Date; entryIds?: string[] }

/** The public scores before an instant by team, of all teams or of these. @unguarded */
export function countScores(db: Db, { stageId, until, entryIds }: Counting) {
  return db
    .select({
      entryId: publicScores.entryId,
      lowest: min(publicScores.score),
      highest: max(publicScores.score),
      attempts: count(),
      lastAt: max(publicScores.at),
    })
    .from(publicScores)
    .where(
      and(
        eq(publicScores.stageId, stageId),
        lt(publicScores.at, until),
        entryIds && inArray(publicScores.entryId, entryIds),
      ),
    )
    .groupBy(publicScores.entryId)
}
