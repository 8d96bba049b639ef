import { and, asc, eq, inArray, isNotNull, lte, type SQL } from 'drizzle-orm'
import { finalStage } from '#app/domain/judging/judged-stage'
import { loadRuns } from '#app/domain/ranking/queries/load-run.server'
import { isActiveAccount, isActiveEntry, isSeated, isValidReview } from '#app/domain/shared/active.server'
import type { Ctx } from '#app/domain/shared/context'
import { groupBy } from '#app/domain/shared/group-by'
import { noStanding } from '#app/domain/shared/standing'
import { maySeeOfChallenge } from '#app/domain/visibility/disclosure-rules'
import type { Db } from '#db/client.server'
import {
  advancements,
  assignments,
  certificateTerms,
  challenges,
  entries,
  institutions,
  judges,
  results,
  reviews,
  stages,
  submissions,
  submissionVersions,
  teamMembers,
  teams,
  users,
} from '#db/schema'
import type { CertificateStatement } from '../certificate-file'
import type { CertificateKind } from '../code'
import { kindDue, sumOf } from '../due'
import { areGiven } from '../permissions'
import { loadAwardsOf } from './load-awards-of.server'

/** A certificate that a person may have: what it would state, without its code and instant. */
export type Due = {
  userId: string
  challengeId: string
  entryId: string | null
  statement: Omit<CertificateStatement, 'code' | 'issuedAt'>
}

/** The people whose certificates are asked for: one person, or everyone of a challenge. */
type Whose = { userId: string } | { challengeId: string }

/** The certificates that are due now, of published results whose challenge gives them; one for each entry or seat. */
export async function loadDue(db: Db, ctx: Ctx, whose: Whose): Promise<Due[]> {
  const given = await loadGiven(db, ctx, whose)
  if (given.length === 0) return []
  const ids = given.map(({ challenge }) => challenge.id)
  const of = new Map(given.map(each => [each.challenge.id, each]))
  const [teamed, seated] = [await loadTeamed(db, ids, whose), await loadSeated(db, ids, whose)]
  const earned = await loadEarned(db, given, [...new Set(teamed.map(({ entryId }) => entryId))])
  const ofTeams = teamed.flatMap(row => {
    const of_ = of.get(row.challengeId)
    const facts = earned(row.entryId)
    const kind = of_ && kindDue({ kinds: of_.terms.kinds, ...facts })
    if (!of_ || !kind) return []
    const alone = row.team === row.name
    const { prizes, amount, place } = facts
    const won = kind === 'winner' ? { prizes, amount, place } : nothingWon
    const statement = {
      ...common(ctx, of_),
      ...won,
      kind,
      name: row.name,
      team: alone ? null : row.team,
      chair: false,
    }
    return [{ userId: row.userId, challengeId: row.challengeId, entryId: row.entryId, statement }]
  })
  const ofJury = seated.flatMap(({ userId, challengeId, name, role }) => {
    const of_ = of.get(challengeId)
    if (!of_?.terms.kinds.includes('judge') || !userId) return []
    const kind: CertificateKind = 'judge'
    const statement = { ...common(ctx, of_), ...nothingWon, kind, name, team: null, chair: role === 'chair' }
    return [{ userId, challengeId, entryId: null, statement }]
  })
  return [...ofTeams, ...ofJury]
}

const nothingWon = { prizes: [], amount: null, place: null }

type Given = Awaited<ReturnType<typeof loadGiven>>[number]

function common({ origin }: Ctx, { challenge, institution, publishedAt }: Given) {
  const { slug, title, timeZone } = challenge
  return {
    issuer: origin,
    challenge: slug,
    title,
    institution,
    timeZone,
    publishedAt: publishedAt.toISOString(),
  }
}

/** The challenges that give certificates now. */
async function loadGiven(db: Db, ctx: Ctx, whose: Whose) {
  const rows = await db
    .select({
      challenge: {
        id: challenges.id,
        slug: challenges.slug,
        title: challenges.title,
        timeZone: challenges.timeZone,
      },
      institution: institutions.name,
      terms: { kinds: certificateTerms.kinds, from: certificateTerms.from },
      resultId: results.id,
      runId: results.runId,
      publishedAt: results.publishAt,
    })
    .from(certificateTerms)
    .innerJoin(challenges, eq(challenges.id, certificateTerms.challengeId))
    .innerJoin(institutions, eq(institutions.id, challenges.institutionId))
    .innerJoin(results, eq(results.challengeId, challenges.id))
    .where(
      and(
        lte(results.publishAt, ctx.now),
        'challengeId' in whose ? eq(challenges.id, whose.challengeId) : undefined,
      ),
    )
  return rows.flatMap(row => {
    const { publishedAt, terms } = row
    const times = { publishAt: null, closesAt: null, resultsAt: publishedAt }
    const out = maySeeOfChallenge({ facet: 'result', standing: noStanding, times, now: ctx.now }).ok
    return out && publishedAt && areGiven(terms, { resultsAt: publishedAt, now: ctx.now })
      ? [{ ...row, publishedAt }]
      : []
  })
}

