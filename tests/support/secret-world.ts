import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { decide } from '#app/domain/awards/commands/decide.server'
import { publishResult } from '#app/domain/awards/commands/publish-result.server'
import { computeRankingRun } from '#app/domain/leaderboards/commands/compute-ranking-run.server'
import type { Person } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { createDiskStorage } from '#app/services/storage.disk.server'
import { connect, type Database } from '#db/client.server'
import * as schema from '#db/schema'
import { criterion, days, makeChallenge, makeInstitution, makeSubmission, textField } from './challenges'
import { assign, seatJudge } from './judging'
import { ctxOf, makePerson, start } from './people'
import { instants, judgingEndsAt, opensAt, secrets } from './secrets'
import type { TestServer } from './server'
import { signIn } from './sessions'

const attachment = { ...textField, id: 'attachment', kind: 'file', required: false } as const

export type SecretWorld = Awaited<ReturnType<typeof buildSecretWorld>>

/**
 * One challenge with everything in it that may be hidden, each thing under a word that is nowhere else. All rows
 * stand from the beginning: only the instant of a request and who asks decide what is shown.
 */
export async function buildSecretWorld(server: TestServer) {
  const database = connect(server.databaseUrl)
  const people = await makePeople(database)
  const institutionId = await makeInstitution(database, people.host, 'Open Agency')
  const otherInstitutionId = await makeInstitution(database, people.otherHost, 'Other Agency')
  const challenge = await writeChallenge(database, institutionId)
  const draft = await makeChallenge(database, {
    institutionId,
    state: 'draft',
    publishAt: null,
  })
  await nameDraft(database, draft.challengeId)
  const alpha = await enter(database, { ...challenge, captain: people.own, name: secrets.team })
  const beta = await enter(database, { ...challenge, captain: people.other, name: 'Beta' })
  const invitationId = await inviteFriend(database, alpha.teamId, people.own)
  const files = await keepFiles(database, server, { ...challenge, ...alpha, by: people.own })
  const jury = await callJury(database, { ...challenge, people, alpha, beta })
  await decideAll(database, { ...challenge, people, alpha })
  const [institution] = await database.db
    .select({ slug: schema.institutions.slug })
    .from(schema.institutions)
    .where(eq(schema.institutions.id, institutionId))
  const cookies: Record<string, string> = {}
  for (const [name, person] of Object.entries(people)) cookies[name] = await signIn(database, person.id)
  const close = () => database.close()
  return {
    database,
    people,
    institutionId,
    otherInstitutionId,
    institutionSlug: institution?.slug ?? '',
    challenge,
    draft,
    alpha,
    beta,
    files,
    invitationId,
    jury,
    cookies,
    mails: () => database.db.select().from(schema.outboxMails),
    close,
  }
}

/** Its address says nothing of its title, so that asking for it is not telling it. */
async function nameDraft(database: Database, id: string): Promise<void> {
  await database.transaction(async tx => {
    const title = { en: secrets.unpublishedTitle }
    const search = secrets.unpublishedTitle.toLowerCase()
    await tx.update(schema.challenges).set({ title, search }).where(eq(schema.challenges.id, id))
  })
}

async function makePeople(database: Database) {
  const person = (name: string, staff = false) => makePerson(database, { name, staff })
  return {
    own: await person(secrets.member),
    other: await person('Other Captain'),
    assigned: await person(secrets.judge),
    unassigned: await person('Unassigned Judge'),
    recused: await person('Recused Judge'),
    chair: await person('Chair'),
    host: await person('Host'),
    otherHost: await person('Other Host'),
    staff: await person('Staff', true),
  }
}

async function writeChallenge(database: Database, institutionId: string) {
  const ids = await makeChallenge(database, {
    institutionId,
    title: secrets.title,
    publishAt: days(0),
    opensAt,
    closesAt: instants.closed,
    judgingEndsAt,
    form: [{ ...textField, label: { en: secrets.question } }, attachment],
    criteria: [1, 2].map(n => ({
      ...criterion(n === 1 ? 'impact' : 'craft'),
      name: { en: n === 1 ? secrets.criterion : 'Craft' },
      step: 1,
    })),
  })
  const slug = `open-${ids.challengeId}`
  await database.transaction(async tx => {
    const brief = { en: secrets.brief }
    await tx
      .update(schema.challenges)
      .set({ slug, brief, briefHtml: { en: `<p>${secrets.brief}</p>` } })
      .where(eq(schema.challenges.id, ids.challengeId))
  })
  return { ...ids, slug }
}

type Entering = Parameters<typeof makeSubmission>[1] & { captain: Person; name: string }

async function enter(database: Database, facts: Entering) {
  const alpha = facts.name === secrets.team
  const ids = await makeSubmission(database, {
    ...facts,
    answers: { idea: { text: alpha ? secrets.submission : 'Plain' } },
  })
  if (!alpha) return ids
  await database.transaction(async tx => {
    await tx
      .update(schema.submissions)
      .set({ draft: { idea: { text: secrets.draft } }, draftNumber: 2 })
      .where(eq(schema.submissions.id, ids.submissionId))
  })
  return ids
}

