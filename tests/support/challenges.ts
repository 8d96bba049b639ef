import type { Criterion, Eligibility, FormField } from '#app/domain/challenges/content'
import type { Person } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import type { Answers } from '#app/domain/submissions/answers'
import { sortKey } from '#app/text/collate'
import { fold } from '#app/text/fold'
import type { Database } from '#db/client.server'
import * as schema from '#db/schema'
import { start } from './people'

/** Writes rows directly into the database, for tests that do not test their creation. */

export const days = (count: number) => new Date(start.getTime() + count * 86_400_000)

export async function makeInstitution(
  database: Database,
  host: Person,
  name = 'Test Agency',
): Promise<string> {
  const id = newId()
  await database.transaction(async tx => {
    await tx.insert(schema.institutions).values({
      id,
      slug: `${fold(name).replace(/\W+/g, '-')}-${id.slice(0, 6)}`,
      name: { en: name },
      nameSort: sortKey(name),
      search: fold(name),
      kind: 'agency',
      about: {},
      createdAt: start,
      createdBy: host.id,
      verifiedAt: start,
    })
    await tx
      .insert(schema.institutionMembers)
      .values({ id: newId(), institutionId: id, userId: host.id, role: 'owner', joinedAt: start })
  })
  return id
}

type ChallengeFacts = {
  institutionId: string
  title?: string
  state?: string
  publishAt?: Date | null
  opensAt?: Date
  closesAt?: Date
  judgingEndsAt?: Date
  eligibility?: Partial<Eligibility>
  form?: FormField[]
  criteria?: Criterion[]
  quorum?: number
}

export const textField: FormField = {
  id: 'idea',
  kind: 'long_text',
  label: { en: 'Idea' },
  hint: {},
  required: true,
  maxLength: 5000,
  extensions: [],
  maxFiles: 1,
  maxBytes: null,
  options: [],
}

export const criterion = (id: string, weight = 1): Criterion => ({
  id,
  name: { en: id },
  guidance: {},
  weight,
  min: 0,
  max: 1000,
  step: 50,
  required: true,
  anchors: [],
})

/** A published one-stage challenge, open from the start of the story for ten days by default. */
export async function makeChallenge(database: Database, facts: ChallengeFacts) {
  const { title = 'Test challenge', state = 'published', publishAt = start } = facts
  const { opensAt = start, closesAt = days(10), judgingEndsAt = days(20) } = facts
  const ids = { challengeId: newId(), stageId: newId(), ruleVersionId: newId(), prizeId: newId() }
  const slug = `${fold(title).replace(/\W+/g, '-')}-${ids.challengeId.slice(0, 6)}`
  await database.transaction(async tx => {
    await tx.insert(schema.challenges).values({
      id: ids.challengeId,
      slug,
      institutionId: facts.institutionId,
      state,
      createdAt: start,
      updatedAt: start,
      version: 1,
      publishAt,
      title: { en: title },
      summary: { en: 'A summary' },
      brief: { en: 'A brief' },
      briefHtml: { en: '<p>A brief</p>' },
      themes: [],
      timeZone: 'Asia/Baku',
      eligibility: { types: [], teamMin: 1, teamMax: 5, note: {}, ...facts.eligibility },
      search: fold(title),
      prizeFund: 500_000,
      prizeCurrency: 'AZN',
      opensAt,
      closesAt,
      resultsPlannedAt: days(30),
    })
    await tx.insert(schema.stages).values({
      id: ids.stageId,
      challengeId: ids.challengeId,
      position: 1,
      name: {},
      opensAt,
      closesAt,
      judgingEndsAt,
      form: facts.form ?? [textField],
      rubric: {
        criteria: facts.criteria ?? [criterion('impact'), criterion('craft')],
        guidance: {},
        quorum: facts.quorum ?? 1,
      },
    })
    await tx.insert(schema.prizes).values({
      id: ids.prizeId,
      challengeId: ids.challengeId,
      position: 1,
      name: { en: 'First prize' },
      note: {},
      kind: 'money',
      amount: 500_000,
      currency: 'AZN',
      quantity: 1,
      rule: 'place',
      place: 1,
    })
    await tx.insert(schema.ruleVersions).values({
      id: ids.ruleVersionId,
      challengeId: ids.challengeId,
      number: 1,
      text: { en: 'Be fair.' },
      html: { en: '<p>Be fair.</p>' },
      createdAt: start,
    })
  })
  return { ...ids, slug }
}

type EntryFacts = {
  challengeId: string
  stageId: string
  ruleVersionId: string
  captain: Person
  name?: string
  answers?: Answers
}

/** A team of one with an entry and one submitted version. */
export async function makeSubmission(database: Database, facts: EntryFacts) {
  const ids = { teamId: newId(), entryId: newId(), submissionId: newId(), versionId: newId() }
  const name = facts.name ?? `Team ${ids.teamId.slice(0, 5)}`
  const answers = facts.answers ?? { idea: { text: `The idea of ${name}` } }
  const { captain, challengeId } = facts
  await database.transaction(async tx => {
    await tx.insert(schema.teams).values({
      id: ids.teamId,
      challengeId,
      name,
      nameKey: fold(name),
      nameSort: sortKey(name),
      createdAt: start,
      createdBy: captain.id,
    })
    await tx.insert(schema.teamMembers).values({
      id: newId(),
      teamId: ids.teamId,
      challengeId,
      userId: captain.id,
      role: 'captain',
      joinedAt: start,
    })
    await tx.insert(schema.entries).values({
      id: ids.entryId,
      challengeId,
      teamId: ids.teamId,
      enteredAt: start,
      enteredBy: captain.id,
      ruleVersionId: facts.ruleVersionId,
    })
    await tx.insert(schema.submissions).values({
      id: ids.submissionId,
      entryId: ids.entryId,
      stageId: facts.stageId,
      createdAt: start,
      draft: answers,
      draftSavedAt: start,
      draftSavedBy: captain.id,
      draftNumber: 1,
    })
    await tx.insert(schema.submissionVersions).values({
      id: ids.versionId,
      submissionId: ids.submissionId,
      number: 1,
      answers,
      submittedAt: start,
      submittedBy: captain.id,
      contentHash: '0'.repeat(64),
      idempotencyKey: ids.versionId,
    })
  })
  return ids
}
