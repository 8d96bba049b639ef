import { asc, eq, inArray } from 'drizzle-orm'
import { loadAnyCase } from '#app/domain/judging/queries/load-case.server'
import { loadRun, type Run } from '#app/domain/leaderboards/queries/load-run.server'
import { loadInclusion } from '#app/domain/ledger/queries/load-inclusion.server'
import { signFile } from '#app/domain/ledger/sign-file.server'
import type { Ctx } from '#app/domain/shared/context'
import { found } from '#app/domain/shared/refusal'
import { type Facet, maySee } from '#app/domain/visibility/law'
import type { Signer } from '#app/services/signing.server'
import type { Db } from '#db/client.server'
import { awards, challenges, entries, prizes, submissions, submissionVersions, teams } from '#db/schema'
import type { Bundle, BundleFile } from '../bundle'
import { exactPercent, toldOrder } from '../bundle-order'
import { loadBundleEntries } from './load-bundle-entries.server'

/** The signed file with which anyone computes a result's order anew; not there for anyone before the result is out. */
export async function loadBundle(ctx: Ctx, signer: Signer, slug: string): Promise<BundleFile> {
  const bundle = await loadContents(ctx, slug)
  const { stream, publication } = bundle.ledger
  const inclusion = publication && (await loadInclusion(ctx.db, { stream, seq: publication.seq }))
  const file = { format: 'meydan.bundle', version: 1, bundle } as const
  const seal = await signFile(ctx.db, signer, { file, heads: inclusion ? [inclusion.head] : [] })
  return { ...file, inclusion, ...seal }
}

async function loadContents(ctx: Ctx, slug: string): Promise<Bundle> {
  const { db } = ctx
  const { challenge, stage, result } = await loadPublished(ctx, slug)
  const run = found(await loadRun(db, { runId: result.runId }))
  const judged = await loadSubmissions(db, run)
  const teamOf = new Map(judged.map(({ id, team }) => [id, team]))
  const names = new Map(stage.rubric.criteria.map(({ id, name }) => [id, name]))
  const { method, quorum, criteria } = run.inputs
  return {
    issuer: ctx.origin,
    challenge: slug,
    challengeId: challenge.id,
    stageId: stage.id,
    resultId: result.id,
    publishedAt: result.publishAt.toISOString(),
    run: {
      id: run.id,
      computedAt: run.computedAt.toISOString(),
      engineVersion: run.engineVersion,
      inputsHash: run.inputsHash,
    },
    configuration: {
      method,
      ties: 'shared_place',
      quorum,
      criteria: criteria.map(each => ({ ...each, name: names.get(each.id) ?? {} })),
    },
    ...judgedBy(run),
    submissions: judged,
    ...toldOrder(run.output, teamOf),
    prizes: await loadPrizes(db, challenge.id),
    awards: await loadAwards(db, result.id),
    deviation: { deviates: result.deviationReason !== null, reason: result.deviationReason },
    ledger: await loadBundleEntries(db, { stream: challenge.id, runId: run.id, resultId: result.id }),
  }
}

async function loadPublished(ctx: Ctx, slug: string) {
  const [row] = await ctx.db.select().from(challenges).where(eq(challenges.slug, slug))
  const { challenge, stage, result, standing, times } = await loadAnyCase(ctx.db, ctx, found(row), 'final')
  const sees = (facet: Facet) => maySee({ facet, standing, times, now: ctx.now }).ok
  const listed = challenge.state === 'published' || challenge.state === 'archived'
  const publishAt = result?.publishAt
  const out = listed && sees('challenge') && sees('result.bundle')
  return found(out && publishAt ? { challenge, stage, result: { ...result, publishAt } } : null)
}

/** Judges by number. Their order is that of their ids, which are random: the number says nothing of who it is. */
function judgedBy({ inputs: { reviews, criteria } }: Run): Pick<Bundle, 'judges' | 'reviews'> {
  const ids = [...new Set(reviews.map(({ judgeId }) => judgeId))].sort()
  const numbers = new Map(ids.map((id, index) => [id, `J${index + 1}`]))
  return {
    judges: [...numbers].map(([id, judge]) => ({ judge, id })),
    reviews: reviews.map(({ judgeId, ...review }) => ({
      ...review,
      judge: numbers.get(judgeId) ?? '',
      percent: exactPercent(criteria, review),
    })),
  }
}

async function loadSubmissions(db: Db, { inputs }: Run): Promise<Bundle['submissions']> {
  const versionIds = inputs.submissions.map(({ versionId }) => versionId)
  if (versionIds.length === 0) return []
  const rows = await db
    .select({
      versionId: submissionVersions.id,
      contentHash: submissionVersions.contentHash,
      team: teams.name,
    })
    .from(submissionVersions)
    .innerJoin(submissions, eq(submissions.id, submissionVersions.submissionId))
    .innerJoin(entries, eq(entries.id, submissions.entryId))
    .innerJoin(teams, eq(teams.id, entries.teamId))
    .where(inArray(submissionVersions.id, versionIds))
  const byVersion = new Map(rows.map(({ versionId, ...facts }) => [versionId, facts]))
  return inputs.submissions.map(each => ({ ...each, ...found(byVersion.get(each.versionId)) }))
}

async function loadPrizes(db: Db, challengeId: string): Promise<Bundle['prizes']> {
  const rows = await db
    .select()
    .from(prizes)
    .where(eq(prizes.challengeId, challengeId))
    .orderBy(asc(prizes.position), asc(prizes.id))
  return rows.map(({ challengeId: _, note: __, ...prize }) => prize)
}

async function loadAwards(db: Db, resultId: string): Promise<Bundle['awards']> {
  return db
    .select({ slot: awards.position, prizeId: awards.prizeId, entryId: awards.entryId, team: teams.name })
    .from(awards)
    .innerJoin(entries, eq(entries.id, awards.entryId))
    .innerJoin(teams, eq(teams.id, entries.teamId))
    .where(eq(awards.resultId, resultId))
    .orderBy(asc(awards.position), asc(awards.id))
}
