import { asc, eq } from 'drizzle-orm'
import { loadLeaderboard } from '#app/domain/leaderboards/queries/load-leaderboard.server'
import { loadRun } from '#app/domain/ranking/queries/load-run.server'
import { loadTeams } from '#app/domain/ranking/queries/load-teams.server'
import { type ToldVote, toldVote } from '#app/domain/ranking/tie-votes'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { noStanding } from '#app/domain/shared/standing'
import { maySeeOfChallenge, type Times } from '#app/domain/visibility/disclosure-rules'
import type { Db } from '#db/client.server'
import { awards, challenges, entries, institutions, prizes, results, teams } from '#db/schema'
import { prizesAt } from '../shares'
import { loadPublicJury } from './load-jury.server'

/** The public result: winners, reasons, and the facts of the record. Before its instant only when it is expected. */
export async function loadResult(ctx: Ctx, slug: string) {
  const { board, ...page } = await loadLeaderboard(ctx, slug)
  const [row] = await ctx.db
    .select({ result: results, institution: institutions.name, themes: challenges.themes })
    .from(challenges)
    .innerJoin(institutions, eq(institutions.id, challenges.institutionId))
    .leftJoin(results, eq(results.challengeId, challenges.id))
    .where(eq(challenges.slug, slug))
  const { institution, themes, result } = orNotFound(row)
  const head = { ...page, institution, theme: themes[0] ?? null }
  const times = { publishAt: null, closesAt: null, resultsAt: result?.publishAt ?? null }
  const out = maySeeOfChallenge({ facet: 'result', standing: noStanding, times, now: ctx.now })
  if (!out.ok || !board || !result) return { ...head, result: null }
  const own = await loadPrizes(ctx.db, result.challengeId)
  const rows = await loadAwards(ctx.db, result.id)
  return {
    ...head,
    result: {
      /** whether the challenge had prizes */
      hasPrizes: own.length > 0,
      statement: result.statement,
      decidedAt: result.decidedAt,
      publishAt: result.publishAt,
      deviationReason: result.deviationReason,
      methodReason: result.methodReason,
      samePrizeSet: board.samePrizeSet,
      inputsHash: board.inputsHash,
      engineVersion: board.engineVersion,
      reviews: board.reviews,
      judges: board.judges,
      jury: await loadPublicJury(ctx, { challengeId: result.challengeId, times }),
      submissions: board.ranked.length + board.unranked.length,
      tieVotes: await loadToldVotes(ctx, { runId: result.runId, times }),
      awards: rows.map(({ sharedPositions, awarded, ...award }) => {
        const place = board.ranked.find(each => each.entryId === award.entryId)
        return {
          ...award,
          amount: awarded ?? award.amount,
          /** the prizes that tied teams share; null where this winner has one alone */
          sharedPrizes: sharedPositions && prizesAt(own, sharedPositions).map(prize => prize.name),
          rank: place?.rank ?? null,
          shared: place?.shared ?? false,
          percent: place?.percent ?? null,
          digits: place?.digits.percent ?? 2,
          criteria: place?.criteria ?? {},
          own: place?.own ?? false,
          members: place?.members ?? [],
        }
      }),
    },
  }
}

type OfRun = { runId: string; times: Times }

/** The jury's votes on ties that the order of the result includes. */
async function loadToldVotes(ctx: Ctx, { runId, times }: OfRun): Promise<ToldVote[]> {
  if (!maySeeOfChallenge({ facet: 'tie.votes', standing: noStanding, times, now: ctx.now }).ok) return []
  const run = orNotFound(await loadRun(ctx.db, { runId }))
  const applied = (run.inputs.tieVotes ?? []).filter(({ id }) => run.output.appliedVotes?.includes(id))
  if (applied.length === 0) return []
  const teamOf = await loadTeams(ctx.db, run.output)
  const names = new Map(run.output.ranked.map(row => [row.submissionId, teamOf.get(row.entryId)?.name ?? '']))
  return applied.map(vote => toldVote(vote, id => names.get(id) ?? ''))
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
