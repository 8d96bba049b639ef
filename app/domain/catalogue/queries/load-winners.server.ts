import { and, asc, count, desc, eq, inArray, lte } from 'drizzle-orm'
import { publicFrom } from '#app/domain/challenges/visibility'
import { isPublicAt } from '#app/domain/challenges/visibility.server'
import { isActiveEntry } from '#app/domain/shared/active.server'
import type { Ctx } from '#app/domain/shared/context'
import { writtenIn } from '#app/domain/shared/local-text'
import { pageAt } from '#app/domain/shared/pages'
import { noStanding } from '#app/domain/shared/standing'
import { maySeeOfChallenge } from '#app/domain/visibility/disclosure-rules'
import { awards, challenges, entries, institutions, prizes, results, teams } from '#db/schema'
import { loadBrowseRows } from './load-browse-rows.server'

export type WinnersOf = Awaited<ReturnType<typeof loadWinners>>['groups'][number]

type Which = { page: number; size: number; challengeId?: string; institutionId?: string }

/** Published results of public challenges, the latest first, each with its winners by prize. */
export async function loadWinners(ctx: Ctx, { page, size, challengeId, institutionId }: Which) {
  const where = and(
    isPublicAt(ctx.now),
    lte(results.publishAt, ctx.now),
    challengeId === undefined ? undefined : eq(challenges.id, challengeId),
    institutionId === undefined ? undefined : eq(challenges.institutionId, institutionId),
  )
  const isOfAll = challengeId === undefined && institutionId === undefined
  const total = isOfAll ? await countPublic(ctx) : await countAmong(ctx, where)
  const { from, ...paged } = pageAt(total, page, size)
  const rows = await selectResults(ctx, where).limit(size).offset(from)
  const visible = rows.filter(row => isVisible(ctx, row))
  const won = await loadAwards(
    ctx,
    visible.map(row => row.id),
  )
  const promised = await loadPromised(
    ctx,
    visible.map(row => row.challengeId),
  )
  const groups = visible.map(({ publicity: _, challengeId, deviationTexts, ...row }) => ({
    ...row,
    deviationReason: writtenIn(deviationTexts ?? row.deviationReason),
    /** whether the challenge had prizes */
    hasPrizes: promised.has(challengeId),
    awards: won.filter(award => award.resultId === row.id),
  }))
  return { groups, total, ...paged }
}

/** All published results: the rows in memory know it, and the database would count them one by one. */
async function countPublic(ctx: Ctx): Promise<number> {
  let total = 0
  for (const { resultOut } of await loadBrowseRows(ctx)) if (resultOut) total += 1
  return total
}

async function countAmong(ctx: Ctx, where: ReturnType<typeof and>): Promise<number> {
  const [counted] = await ctx.db
    .select({ total: count() })
    .from(results)
    .innerJoin(challenges, eq(challenges.id, results.challengeId))
    .where(where)
  return Number(counted?.total ?? 0)
}

function selectResults(ctx: Ctx, where: ReturnType<typeof and>) {
  return ctx.db
    .select({
      id: results.id,
      publishedAt: results.publishAt,
      /** the reason where no prize was awarded */
      deviationReason: results.deviationReason,
      deviationTexts: results.deviationTexts,
      challengeId: challenges.id,
      challenge: {
        slug: challenges.slug,
        title: challenges.title,
        themes: challenges.themes,
        timeZone: challenges.timeZone,
      },
      institution: { slug: institutions.slug, name: institutions.name },
      publicity: {
        state: challenges.state,
        publishAt: challenges.publishAt,
        archivedAt: challenges.archivedAt,
        cancelledAt: challenges.cancelledAt,
      },
    })
    .from(results)
    .innerJoin(challenges, eq(challenges.id, results.challengeId))
    .innerJoin(institutions, eq(institutions.id, challenges.institutionId))
    .where(where)
    .orderBy(desc(results.publishAt), asc(results.id))
}

type ResultRow = { publishedAt: Date | null; publicity: Parameters<typeof publicFrom>[0] }

function isVisible(ctx: Ctx, { publishedAt, publicity }: ResultRow): boolean {
  const times = { publishAt: publicFrom(publicity), closesAt: null, resultsAt: publishedAt }
  const ask = { standing: noStanding, times, now: ctx.now }
  return (
    maySeeOfChallenge({ facet: 'challenge', ...ask }).ok && maySeeOfChallenge({ facet: 'result', ...ask }).ok
  )
}

async function loadAwards(ctx: Ctx, resultIds: string[]) {
  if (resultIds.length === 0) return []
  const rows = await ctx.db
    .select({
      id: awards.id,
      resultId: awards.resultId,
      team: teams.name,
      citation: awards.citation,
      amount: awards.amount,
      prize: {
        name: prizes.name,
        kind: prizes.kind,
        amount: prizes.amount,
        currency: prizes.currency,
        rule: prizes.rule,
        place: prizes.place,
      },
    })
    .from(awards)
    .innerJoin(prizes, eq(prizes.id, awards.prizeId))
    .innerJoin(entries, eq(entries.id, awards.entryId))
    .innerJoin(teams, eq(teams.id, entries.teamId))
    .where(and(inArray(awards.resultId, resultIds), isActiveEntry))
    .orderBy(asc(awards.position), asc(prizes.position), asc(teams.nameSort))
  // teams that share a prize get a part of it
  return rows.map(({ amount, prize, ...award }) => ({
    ...award,
    prize: { ...prize, amount: amount ?? prize.amount },
  }))
}

/** The challenges among these that have a prize. */
async function loadPromised(ctx: Ctx, challengeIds: string[]): Promise<Set<string>> {
  if (challengeIds.length === 0) return new Set()
  const rows = await ctx.db
    .select({ challengeId: prizes.challengeId })
    .from(prizes)
    .where(inArray(prizes.challengeId, challengeIds))
  return new Set(rows.map(row => row.challengeId))
}
