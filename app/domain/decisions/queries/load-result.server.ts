import { asc, eq, inArray } from 'drizzle-orm'
import type { StageContext } from '#app/domain/judging/queries/load-stage-context.server'
import { shownName } from '#app/domain/judging/shown-name'
import {
  loadOwnTeam,
  loadPublishedRun,
  outcomeHead,
  runFacts,
} from '#app/domain/leaderboards/queries/load-leaderboard.server'
import { loadPublicMembers } from '#app/domain/leaderboards/queries/load-members.server'
import { loadOwnEntryIds, loadShownBoard } from '#app/domain/leaderboards/queries/load-shown-board.server'
import { countEntrants } from '#app/domain/people/queries/count-entrants.server'
import type { Run } from '#app/domain/ranking/queries/load-run.server'
import { loadTeams } from '#app/domain/ranking/queries/load-teams.server'
import { withShownScores } from '#app/domain/ranking/shown-scores'
import { type ShownVote, shownVote } from '#app/domain/ranking/tie-votes'
import type { Ctx } from '#app/domain/shared/context'
import { pageOf } from '#app/domain/shared/pages'
import { orNotFound } from '#app/domain/shared/refusal'
import { noStanding } from '#app/domain/shared/standing'
import { loadPublicCards, type TeamCard } from '#app/domain/teams/queries/load-cards.server'
import { maySeeOfChallenge, type Times } from '#app/domain/visibility/disclosure-rules'
import type { Db } from '#db/client.server'
import { awards, challenges, entries, institutions, prizes, teams } from '#db/schema'
import { shownReasons } from '../reasons'
import { prizesAt } from '../shares'
import { loadDecisionFacts } from './load-decision-facts.server'
import { loadExcluded } from './load-excluded.server'
import { loadPublicJury } from './load-jury.server'

/** The public result: winners, reasons, and the facts of the record. Before its instant only when it is expected. */
export async function loadResult(ctx: Ctx, slug: string, solutionsPage = 1) {
  const { all, run, head: page } = await loadPublishedRun(ctx, slug)
  const head = { ...page, ...(await loadOrigin(ctx.db, all.challenge.id)) }
  const { result, times } = all
  const out = maySeeOfChallenge({ facet: 'result', standing: noStanding, times, now: ctx.now })
  if (!out.ok || !run || !result) {
    const ownTeam = await loadOwnTeam(ctx, all.challenge.id)
    const shown = await loadShownBoard(ctx, all, ownTeam)
    return { ...head, result: null, hasBoard: Boolean(shown?.board) }
  }
  // a board is shown before the result
  return { ...head, hasBoard: false, result: await resultOf(ctx, { all, run, result, times, solutionsPage }) }
}

/** Solutions on one page of the gallery. */
const solutionsEach = 24

export type ShownResult = NonNullable<Awaited<ReturnType<typeof loadResult>>['result']>

/**
 * The result as everyone will see it from its publication, for host and chair before it. Names of teams and members
 * that this person may not see yet are left out.
 */
export async function loadResultPreview(ctx: Ctx, challengeId: string) {
  const { all, run } = await loadDecisionFacts(ctx.db, ctx, challengeId)
  const { standing, times } = all
  const now = { standing, times, now: ctx.now }
  orNotFound(maySeeOfChallenge({ facet: 'result', ...now }).ok || null)
  const args = { all, run: orNotFound(run), result: orNotFound(all.result), solutionsPage: 1 }
  const shown = await resultOf(ctx, { ...args, times: { ...times, resultsAt: ctx.now } })
  const nameOf = shownName(all, ctx.now)
  const seesMembers = maySeeOfChallenge({ facet: 'team.members', ...now }).ok
  const awards = shown.awards.map(award => ({
    ...award,
    teamName: nameOf(award),
    members: seesMembers ? award.members : [],
    // the teams' own words are theirs until the result
    card: null,
  }))
  return {
    ...outcomeHead(all),
    ...(await loadOrigin(ctx.db, challengeId)),
    result: { ...shown, awards, solutions: pageOf([], 1, solutionsEach) },
    /** everyone will also see the members and the cards of the teams, which this person may not see yet */
    hidden: {
      members: !seesMembers,
      cards: shown.awards.filter(({ card }) => card).length + shown.solutions.total,
    },
    mailed: await countEntrants(ctx.db, challengeId),
  }
}

async function loadOrigin(db: Db, challengeId: string) {
  const [row] = await db
    .select({ institution: institutions.name, themes: challenges.themes })
    .from(challenges)
    .innerJoin(institutions, eq(institutions.id, challenges.institutionId))
    .where(eq(challenges.id, challengeId))
  const { institution, themes } = orNotFound(row)
  return { institution, theme: themes[0] ?? null }
}

type ResultFacts = {
  all: StageContext
  run: Run
  result: NonNullable<StageContext['result']>
  /** those from which the result is public */
  times: Times
  solutionsPage: number
}

