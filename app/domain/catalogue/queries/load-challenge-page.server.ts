import { and, asc, count, desc, eq } from 'drizzle-orm'
import { textsOf } from '#app/domain/challenges/columns'
import { isChallengeState, phaseOf } from '#app/domain/challenges/phase'
import { loadAppealTerms } from '#app/domain/challenges/queries/load-appeal-terms.server'
import { publicFrom } from '#app/domain/challenges/visibility'
import { loadOrganiser } from '#app/domain/institutions/queries/load-organiser.server'
import { loadPictureOf } from '#app/domain/pictures/queries/load-pictures.server'
import { isActiveEntry } from '#app/domain/shared/active.server'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { maySeeOfChallenge } from '#app/domain/visibility/disclosure-rules'
import {
  challenges,
  dataFiles,
  deadlineChanges,
  entries,
  institutions,
  prizes,
  results,
  ruleVersions,
  stages,
  textChanges,
} from '#db/schema'
import { isBoardShown } from './is-board-shown.server'
import { loadFinalists } from './load-finalists.server'
import { loadPublicStages } from './load-public-stages.server'
import { loadWinners } from './load-winners.server'

export type ChallengePage = Awaited<ReturnType<typeof loadChallengePage>>

type Which = { slug: string } | { challengeId: string; preview: true }

/**
 * Everything that a challenge's page shows this reader. With `preview`, host and staff see it as it would look if it
 * were published now; readers who may not see it get a 404.
 */
export async function loadChallengePage(ctx: Ctx, which: Which) {
  const preview = 'preview' in which
  const { challenge, submittedAt, institution, resultsAt, decidedAt } = orNotFound(
    await loadChallenge(ctx, which),
  )
  const standing = await loadOrganiser(ctx, { ...challenge, submittedAt })
  const publishAt = publicFrom(challenge)
  const ask = { standing, times: { publishAt, closesAt: challenge.closesAt, resultsAt }, now: ctx.now }
  const seen = preview
    ? standing.staff || standing.host
    : maySeeOfChallenge({ facet: 'challenge', ...ask }).ok
  orNotFound(seen || null)
  const parts = await loadParts(ctx, challenge.id)
  const phase = phaseNow(challenge, { parts, resultsAt, now: ctx.now, preview })
  return {
    ...challenge,
    ...parts,
    institution,
    cover: await loadPictureOf(ctx.db, { challengeId: challenge.id }),
    logo: institution.verifiedAt
      ? await loadPictureOf(ctx.db, { institutionId: challenge.institutionId })
      : null,
    phase,
    preview,
    /** so far only host and staff can see it */
    sealed: !preview && !(publishAt && publishAt <= ctx.now),
    resultsAt: phase === 'results_out' ? resultsAt : null,
    decidedAt: phase === 'results_out' ? decidedAt : null,
    /** the deadline for entering: when the first stage closes */
    entryClosesAt: parts.stages[0]?.closesAt ?? challenge.closesAt,
    funds: fundsOf(parts.prizes),
    entries: maySeeOfChallenge({ facet: 'entrant.count', ...ask }).ok
      ? await countEntries(ctx, challenge.id)
      : null,
    /** whether a leaderboard is shown before the result */
    board: preview ? false : await isBoardShown(ctx, parts.stages, resultsAt),
    finalists: await loadFinalists(ctx, challenge.id),
    winners: (await loadWinners(ctx, { page: 1, size: 1, challengeId: challenge.id })).groups[0] ?? null,
  }
}

const { brief: _, ...texts } = textsOf(challenges)

/** No columns that name a person or belong to the desk. */
const shownColumns = {
  id: challenges.id,
  slug: challenges.slug,
  institutionId: challenges.institutionId,
  state: challenges.state,
  publishAt: challenges.publishAt,
  archivedAt: challenges.archivedAt,
  cancelledAt: challenges.cancelledAt,
  cancelReason: challenges.cancelReason,
  cancelTexts: challenges.cancelTexts,
  briefHtml: challenges.briefHtml,
  ...texts,
  opensAt: challenges.opensAt,
  closesAt: challenges.closesAt,
  resultsPlannedAt: challenges.resultsPlannedAt,
}

