import { asc, eq, inArray } from 'drizzle-orm'
import { loadPublishedRun } from '#app/domain/leaderboards/queries/load-leaderboard.server'
import type { Ctx } from '#app/domain/shared/context'
import type { LocalText } from '#app/domain/shared/local-text'
import { pageOf } from '#app/domain/shared/pages'
import { orNotFound } from '#app/domain/shared/refusal'
import { noStanding } from '#app/domain/shared/standing'
import { loadPublicCards } from '#app/domain/teams/queries/load-cards.server'
import { maySeeOfChallenge } from '#app/domain/visibility/disclosure-rules'
import type { Db } from '#db/client.server'
import { advancements, awards, entries, prizes, stageDecisions, stages, teams } from '#db/schema'
import type { GalleryFilter } from '../gallery'
import { prizesAt } from '../shares'

/** Solutions on one page of the gallery. */
const each = 24

type Search = { slug: string; filter: GalleryFilter; page: number }

/**
 * The gallery of a published result: the cards of judged teams that agreed to show them, those with a prize first, then
 * in alphabetical order. 404 before the result.
 */
export async function loadSolutionsPage(ctx: Ctx, { slug, filter, page }: Search) {
  const { all, run, head } = await loadPublishedRun(ctx, slug)
  const { output } = orNotFound(run)
  const { result, times, challenge } = all
  const out = maySeeOfChallenge({ facet: 'result', standing: noStanding, times, now: ctx.now })
  orNotFound(out.ok || null)
  const cards = await loadPublicCards(ctx, { challengeId: challenge.id, times })
  const judged = [...output.ranked, ...output.unranked].map(({ entryId }) => entryId)
  const shown = judged.filter(entryId => cards.has(entryId))
  const won = await loadWon(ctx.db, { resultId: orNotFound(result).id, challengeId: challenge.id })
  const finalists = await loadFinalEntries(ctx.db, challenge.id)
  const solutions = (await loadNames(ctx.db, shown)).flatMap(team => {
    const card = cards.get(team.entryId)
    const own = won.filter(({ entryId }) => entryId === team.entryId)
    return card ? [{ ...team, card, prizes: own, finalist: finalists.has(team.entryId) }] : []
  })
  const found = solutions.filter(({ prizes, finalist }) => {
    if (filter === 'all') return true
    if (filter === 'winners') return prizes.length > 0
    return filter === 'finalists' ? finalist : prizes.some(({ prizeId }) => prizeId === filter.prizeId)
  })
  const first = (one: (typeof found)[number]) => one.prizes[0]?.position ?? Number.MAX_SAFE_INTEGER
  return {
    challenge: head.challenge,
    total: solutions.length,
    /** what the filters can find */
    filters: {
      winners: solutions.some(({ prizes }) => prizes.length > 0),
      finalists: solutions.some(({ finalist }) => finalist),
      prizes: prizesOf(solutions.flatMap(({ prizes }) => prizes)),
    },
    solutions: pageOf(
      found.toSorted((a, b) => first(a) - first(b)),
      page,
      each,
    ),
  }
}

type Won = { entryId: string; prizeId: string; position: number; name: LocalText }

function prizesOf(won: readonly Won[]) {
  const byId = new Map(won.map(({ prizeId, name, position }) => [prizeId, { prizeId, name, position }]))
  return [...byId.values()].sort((a, b) => a.position - b.position)
}

/** Each prize of each winner; teams that share prizes have each of them. */
async function loadWon(db: Db, of: { resultId: string; challengeId: string }): Promise<Won[]> {
  const own = await db
    .select()
    .from(prizes)
    .where(eq(prizes.challengeId, of.challengeId))
    .orderBy(asc(prizes.position), asc(prizes.id))
  const rows = await db
    .select()
    .from(awards)
    .where(eq(awards.resultId, of.resultId))
    .orderBy(asc(awards.position), asc(awards.id))
  return rows.flatMap(({ entryId, prizeId, position, sharedPositions }) => {
    const its = sharedPositions ? prizesAt(own, sharedPositions) : own.filter(({ id }) => id === prizeId)
    return its.map(({ id, name }) => ({ entryId, prizeId: id, position, name }))
  })
}

/** The entries of the last stage into which teams advanced; none where there is one stage. */
async function loadFinalEntries(db: Db, challengeId: string): Promise<Set<string>> {
  const rows = await db
    .select({ entryId: advancements.entryId, position: stages.position })
    .from(advancements)
    .innerJoin(stages, eq(stages.id, advancements.stageId))
    .innerJoin(stageDecisions, eq(stageDecisions.stageId, stages.id))
    .where(eq(stages.challengeId, challengeId))
  const last = Math.max(...rows.map(({ position }) => position))
  return new Set(rows.filter(({ position }) => position === last).map(({ entryId }) => entryId))
}

function loadNames(db: Db, entryIds: readonly string[]) {
  return db
    .select({ entryId: entries.id, teamName: teams.name })
    .from(entries)
    .innerJoin(teams, eq(teams.id, entries.teamId))
    .where(inArray(entries.id, [...entryIds]))
    .orderBy(asc(teams.nameSort), asc(entries.id))
}
