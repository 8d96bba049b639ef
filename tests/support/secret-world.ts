import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import type { Person } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { pictureHash } from '#app/paths'
import { createDiskStorage } from '#app/services/storage.disk.server'
import { connect, type Database } from '#db/client.server'
import * as schema from '#db/schema'
import { criterion, days, makeChallenge, makeInstitution, makeSubmission, textField } from './challenges'
import { makePerson, start } from './people'
import { callJury, decideAll } from './secret-jury'
import { scoreChallenge } from './secret-scores'
import { stageChallenge, touchSealed } from './secret-stages'
import { appeal, ask, draftNews } from './secret-talk'
import { instants, judgingEndsAt, opensAt, secrets } from './secrets'
import type { TestServer } from './server'
import { signIn } from './sessions'

const attachment = { ...textField, id: 'attachment', kind: 'file', required: false } as const

export type SecretWorld = Awaited<ReturnType<typeof buildSecretWorld>>

/**
 * One challenge with every kind of secret, each as a unique string. All rows exist from the beginning: only the instant
 * of a request and its role decide what is shown.
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
  const cancelled = await writeCancelled(database, institutionId)
  const alpha = await enter(database, { ...challenge, captain: people.own, name: secrets.team })
  const beta = await enter(database, { ...challenge, captain: people.other, name: 'Beta' })
  const invitationId = await inviteFriend(database, alpha.teamId, people.own)
  const files = await keepFiles(database, server, { ...challenge, ...alpha, by: people.own })
  const jury = await callJury(database, { ...challenge, people, alpha, beta })
  await decideAll(database, { ...challenge, people, alpha })
  await touchSealed(database, { ...challenge, ...alpha }, people)
  const questionId = await ask(database, { ...challenge, ...alpha, people })
  const appealId = await appeal(database, { ...challenge, ...alpha, people })
  const announcementId = await draftNews(database, { ...challenge, people })
  const finalist = await makePerson(database, { name: 'Finalist' })
  const staged = await stageChallenge(database, { institutionId, people, finalist })
  const scored = await scoreChallenge(database, { institutionId, captain: people.own })
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
    staged,
    scored,
    draft,
    cancelled,
    alpha,
    beta,
    files,
    invitationId,
    questionId,
    announcementId,
    appealId,
    jury,
    cookies,
    mails: () => database.db.select().from(schema.outboxMails),
    close,
  }
}

/** Its URL does not contain its title, so that requesting it discloses nothing. */
async function nameDraft(database: Database, id: string): Promise<void> {
  await database.transaction(async tx => {
    const title = { en: secrets.unpublishedTitle }
    const search = secrets.unpublishedTitle.toLowerCase()
    await tx.update(schema.challenges).set({ title, search }).where(eq(schema.challenges.id, id))
  })
}

/** Scheduled, and cancelled before its instant: it stays hidden when the instant passes. */
async function writeCancelled(database: Database, institutionId: string) {
  const ids = await makeChallenge(database, { institutionId, state: 'cancelled', publishAt: days(5) })
  const slug = `cancelled-${ids.challengeId}`
  await database.transaction(async tx => {
    const title = { en: secrets.cancelledTitle }
    const texts = {
      slug,
      title,
      search: secrets.cancelledTitle.toLowerCase(),
      brief: title,
      briefHtml: title,
    }
    await tx
      .update(schema.challenges)
      .set({ ...texts, cancelledAt: days(2), cancelReason: 'No money' })
      .where(eq(schema.challenges.id, ids.challengeId))
    await tx
      .update(schema.ruleVersions)
      .set({ text: title, html: title })
      .where(eq(schema.ruleVersions.challengeId, ids.challengeId))
  })
  return { ...ids, slug }
}

async function makePeople(database: Database) {
  const person = (name: string, facts = {}) => makePerson(database, { name, ...facts })
  return {
    own: await person(secrets.member, { organisation: secrets.organisation }),
    other: await person('Other Captain'),
    assigned: await person(secrets.judge),
    unassigned: await person('Unassigned Judge'),
    recused: await person('Recused Judge'),
    chair: await person('Chair'),
    marking: await person('Marking Chair'),
    barred: await person('Barred Chair'),
    host: await person('Host'),
    otherHost: await person('Other Host'),
    staff: await person('Staff', { staff: true }),
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
    const text = { en: secrets.card }
    const said = { savedAt: start, savedBy: facts.captain.id, agreedAt: start, agreedBy: facts.captain.id }
    await tx
      .insert(schema.teamCards)
      .values({ id: newId(), entryId: ids.entryId, title: text, summary: text, ...said })
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
  const ids = { data: newId(), submission: newId(), cover: newId() }
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
    await tx.insert(schema.pictures).values({
      ...{ ...data, width: 1, height: 1, alt: { en: secrets.dataNote } },
      ...{ id: ids.cover, challengeId: facts.challengeId, uploadedBy: facts.by.id },
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
  return { ...ids, hash: pictureHash(data) }
}
