import type { FormField } from '#app/domain/challenges/content'
import { normalDraws, uniformDraws } from '#app/domain/statistics/random'
import type { Database } from '#db/client.server'
import * as schema from '#db/schema'

/** A challenge of the largest supported size, as its tables are the day after the deadline. */
export const SUBMISSIONS = Number(process.argv[2] ?? 10_000)
export const JUDGES = Number(process.argv[3] ?? 200)
export const REVIEWS = 3
const topics = ['water', 'soil', 'air', 'energy', 'health', 'roads', 'schools', 'law']
const at = new Date('2026-06-01T08:00:00.000Z')
const closed = new Date('2026-06-10T08:00:00.000Z')
export const now = new Date('2026-06-12T08:00:00.000Z')
export const name = (prefix: string, position: number) => `${prefix}${String(position).padStart(6, '0')}`

const draw = uniformDraws(1)
const topicOf = () => topics[Math.floor(draw() * topics.length)] ?? 'law'
const idea = 'A paragraph of an idea, as long as people write. '.repeat(60)
const question = (id: string, kind: FormField['kind']): FormField => ({
  ...{ id, kind, label: { en: id }, hint: {}, required: true, maxLength: null, extensions: [] },
  ...{ maxFiles: 1, maxBytes: null, options: topics.map(each => ({ id: each, label: { en: each } })) },
})

const criterion = (id: string, at: number) => ({
  ...{ id, name: { en: id }, guidance: {}, weight: at + 1, min: 0, max: 1000, step: 50 },
  ...{ required: true, anchors: [] },
})

