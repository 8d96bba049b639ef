import { asc, eq, inArray } from 'drizzle-orm'
import { loadAnyStageContext } from '#app/domain/judging/queries/load-stage-context.server'
import { loadInclusion } from '#app/domain/ledger/queries/load-inclusion.server'
import { loadStreamState } from '#app/domain/ledger/queries/load-stream.server'
import { signFile } from '#app/domain/ledger/sign-file.server'
import { isContested } from '#app/domain/ranking/methods-compared'
import { loadRun, type Run } from '#app/domain/ranking/queries/load-run.server'
import { countedMarks, type Terms } from '#app/domain/ranking/run'
import type { Ctx } from '#app/domain/shared/context'
import type { LocalText } from '#app/domain/shared/local-text'
import { orNotFound } from '#app/domain/shared/refusal'
import { type ChallengeFacet, maySeeOfChallenge } from '#app/domain/visibility/disclosure-rules'
import type { Signer } from '#app/services/signing.server'
import type { Db } from '#db/client.server'
import {
  awards,
  challenges,
  entries,
  judgingChanges,
  panels,
  prizes,
  submissions,
  submissionVersions,
  teams,
} from '#db/schema'
import type { Bundle, BundleFile } from '../bundle'
import { teamsOf } from '../bundle-checks'
import { bundleOrder, exactPercent } from '../bundle-order'
import { loadBundleEntries } from './load-bundle-entries.server'

/** The signed file from which anyone can recompute a result's order; 404 before the result is public. */
export async function loadBundle(ctx: Ctx, signer: Signer, slug: string): Promise<BundleFile> {
  const { run, ...facts } = await loadFacts(ctx, slug)
  const { stream, publication } = facts.common.ledger
  const inclusion = publication && (await loadInclusion(ctx.db, { stream, seq: publication.seq }))
  const heads = inclusion ? [inclusion.head] : []
  const bundle = await contents(ctx.db, facts, run)
  const file = { format: 'meydan.bundle', version: 2, bundle } as const
  return { ...file, inclusion, ...(await signFile(ctx.db, signer, { file, heads })) }
}

/** Everything that the bundle depends on, as text. Refuses like the bundle itself. */
export async function loadBundleState(ctx: Ctx, slug: string): Promise<string> {
  const { challenge, result } = await loadPublished(ctx, slug)
  const state = await loadStreamState(ctx.db, challenge.id)
  return [slug, result.id, result.runId, result.publishAt.toISOString(), state].join(' ')
}

async function loadFacts(ctx: Ctx, slug: string) {
  const { db } = ctx
  const { challenge, stage, result } = await loadPublished(ctx, slug)
  const run = orNotFound(await loadRun(db, { runId: result.runId }))
  const { id, computedAt, engineVersion, inputsHash } = run
  const submissions = await loadSubmissions(db, run)
  const common = {
    issuer: ctx.origin,
    challenge: slug,
    challengeId: challenge.id,
    stageId: stage.id,
    resultId: result.id,
    publishedAt: result.publishAt.toISOString(),
    run: { id, computedAt: computedAt.toISOString(), engineVersion, inputsHash },
    judges: [...judgeNumbers(run)].map(([id, judge]) => ({ judge, id })),
    submissions,
    prizes: await loadPrizes(db, challenge.id),
    awards: await loadAwards(db, result.id),
    deviation: { deviates: result.deviationReason !== null, reason: result.deviationReason },
    ledger: await loadBundleEntries(db, { stream: challenge.id, runId: run.id, resultId: result.id }),
  }
  const names = new Map(stage.rubric.criteria.map(({ id, name }) => [id, name]))
  return { run, common, names, teams: teamsOf({ submissions }), methodReason: result.methodReason }
}

type Facts = Omit<Awaited<ReturnType<typeof loadFacts>>, 'run'>

