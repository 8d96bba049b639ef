import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { secretHash } from '#app/domain/people/mail-token.server'
import { newId } from '#app/domain/shared/ids'
import { scripts } from '#bin/demo-world/content/script'
import { emailOf } from '#bin/demo-world/world'
import type { Database, Db } from '#db/client.server'
import * as schema from '#db/schema'
import { appealed } from '#tests/support/appealed'
import { excludeEntry } from '#tests/support/exclusion'
import { findQuestions, findUnverified } from './talk-places'

export type Places = Awaited<ReturnType<typeof findPlaces>>

/** The ids of the demo database for URLs: challenges by their key in the seed script, and one of each other kind. */
export async function findPlaces(database: Database) {
  const { db } = database
  const challenges = await findChallenges(db)
  const challenge = (key: string) => known(challenges.get(key), key)
  const stageOf = async (key: string, position = 1) =>
    only(
      await db
        .select()
        .from(schema.stages)
        .where(and(eq(schema.stages.challengeId, challenge(key).id), eq(schema.stages.position, position))),
    )
  const work = async (key: string) => ({
    entryId: await entryOf(db, challenge(key).id, 'participant'),
    stageId: (await stageOf(key)).id,
  })
  return {
    challenge,
    /** the demo participant's own, by state */
    ...{ draft: await work('voice'), open: await work('bus') },
    ...{ judged: await work('triage'), metric: await work('visits') },
    ...(await appealed(database, await work('birth'))),
    excluded: await excludeEntry(database, await work('drone'), 'participant'),
    award: await findAward(db, { ...(await work('award')), final: (await stageOf('award', 2)).id }),
    /** of the published result */
    first: await firstOf(db, challenge('birth').id),
    reviews: await reviewsOf(db, challenge('triage').id, 'judge'),
    seatId: await seatOf(db, challenge('triage').id, 'judge'),
    tieVoteId: await putToVote(database, (await stageOf('triage')).id),
    planId: only(await db.select().from(schema.assignmentPlans)).id,
    submitted: await handedInTo(db, challenge('triage').id),
    questions: await findQuestions(db, challenge('voice').id),
    seats: await inviteEveryone(database, challenge('bus').id),
    personId: await personOf(db, 'participant'),
    teammateId: await personOf(db, 'teammate'),
    institution: await institutionOf(db, challenge('birth').id),
    unverified: await findUnverified(db),
  }
}

async function personOf(db: Db, role: string): Promise<string> {
  return only(
    await db
      .select()
      .from(schema.users)
      .where(eq(schema.users.email, emailOf(role))),
  ).id
}

/** Of the award: the finalist's first submission, its discussion, its panels, and a sealed submission. */
async function findAward(db: Db, award: { entryId: string; stageId: string; final: string }) {
  const { entryId, stageId, final } = award
  const { assignments, discussionPosts, judges, panels, submissions } = schema
  const place = and(eq(submissions.entryId, entryId), eq(submissions.stageId, stageId))
  const { id: submissionId } = only(await db.select().from(submissions).where(place))
  const said = only(await db.select().from(discussionPosts))
  const changed = only(
    await db
      .select({ assignmentId: assignments.id, judgeId: judges.id })
      .from(assignments)
      .innerJoin(judges, eq(judges.id, assignments.judgeId))
      .where(and(eq(assignments.submissionId, said.submissionId), eq(judges.emailKey, emailOf('judge')))),
  )
  const its = await db.select().from(panels).where(eq(panels.stageId, final)).orderBy(panels.position)
  const sealed = only(
    await db
      .select({ entryId: submissions.entryId })
      .from(schema.glassBreaks)
      .innerJoin(submissions, eq(submissions.id, schema.glassBreaks.submissionId)),
  )
  return { entryId, stageId, final, submissionId, ...changed, panelIds: its.map(({ id }) => id), sealed }
}

async function findChallenges(db: Db) {
  const rows = await db
    .select({ id: schema.challenges.id, slug: schema.challenges.slug, title: schema.challenges.title })
    .from(schema.challenges)
  return new Map(
    scripts.map(({ content }) => {
      const row = rows.find(each => each.title.az === content.title.az)
      return [content.key, known(row, content.key)]
    }),
  )
}

async function entryOf(db: Db, challengeId: string, handle: string): Promise<string> {
  const { entries, teamMembers, users } = schema
  const rows = await db
    .select({ id: entries.id })
    .from(entries)
    .innerJoin(teamMembers, eq(teamMembers.teamId, entries.teamId))
    .innerJoin(users, eq(users.id, teamMembers.userId))
    .where(and(eq(entries.challengeId, challengeId), eq(users.emailKey, emailOf(handle))))
  return only(rows).id
}

async function seatOf(db: Db, challengeId: string, handle: string): Promise<string> {
  const { judges } = schema
  const its = and(eq(judges.challengeId, challengeId), eq(judges.emailKey, emailOf(handle)))
  return only(await db.select().from(judges).where(its)).id
}