async function inPortions<T>(rows: T[], write: (portion: T[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < rows.length; start += 500) await write(rows.slice(start, start + 500))
}

export async function build({ transaction }: Database): Promise<void> {
  const people = Array.from({ length: SUBMISSIONS + JUDGES + 1 }, (_, n) => name('u', n))
  const all = Array.from({ length: SUBMISSIONS }, (_, n) => n)
  await transaction(async tx => {
    await inPortions(people, portion =>
      tx.insert(schema.users).values(
        portion.map(id => ({
          ...{
            id,
            email: `${id}@gmail.com`,
            emailKey: `${id}@gmail.com`,
            emailVerifiedAt: at,
            name: id,
            nameSort: id,
          },
          ...{ participantType: 'individual', passwordHash: '', locale: 'en', timeZone: 'Asia/Baku' },
          createdAt: at,
        })),
      ),
    )
    const host = name('u', SUBMISSIONS + JUDGES)
    const institution = { id: 'i', slug: 'i', name: { en: 'I' }, nameSort: 'i', search: 'i', kind: 'agency' }
    await tx
      .insert(schema.institutions)
      .values({ ...institution, about: {}, createdAt: at, createdBy: host, verifiedAt: at })
    await tx
      .insert(schema.institutionMembers)
      .values({ id: 'm', institutionId: 'i', userId: host, role: 'owner', joinedAt: at })
    await tx.insert(schema.challenges).values({
      ...{
        id: 'c',
        slug: 'c',
        institutionId: 'i',
        state: 'published',
        createdAt: at,
        updatedAt: at,
        version: 1,
      },
      ...{
        publishAt: at,
        title: { en: 'C' },
        summary: {},
        brief: {},
        briefHtml: {},
        themes: [],
      },
      ...{ timeZone: 'Asia/Baku', search: 'c', prizeFund: 0, opensAt: at, closesAt: closed },
      eligibility: { types: [], teamMin: 1, teamMax: 1, note: {} },
    })
    await tx.insert(schema.stages).values({
      ...{ id: 's', challengeId: 'c', position: 1, name: {}, opensAt: at },
      closesAt: closed,
      judgingEndsAt: new Date('2026-06-20T08:00:00.000Z'),
      form: [question('idea', 'long_text'), question('topic', 'choice')],
      rubric: { criteria: ['c0', 'c1', 'c2'].map(criterion), guidance: {}, quorum: 2 },
      judging: { topicField: 'topic', reviewsEach: REVIEWS, method: { kind: 'calibrated' } },
    })
    await tx
      .insert(schema.ruleVersions)
      .values({ id: 'r', challengeId: 'c', number: 1, text: {}, html: {}, createdAt: at })
    await tx.insert(schema.judges).values(
      Array.from({ length: JUDGES }, (_, n) => ({
        ...{ id: name('j', n), challengeId: 'c', userId: name('u', SUBMISSIONS + n), email: name('j', n) },
        ...{ emailKey: name('j', n), role: 'judge', tokenHash: name('j', n), invitedAt: at, invitedBy: host },
        ...{ acceptedAt: at, expertise: [topicOf(), topicOf()] },
      })),
    )
    await inPortions(all, async portion => {
      const each = <T>(row: (n: number, by: string) => T) => portion.map(n => row(n, name('u', n)))
      await tx.insert(schema.teams).values(
        each((n, createdBy) => ({
          ...{ id: name('t', n), challengeId: 'c', name: name('t', n), nameKey: name('t', n) },
          ...{ nameSort: name('t', n), createdAt: at, createdBy },
        })),
      )
      await tx.insert(schema.teamMembers).values(
        each((n, userId) => ({
          ...{ id: name('m', n), teamId: name('t', n), challengeId: 'c', userId, role: 'captain' },
          joinedAt: at,
        })),
      )
      await tx.insert(schema.entries).values(
        each((n, enteredBy) => ({
          ...{ id: name('e', n), challengeId: 'c', teamId: name('t', n), enteredAt: at, enteredBy },
          ruleVersionId: 'r',
        })),
      )
      await tx.insert(schema.submissions).values(
        each((n, draftSavedBy) => ({
          ...{ id: name('s', n), entryId: name('e', n), stageId: 's', createdAt: at, draft: {} },
          ...{ draftSavedAt: at, draftSavedBy, draftNumber: 1 },
        })),
      )
      await tx.insert(schema.submissionVersions).values(
        each((n, submittedBy) => ({
          ...{ id: name('v', n), submissionId: name('s', n), number: 1, submittedAt: at, submittedBy },
          ...{ contentHash: '', idempotencyKey: name('v', n) },
          answers: { idea: { text: idea }, topic: { choice: topicOf() } },
        })),
      )
      await tx.insert(schema.conflicts).values(
        portion.flatMap(n =>
          conflictsOf(n).map((judge, k) => ({
            ...{ id: `${name('x', n)}${k}`, challengeId: 'c', teamId: name('t', n), source: 'host' },
            ...{ judgeId: name('j', judge), kind: 'other', pinned: true, evidence: '' },
            since: at,
          })),
        ),
      )
    })
  })
}

/** The judges in conflict with a team, by number. */
function conflictsOf(team: number): number[] {
  return Array.from({ length: Math.ceil(JUDGES * 0.03) }, (_, k) => (team * 7 + k * 31) % JUDGES)
}

/** Each submission assigned to `REVIEWS` judges without a conflict, evenly and without the solver. */
export async function assignAll({ transaction }: Database): Promise<void> {
  const pairs = Array.from({ length: SUBMISSIONS }, (_, n) => n).flatMap(n => {
    const free = Array.from({ length: JUDGES }, (_, k) => (n * REVIEWS + k) % JUDGES)
    const barred = conflictsOf(n)
    return free
      .filter(judge => !barred.includes(judge))
      .slice(0, REVIEWS)
      .map(judge => ({
        submissionId: name('s', n),
        judgeId: name('j', judge),
        id: `${name('a', n)}-${judge}`,
      }))
  })
  const assignedBy = name('u', SUBMISSIONS + JUDGES)
  await transaction(tx =>
    inPortions(pairs, portion =>
      tx
        .insert(schema.assignments)
        .values(
          portion.map(pair => ({ ...pair, stageId: 's', source: 'auto', assignedAt: now, assignedBy })),
        ),
    ),
  )
}

/** Every assignment reviewed: quality, severity and noise in each mark, and a paragraph of text. */
export async function review({ db, transaction }: Database): Promise<void> {
  const { id: assignmentId, judgeId, submissionId } = schema.assignments
  const pairs = await db.select({ assignmentId, judgeId, submissionId }).from(schema.assignments)
  const normal = normalDraws(2)
  const effects = new Map<string, number>()
  const effectOf = (id: string) => {
    const effect = effects.get(id) ?? normal()
    effects.set(id, effect)
    return effect
  }
  const mark = (value: number) => 50 * Math.min(20, Math.max(0, Math.round(value / 5)))
  await transaction(tx =>
    inPortions(pairs, portion =>
      tx.insert(schema.reviews).values(
        portion.map(({ assignmentId, judgeId, submissionId }) => {
          const value = () => mark(60 + 8 * effectOf(submissionId) + 6 * effectOf(judgeId) + 9 * normal())
          return {
            ...{ id: `r${assignmentId}`, assignmentId, savedAt: at, submittedAt: at, number: 1 },
            ...{ commentToTeam: idea.slice(0, 500), commentToJury: '' },
            marks: { c0: value(), c1: value(), c2: value() },
          }
        }),
      ),
    ),
  )
}