async function contents(db: Db, { common, names, teams, methodReason }: Facts, run: Run): Promise<Bundle> {
  const { seed, rules, quorum, criteria, earlier, reviews, metric, tieVotes } = run.inputs
  const numbers = judgeNumbers(run)
  const named = (each: Terms['criteria']) => namedCriteria(each, names)
  const why = await loadChanges(db, common.stageId)
  return {
    ...common,
    configuration: {
      seed,
      rules,
      quorum,
      criteria: named(criteria),
      changes: earlier.map(({ id, criteria: before, ...terms }) => ({
        id,
        ...orNotFound(why.get(id)),
        ...terms,
        criteria: named(before),
      })),
    },
    reviews: reviews.map(({ judgeId, ...review }) => ({
      ...review,
      judge: numbers.get(judgeId) ?? '',
      percent: exactPercent(criteria, { ...review, marks: countedMarks(review, rules) }),
    })),
    mixed: await loadMixed(db, run, numbers),
    ...(metric && { metric }),
    ...(tieVotes && {
      tieVotes: tieVotes.map(({ voters, ...vote }) => ({
        ...vote,
        voters: voters.map(id => numbers.get(id) ?? ''),
      })),
    }),
    ...bundleOrder(run.output, teams),
    methods: { contested: isContested(run.output, rules), reason: methodReason },
  }
}

/** The panels by name, and their judges by number; a vote's id is random and identifies nobody. */
async function loadMixed(
  db: Db,
  { inputs: { mixed } }: Run,
  numbers: ReadonlyMap<string, string>,
): Promise<Bundle['mixed']> {
  if (!mixed) return null
  const ids = mixed.panels.map(({ id }) => id)
  const rows = await db.select().from(panels).where(inArray(panels.id, ids))
  const names = new Map(rows.map(({ id, name }) => [id, name]))
  return {
    panels: mixed.panels.map(panel => ({ ...panel, name: names.get(panel.id) ?? {} })),
    seats: mixed.seats.map(({ judgeId, panelId }) => ({ judge: numbers.get(judgeId) ?? '', panelId })),
    votes: mixed.votes,
  }
}

function namedCriteria(criteria: Terms['criteria'], names: ReadonlyMap<string, LocalText>) {
  return criteria.map(each => ({ ...each, name: names.get(each.id) ?? {} }))
}

async function loadChanges(db: Db, stageId: string) {
  const rows = await db.select().from(judgingChanges).where(eq(judgingChanges.stageId, stageId))
  return new Map(
    rows.map(({ id, changedAt, reason }) => [id, { changedAt: changedAt.toISOString(), reason }]),
  )
}

async function loadPublished(ctx: Ctx, slug: string) {
  const [row] = await ctx.db.select().from(challenges).where(eq(challenges.slug, slug))
  const { challenge, stage, result, standing, times } = await loadAnyStageContext(
    ctx.db,
    ctx,
    orNotFound(row),
    'final',
  )
  const sees = (facet: ChallengeFacet) => maySeeOfChallenge({ facet, standing, times, now: ctx.now }).ok
  const publishAt = result?.publishAt
  const out = sees('challenge') && sees('result.bundle')
  return orNotFound(out && publishAt ? { challenge, stage, result: { ...result, publishAt } } : null)
}

type Reviewed = { reviews: readonly { judgeId: string }[] }

/** Judges by number. They are ordered by their random ids, so the number does not identify the judge. */
function judgeNumbers({ inputs }: { inputs: Pick<Run['inputs'], 'tieVotes'> & Reviewed }) {
  const voters = (inputs.tieVotes ?? []).flatMap(vote => vote.voters)
  const ids = [...new Set([...inputs.reviews.map(({ judgeId }) => judgeId), ...voters])].sort()
  return new Map(ids.map((id, index) => [id, `J${index + 1}`]))
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
  return inputs.submissions.map(each => ({ ...each, ...orNotFound(byVersion.get(each.versionId)) }))
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
  const { position: slot, prizeId, entryId, amount, sharedPositions } = awards
  const rows = await db
    .select({ slot, prizeId, entryId, team: teams.name, amount, sharedPositions, kind: prizes.kind })
    .from(awards)
    .innerJoin(prizes, eq(prizes.id, awards.prizeId))
    .innerJoin(entries, eq(entries.id, awards.entryId))
    .innerJoin(teams, eq(teams.id, entries.teamId))
    .where(eq(awards.resultId, resultId))
    .orderBy(asc(awards.position), asc(awards.id))
  return rows.map(({ amount, sharedPositions, kind, ...award }) => ({
    ...award,
    // awards from before they had amounts leave it out
    ...(amount === null && kind === 'money' ? {} : { amount }),
    ...(sharedPositions ? { sharedSlots: sharedPositions } : {}),
  }))
}