async function inviteFriend(database: Database, teamId: string, by: Person): Promise<string> {
  const id = newId()
  const email = { email: secrets.invited, emailKey: secrets.invited }
  const times = { invitedAt: start, expiresAt: days(40) }
  await database.transaction(async tx => {
    await tx
      .insert(schema.teamInvitations)
      .values({ id, teamId, ...email, ...times, tokenHash: id, invitedBy: by.id })
  })
  return id
}

type Keeping = { challengeId: string; submissionId: string; versionId: string; by: Person }

async function keepFiles(database: Database, server: TestServer, facts: Keeping) {
  const storage = createDiskStorage(join(server.dataDir, 'files'))
  const keep = async (text: string) => {
    const content = new TextEncoder().encode(text)
    const staged = await storage.stage(content, { maxBytes: 1000 })
    if (!staged.ok) throw new Error(staged.reason)
    const kept = await storage.keep(staged.stagedId)
    if (!kept.ok) throw new Error(kept.reason)
    return { sha256: kept.sha256, size: kept.size, mediaType: 'text/plain', uploadedAt: start }
  }
  const ids = { data: newId(), submission: newId() }
  const [data, submission] = [await keep(secrets.dataFile), await keep(secrets.file)]
  await database.transaction(async tx => {
    await tx.insert(schema.dataFiles).values({
      ...data,
      id: ids.data,
      challengeId: facts.challengeId,
      name: 'data.txt',
      description: { en: secrets.dataNote },
      licence: 'CC0-1.0',
      inBrief: false,
    })
    await tx.insert(schema.submissionFiles).values({
      ...submission,
      id: ids.submission,
      submissionId: facts.submissionId,
      fieldId: 'attachment',
      name: `${secrets.fileName}.txt`,
      uploadedBy: facts.by.id,
    })
    const answers = { idea: { text: secrets.submission }, attachment: { files: [ids.submission] } }
    await tx
      .update(schema.submissionVersions)
      .set({ answers })
      .where(eq(schema.submissionVersions.id, facts.versionId))
  })
  return ids
}

type Pair = { submissionId: string }
type Calling = {
  challengeId: string
  stageId: string
  people: Awaited<ReturnType<typeof makePeople>>
  alpha: Pair
  beta: Pair
}

async function callJury(database: Database, { challengeId, stageId, people, alpha, beta }: Calling) {
  const by = people.host
  const seat = (person: Person, role: 'judge' | 'chair' = 'judge') =>
    seatJudge(database, { challengeId, person, by, role })
  const judgeId = await seat(people.assigned)
  const unassignedId = await seat(people.unassigned)
  const recusedId = await seat(people.recused)
  await seat(people.chair, 'chair')
  const give = (id: string, to: Pair) =>
    assign(database, { stageId, judgeId: id, submissionId: to.submissionId, by })
  const assignmentId = await give(judgeId, alpha)
  const recusedAssignmentId = await give(recusedId, alpha)
  const plain = { commentToTeam: '', commentToJury: '' }
  const comments = { commentToTeam: secrets.commentToTeam, commentToJury: secrets.commentToJury }
  await review(database, { assignmentId, marks: { impact: 873, craft: 641 }, ...comments })
  const betaAssignmentId = await give(unassignedId, beta)
  await review(database, { assignmentId: betaAssignmentId, marks: { impact: 500, craft: 500 }, ...plain })
  await database.transaction(async tx => {
    const recusal = { recusedAt: days(11), recusalReason: 'A friend' }
    await tx.update(schema.assignments).set(recusal).where(eq(schema.assignments.id, recusedAssignmentId))
  })
  return { judgeId, assignmentId, recusedAssignmentId }
}

type Reviewing = Pick<
  typeof schema.reviews.$inferInsert,
  'assignmentId' | 'marks' | 'commentToTeam' | 'commentToJury'
>

async function review(database: Database, facts: Reviewing): Promise<void> {
  await database.transaction(async tx => {
    const at = { savedAt: days(11), submittedAt: days(11) }
    await tx.insert(schema.reviews).values({ id: newId(), number: 1, ...at, ...facts })
  })
}

type Deciding = {
  challengeId: string
  prizeId: string
  people: Awaited<ReturnType<typeof makePeople>>
  alpha: { entryId: string }
}

async function decideAll(database: Database, { challengeId, prizeId, people, alpha }: Deciding) {
  const ctx = ctxOf(database, people.chair, judgingEndsAt)
  await computeRankingRun(ctx, challengeId)
  const citation = { en: secrets.citation }
  await decide(ctx, {
    challengeId,
    award: [{ prizeId, nth: 0, entryId: alpha.entryId, citation }],
    statement: { en: secrets.statement },
  })
  await publishResult(ctx, { challengeId, at: instants.out })
}
