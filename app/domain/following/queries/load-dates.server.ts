import { and, asc, eq, inArray } from 'drizzle-orm'
import { sectionVersion } from '#app/domain/challenges/section-versions'
import { isPublicAt } from '#app/domain/challenges/visibility.server'
import type { Ctx } from '#app/domain/shared/context'
import { groupBy } from '#app/domain/shared/group-by'
import { challenges, results, stages } from '#db/schema'
import type { DatedChallenge } from '../calendar'

/** The dates of those of these challenges that are public now, as everyone may read them. */
export async function loadDates(
  { db, now }: Ctx,
  challengeIds: readonly string[],
): Promise<DatedChallenge[]> {
  const { id, slug, title, version, sectionVersions, updatedAt, state } = challenges
  const { cancelledAt, resultsPlannedAt } = challenges
  const rows = await db
    .select({
      ...{ id, slug, title, version, sectionVersions, updatedAt, state, cancelledAt, resultsPlannedAt },
      publishAt: results.publishAt,
    })
    .from(challenges)
    .leftJoin(results, eq(results.challengeId, id))
    .where(and(inArray(id, [...challengeIds]), isPublicAt(now)))
  const all = await db
    .select({
      ...{ id: stages.id, challengeId: stages.challengeId, name: stages.name },
      ...{ opensAt: stages.opensAt, closesAt: stages.closesAt },
    })
    .from(stages)
    .where(
      inArray(
        stages.challengeId,
        rows.map(row => row.id),
      ),
    )
    .orderBy(asc(stages.position))
  const stagesOf = groupBy(all, stage => stage.challengeId)
  return rows.map(({ publishAt, updatedAt, state, ...row }) => {
    const own = stagesOf.get(row.id) ?? []
    const cancelledAt = state === 'cancelled' ? row.cancelledAt : null
    const resultsAt = publishAt && publishAt <= now && !cancelledAt ? publishAt : null
    const versions = own.map(({ id: stageId }) => sectionVersion(row, { section: 'timeline', stageId }))
    return {
      ...{ id: row.id, slug: row.slug, title: row.title, stages: own, cancelledAt, resultsAt },
      resultsPlannedAt: row.resultsPlannedAt,
      datesVersion: Math.max(0, ...versions),
      changedAt: new Date(
        Math.max(updatedAt.getTime(), cancelledAt?.getTime() ?? 0, resultsAt?.getTime() ?? 0),
      ),
    }
  })
}