/** Opens a vote of the jury between two tied submissions, in which the demo judge may vote. */
async function putToVote(database: Database, stageId: string): Promise<string> {
  const { db } = database
  const { assignments, judges, submissions, rankingRuns, tieBallots, tieVotes } = schema
  const rows = await db.select().from(submissions).where(eq(submissions.stageId, stageId))
  const submissionIds = [...rows.slice(0, 2).map(({ id }) => id)].sort()
  const [run] = await db.select().from(rankingRuns)
  const given = await db
    .select({ judgeId: judges.id, by: assignments.assignedBy })
    .from(assignments)
    .innerJoin(judges, eq(judges.id, assignments.judgeId))
    .where(and(eq(assignments.stageId, stageId), eq(judges.emailKey, emailOf('judge'))))
  const { judgeId, by } = known(given[0], 'an assignment')
  const id = newId()
  const times = { openedAt: new Date(), closesAt: new Date(Date.now() + 86_400_000) }
  await database.transaction(async tx => {
    const vote = { id, stageId, runId: known(run, 'a run').id, submissionIds, openedBy: by }
    await tx.insert(tieVotes).values({ ...vote, ...times })
    await tx.insert(tieBallots).values({ id: newId(), voteId: id, judgeId })
  })
  return id
}

/** A submission of the challenge that was ranked. */
async function firstOf(db: Db, challengeId: string) {
  const { entries, submissions } = schema
  const rows = await db
    .select({ submissionId: submissions.id })
    .from(submissions)
    .innerJoin(entries, eq(entries.id, submissions.entryId))
    .where(and(eq(entries.challengeId, challengeId), isNull(submissions.withdrawnAt)))
    .orderBy(submissions.id)
  return known(rows[0], 'a submission')
}

/** A judge's assignments of a challenge: one submitted, one started, one not started. */
async function reviewsOf(db: Db, challengeId: string, handle: string) {
  const { assignments, judges, reviews } = schema
  const rows = await db
    .select({ id: assignments.id, savedAt: reviews.savedAt, submittedAt: reviews.submittedAt })
    .from(assignments)
    .innerJoin(judges, eq(judges.id, assignments.judgeId))
    .leftJoin(reviews, eq(reviews.assignmentId, assignments.id))
    .where(
      and(
        eq(judges.challengeId, challengeId),
        eq(judges.emailKey, emailOf(handle)),
        isNull(assignments.withdrawnAt),
      ),
    )
  const find = (wanted: (row: (typeof rows)[number]) => boolean) => only(rows.filter(wanted)).id
  return {
    submitted: find(row => row.submittedAt !== null),
    begun: find(row => row.savedAt !== null && row.submittedAt === null),
    untouched: find(row => row.savedAt === null),
  }
}

/** A submitted review of a challenge in judging: its assignment and its submission. */
async function handedInTo(db: Db, challengeId: string) {
  const { assignments, judges, reviews } = schema
  const rows = await db
    .select({ assignmentId: assignments.id, submissionId: assignments.submissionId })
    .from(assignments)
    .innerJoin(judges, eq(judges.id, assignments.judgeId))
    .innerJoin(reviews, eq(reviews.assignmentId, assignments.id))
    .where(
      and(
        eq(judges.challengeId, challengeId),
        eq(judges.role, 'judge'),
        isNotNull(reviews.submittedAt),
        isNull(reviews.abstainedAt),
        isNull(assignments.recusedAt),
      ),
    )
  return only(rows)
}

async function institutionOf(db: Db, challengeId: string) {
  const rows = await db
    .select({ id: schema.institutions.id, slug: schema.institutions.slug })
    .from(schema.institutions)
    .innerJoin(schema.challenges, eq(schema.challenges.institutionId, schema.institutions.id))
    .where(eq(schema.challenges.id, challengeId))
  return only(rows)
}

/** Mailed secrets are stored as hashes only, so one open invitation of each kind gets a known secret. */
async function inviteEveryone(database: Database, challengeId: string) {
  const secrets = { judge: 'judge-secret', team: 'team-secret', institution: 'institution-secret' }
  await database.transaction(async tx => {
    const { judges, teamInvitations, institutionInvitations, teams, institutions, users } = schema
    const invited = only(
      await tx
        .select({ id: judges.id })
        .from(judges)
        .where(and(eq(judges.challengeId, challengeId), isNull(judges.acceptedAt))),
    )
    await tx
      .update(judges)
      .set({ tokenHash: secretHash(secrets.judge) })
      .where(eq(judges.id, invited.id))
    const team = only(await tx.select().from(teams).where(eq(teams.challengeId, challengeId)))
    const host = only(await tx.select().from(institutions).where(isNotNull(institutions.verifiedAt)))
    const someone = only(
      await tx
        .select()
        .from(users)
        .where(eq(users.emailKey, emailOf('host'))),
    )
    const mail = {
      email: emailOf('staff'),
      emailKey: emailOf('staff'),
      invitedBy: someone.id,
      invitedAt: new Date(),
      expiresAt: new Date(Date.now() + 86_400_000),
    }
    await tx
      .insert(teamInvitations)
      .values({ ...mail, id: newId(), teamId: team.id, tokenHash: secretHash(secrets.team) })
    await tx
      .insert(institutionInvitations)
      .values({ ...mail, id: newId(), institutionId: host.id, tokenHash: secretHash(secrets.institution) })
  })
  return secrets
}

function only<T>(rows: T[]): T {
  return known(rows[0], 'no such row in the demo world')
}

function known<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`not in the demo world: ${what}`)
  return value
}
