import { and, count, eq, inArray } from 'drizzle-orm'
import { publicFrom } from '#app/domain/challenges/visibility'
import { isPublicAt } from '#app/domain/challenges/visibility.server'
import {
  hosts,
  loadHostedInstitutions,
} from '#app/domain/institutions/queries/load-hosted-institutions.server'
import { shownPicture } from '#app/domain/pictures/queries/load-pictures.server'
import { isActiveEntry } from '#app/domain/shared/active.server'
import type { Ctx } from '#app/domain/shared/context'
import { noStanding } from '#app/domain/shared/standing'
import { maySeeOfChallenge } from '#app/domain/visibility/disclosure-rules'
import { challenges, entries, institutions, pictures, results } from '#db/schema'
import { phaseAt } from './public-challenges.server'

export type ChallengeCardData = Awaited<ReturnType<typeof loadChallengeCards>>[number]

/**
 * The content of the cards of these challenges, in the order of the ids; challenges that are not public are left out.
 */
export async function loadChallengeCards(ctx: Ctx, ids: string[]) {
  if (ids.length === 0) return []
  const rows = await selectCards(ctx, ids)
  const entered = await countEntries(ctx, ids)
  const hosted = await loadHostedInstitutions(ctx)
  const staff = ctx.actor.kind === 'person' && ctx.actor.staff
  const cards = rows.map(({ institutionId, submittedAt, resultsAt, publicity, ...card }) => {
    const host = hosts(hosted, { institutionId, submittedAt, publishAt: publicity.publishAt })
    const standing = { ...noStanding, staff, host }
    const times = { publishAt: publicFrom(publicity), closesAt: card.closesAt, resultsAt }
    const counted = maySeeOfChallenge({ facet: 'entrant.count', standing, times, now: ctx.now }).ok
    return {
      ...card,
      resultsAt: card.phase === 'results_out' ? resultsAt : null,
      entries: counted ? (entered.get(card.id) ?? 0) : null,
    }
  })
  return ids.flatMap(id => cards.find(card => card.id === id) ?? [])
}

function selectCards(ctx: Ctx, ids: string[]) {
  return ctx.db
    .select({
      id: challenges.id,
      slug: challenges.slug,
      title: challenges.title,
      summary: challenges.summary,
      institutionId: challenges.institutionId,
      submittedAt: challenges.submittedAt,
      institution: { name: institutions.name, slug: institutions.slug },
      phase: phaseAt(ctx.db, ctx.now),
      themes: challenges.themes,
      eligibility: challenges.eligibility,
      prizeFund: challenges.prizeFund,
      prizeCurrency: challenges.prizeCurrency,
      timeZone: challenges.timeZone,
      opensAt: challenges.opensAt,
      closesAt: challenges.closesAt,
      resultsPlannedAt: challenges.resultsPlannedAt,
      resultsAt: results.publishAt,
      cover: shownPicture,
      publicity: {
        state: challenges.state,
        publishAt: challenges.publishAt,
        archivedAt: challenges.archivedAt,
        cancelledAt: challenges.cancelledAt,
      },
    })
    .from(challenges)
    .innerJoin(institutions, eq(institutions.id, challenges.institutionId))
    .leftJoin(results, eq(results.challengeId, challenges.id))
    .leftJoin(pictures, eq(pictures.challengeId, challenges.id))
    .where(and(inArray(challenges.id, ids), isPublicAt(ctx.now)))
}

async function countEntries(ctx: Ctx, ids: string[]): Promise<Map<string, number>> {
  const rows = await ctx.db
    .select({ id: entries.challengeId, count: count() })
    .from(entries)
    .where(and(inArray(entries.challengeId, ids), isActiveEntry))
    .groupBy(entries.challengeId)
  return new Map(rows.map(row => [row.id, Number(row.count)]))
}