async function loadChallenge(ctx: Ctx, which: Which) {
  const [row] = await ctx.db
    .select({
      challenge: shownColumns,
      submittedAt: challenges.submittedAt,
      institution: {
        slug: institutions.slug,
        name: institutions.name,
        kind: institutions.kind,
        verifiedAt: institutions.verifiedAt,
      },
      resultsAt: results.publishAt,
      decidedAt: results.decidedAt,
    })
    .from(challenges)
    .innerJoin(institutions, eq(institutions.id, challenges.institutionId))
    .leftJoin(results, eq(results.challengeId, challenges.id))
    .where('slug' in which ? eq(challenges.slug, which.slug) : eq(challenges.id, which.challengeId))
  return row
}

type Parts = Awaited<ReturnType<typeof loadParts>>

async function loadParts(ctx: Ctx, challengeId: string) {
  return {
    stages: await loadPublicStages(ctx, challengeId),
    prizes: await ctx.db
      .select()
      .from(prizes)
      .where(eq(prizes.challengeId, challengeId))
      .orderBy(asc(prizes.position)),
    rules: await ctx.db
      .select({ number: ruleVersions.number, html: ruleVersions.html, createdAt: ruleVersions.createdAt })
      .from(ruleVersions)
      .where(eq(ruleVersions.challengeId, challengeId))
      .orderBy(desc(ruleVersions.number)),
    appealTerms: await loadAppealTerms(ctx.db, challengeId),
    deadlineChanges: await ctx.db
      .select({
        id: deadlineChanges.id,
        stageId: deadlineChanges.stageId,
        before: deadlineChanges.before,
        after: deadlineChanges.after,
        reason: deadlineChanges.reason,
        reasonTexts: deadlineChanges.reasonTexts,
        changedAt: deadlineChanges.changedAt,
      })
      .from(deadlineChanges)
      .innerJoin(stages, eq(stages.id, deadlineChanges.stageId))
      .where(eq(stages.challengeId, challengeId))
      .orderBy(asc(deadlineChanges.changedAt)),
    textChanges: await countTextChanges(ctx, challengeId),
    dataFiles: await ctx.db
      .select({
        id: dataFiles.id,
        name: dataFiles.name,
        size: dataFiles.size,
        sha256: dataFiles.sha256,
        description: dataFiles.description,
        licence: dataFiles.licence,
      })
      .from(dataFiles)
      .where(and(eq(dataFiles.challengeId, challengeId), eq(dataFiles.inBrief, false)))
      .orderBy(asc(dataFiles.uploadedAt), asc(dataFiles.name)),
  }
}

async function countTextChanges({ db }: Ctx, challengeId: string): Promise<number> {
  const here = eq(textChanges.challengeId, challengeId)
  const [total] = await db.select({ rows: count() }).from(textChanges).where(here)
  return total?.rows ?? 0
}

type Schedule = { state: string; publishAt: Date | null; opensAt: Date | null; closesAt: Date | null }
type PhaseOptions = { parts: Parts; resultsAt: Date | null; now: Date; preview: boolean }

function phaseNow(challenge: Schedule, { parts, resultsAt, now, preview }: PhaseOptions) {
  const ends = parts.stages.flatMap(stage => stage.judgingEndsAt?.getTime() ?? [])
  const state = isChallengeState(challenge.state) ? challenge.state : 'draft'
  const facts = {
    state: preview ? 'published' : state,
    publishAt: preview ? now : challenge.publishAt,
    opensAt: challenge.opensAt,
    closesAt: challenge.closesAt,
    judgingEndsAt: ends.length > 0 ? new Date(Math.max(...ends)) : null,
    resultsAt,
  } as const
  return phaseOf(facts, now)
}

/** The prize fund: one sum for each currency, in minor units, the largest first. */
function fundsOf(all: Parts['prizes']) {
  const sums = new Map<string, number>()
  for (const { amount, currency, quantity } of all) {
    if (amount && currency) sums.set(currency, (sums.get(currency) ?? 0) + amount * quantity)
  }
  return [...sums].map(([currency, amount]) => ({ currency, amount })).sort((a, b) => b.amount - a.amount)
}

async function countEntries(ctx: Ctx, challengeId: string): Promise<number> {
  const [row] = await ctx.db
    .select({ count: count() })
    .from(entries)
    .where(and(eq(entries.challengeId, challengeId), isActiveEntry))
  return Number(row?.count ?? 0)
}