async function resultOf(ctx: Ctx, { all, run, result, times, solutionsPage }: ResultFacts) {
  const own = await loadPrizes(ctx.db, result.challengeId)
  const rows = await loadAwards(ctx.db, result.id)
  const placeOf = await loadPlaces(ctx, { all, run, times, entryIds: rows.map(award => award.entryId) })
  const facts = runFacts(run)
  const cards = await loadPublicCards(ctx, { challengeId: result.challengeId, times })
  const judged = new Set([...run.output.ranked, ...run.output.unranked].map(row => row.entryId))
  const winners = new Set(rows.map(award => award.entryId))
  return {
    /** whether the challenge had prizes */
    hasPrizes: own.length > 0,
    excluded: await loadExcluded(ctx.db, result),
    statement: result.statement,
    decidedAt: result.decidedAt,
    publishAt: result.publishAt,
    ...shownReasons(result),
    samePrizeSet: facts.samePrizeSet,
    inputsHash: facts.inputsHash,
    engineVersion: facts.engineVersion,
    reviews: facts.reviews,
    judges: facts.judges,
    jury: await loadPublicJury(ctx, { challengeId: result.challengeId, times }),
    submissions: run.output.ranked.length + run.output.unranked.length,
    tieVotes: await loadCountedTieVotes(ctx, { run, times }),
    awards: rows.map(({ sharedPositions, awarded, ...award }) => ({
      ...award,
      amount: awarded ?? award.amount,
      /** the prizes that tied teams share; null where this winner has one alone */
      sharedPrizes: sharedPositions && prizesAt(own, sharedPositions).map(prize => prize.name),
      ...placeOf(award.entryId),
      card: cards.get(award.entryId) ?? null,
    })),
    /** of teams without a prize, in alphabetical order */
    solutions: pageOf(
      await loadSolutions(
        ctx,
        new Map([...cards].filter(([entryId]) => judged.has(entryId) && !winners.has(entryId))),
      ),
      solutionsPage,
      solutionsEach,
    ),
  }
}

/** The public cards with the names of their teams. */
async function loadSolutions(ctx: Ctx, cards: ReadonlyMap<string, TeamCard>) {
  if (cards.size === 0) return []
  const rows = await ctx.db
    .select({ entryId: entries.id, teamName: teams.name })
    .from(entries)
    .innerJoin(teams, eq(teams.id, entries.teamId))
    .where(inArray(entries.id, [...cards.keys()]))
    .orderBy(asc(teams.nameSort), asc(entries.id))
  return rows.flatMap(row => {
    const card = cards.get(row.entryId)
    return card ? [{ ...row, card }] : []
  })
}

type Winners = { all: StageContext; run: Run; times: Times; entryIds: string[] }

/** The rank of each winner, and the members where they are public. */
async function loadPlaces(ctx: Ctx, { all, run, times, entryIds }: Winners) {
  const ownIds = await loadOwnEntryIds(ctx.db, await loadOwnTeam(ctx, all.challenge.id))
  const membersOf = await loadPublicMembers(ctx, { entryIds, times })
  const winners = new Set(entryIds)
  const rows = withShownScores(run.output.ranked, run.inputs.rules.method).filter(row =>
    winners.has(row.entryId),
  )
  const judged = [...run.output.ranked, ...run.output.unranked]
  return (entryId: string) => {
    const place = rows.find(row => row.entryId === entryId)
    return {
      submissionId: judged.find(row => row.entryId === entryId)?.submissionId ?? '',
      rank: place?.rank ?? null,
      shared: place?.shared ?? false,
      headline: place?.headline ?? null,
      criteria: place?.criteria ?? {},
      own: place !== undefined && ownIds.includes(entryId),
      members: place ? (membersOf.get(entryId) ?? []) : [],
    }
  }
}

type OfRun = { run: Run; times: Times }

/** The jury's votes on ties that the order of the result includes. */
async function loadCountedTieVotes(ctx: Ctx, { run, times }: OfRun): Promise<ShownVote[]> {
  if (!maySeeOfChallenge({ facet: 'tie.votes', standing: noStanding, times, now: ctx.now }).ok) return []
  const applied = (run.inputs.tieVotes ?? []).filter(({ id }) => run.output.appliedVotes?.includes(id))
  if (applied.length === 0) return []
  const teamOf = await loadTeams(ctx.db, run.output)
  const names = new Map(run.output.ranked.map(row => [row.submissionId, teamOf.get(row.entryId)?.name ?? '']))
  return applied.map(vote => shownVote(vote, id => names.get(id) ?? ''))
}

async function loadAwards(db: Db, resultId: string) {
  return db
    .select({
      id: awards.id,
      entryId: awards.entryId,
      citation: awards.citation,
      teamName: teams.name,
      prize: prizes.name,
      kind: prizes.kind,
      amount: prizes.amount,
      awarded: awards.amount,
      sharedPositions: awards.sharedPositions,
      currency: prizes.currency,
      rule: prizes.rule,
      place: prizes.place,
    })
    .from(awards)
    .innerJoin(prizes, eq(prizes.id, awards.prizeId))
    .innerJoin(entries, eq(entries.id, awards.entryId))
    .innerJoin(teams, eq(teams.id, entries.teamId))
    .where(eq(awards.resultId, resultId))
    .orderBy(asc(awards.position), asc(awards.id))
}

function loadPrizes(db: Db, challengeId: string) {
  return db
    .select()
    .from(prizes)
    .where(eq(prizes.challengeId, challengeId))
    .orderBy(asc(prizes.position), asc(prizes.id))
}