function mine(whose: Whose): SQL | undefined {
  return 'userId' in whose ? eq(users.id, whose.userId) : undefined
}

function loadTeamed(db: Db, challengeIds: string[], whose: Whose) {
  return db
    .select({
      userId: users.id,
      name: users.name,
      challengeId: entries.challengeId,
      entryId: entries.id,
      team: teams.name,
    })
    .from(entries)
    .innerJoin(teams, eq(teams.id, entries.teamId))
    .innerJoin(teamMembers, eq(teamMembers.teamId, teams.id))
    .innerJoin(users, eq(users.id, teamMembers.userId))
    .where(and(inArray(entries.challengeId, challengeIds), isActiveEntry, isActiveAccount, mine(whose)))
    .orderBy(asc(users.id))
}

/** Judges on the jury to the end, who submitted a review or chaired it. */
async function loadSeated(db: Db, challengeIds: string[], whose: Whose) {
  const { challengeId, role } = judges
  const seated = and(inArray(challengeId, challengeIds), isSeated, isActiveAccount, mine(whose))
  const rows = await db
    .select({ judgeId: judges.id, userId: judges.userId, name: users.name, challengeId, role })
    .from(judges)
    .innerJoin(users, eq(users.id, judges.userId))
    .where(seated)
    .orderBy(asc(users.id))
  if (rows.length === 0) return []
  const reviewed = await db
    .selectDistinct({ judgeId: assignments.judgeId })
    .from(assignments)
    .innerJoin(reviews, eq(reviews.assignmentId, assignments.id))
    .where(
      and(
        inArray(
          assignments.judgeId,
          rows.map(row => row.judgeId),
        ),
        isValidReview,
      ),
    )
  const judged = new Set(reviewed.map(row => row.judgeId))
  return rows.filter(row => row.role === 'chair' || judged.has(row.judgeId))
}

/** What each entry has earned: its prizes, its rank, whether it was in the last of several stages, and whether it submitted. */
async function loadEarned(db: Db, given: readonly Given[], entryIds: string[]) {
  if (entryIds.length === 0) return () => ({ won: false, finalist: false, submitted: false, ...nothingWon })
  const awards = groupBy(
    await loadAwardsOf(
      db,
      given.map(({ resultId }) => resultId),
    ),
    award => award.entryId,
  )
  const runs = await loadRuns(
    db,
    given.map(({ runId }) => runId),
  )
  const ranks = new Map(
    [...runs.values()].flatMap(run => run.output.ranked.map(row => [row.entryId, row.rank] as const)),
  )
  const finalists = await loadFinalEntries(
    db,
    given.map(({ challenge }) => challenge.id),
  )
  const sent = await db
    .selectDistinct({ entryId: submissions.entryId })
    .from(submissions)
    .innerJoin(submissionVersions, eq(submissionVersions.submissionId, submissions.id))
    .where(inArray(submissions.entryId, entryIds))
  const submitted = new Set(sent.map(row => row.entryId))
  return (entryId: string) => {
    const own = awards.get(entryId) ?? []
    return {
      won: own.length > 0,
      finalist: finalists.has(entryId),
      submitted: submitted.has(entryId),
      prizes: own.flatMap(({ prizeNames }) => prizeNames),
      amount: sumOf(own),
      place: ranks.get(entryId) ?? null,
    }
  }
}

/** The entries that went on to the last stage of a challenge with several. */
async function loadFinalEntries(db: Db, challengeIds: string[]): Promise<Set<string>> {
  const its = groupBy(
    await db
      .select({
        id: stages.id,
        position: stages.position,
        closesAt: stages.closesAt,
        challengeId: stages.challengeId,
      })
      .from(stages)
      .where(and(inArray(stages.challengeId, challengeIds), isNotNull(stages.position))),
    stage => stage.challengeId,
  )
  const before = [...its.values()].flatMap(all => {
    const last = finalStage(all)
    const earlier = finalStage(all.filter(({ id }) => id !== last?.id))
    return earlier ? [earlier.id] : []
  })
  if (before.length === 0) return new Set()
  const rows = await db
    .select({ entryId: advancements.entryId })
    .from(advancements)
    .where(inArray(advancements.stageId, before))
  return new Set(rows.map(row => row.entryId))
}
