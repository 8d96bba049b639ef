import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { applyAssignmentPlan } from '#app/domain/judging/commands/apply-assignment-plan.server'
import { proposeAssignment } from '#app/domain/judging/commands/propose-assignment.server'
import { uniformDraws } from '#app/domain/judging/engine/random'
import { loadAssignmentPlan } from '#app/domain/judging/queries/load-assignment-plan.server'
import { loadAssignments } from '#app/domain/judging/queries/load-assignments.server'
import type { Ctx, Person } from '#app/domain/shared/context'
import { connect, type Database } from '#db/client.server'
import type { FormField } from '#db/json'
import { migrate } from '#db/migrate'
import * as schema from '#db/schema'

/** An assignment as a server computes it: from database to database, and how long anyone else would have waited meanwhile. */
const SUBMISSIONS = Number(process.argv[2] ?? 10_000)
const JUDGES = Number(process.argv[3] ?? 200)
const REVIEWS = 3
const topics = ['water', 'soil', 'air', 'energy', 'health', 'roads', 'schools', 'law']
const at = new Date('2026-06-01T08:00:00.000Z')
const now = new Date('2026-06-12T08:00:00.000Z')
const name = (prefix: string, position: number) => `${prefix}${String(position).padStart(6, '0')}`

const draw = uniformDraws(1)
const topicOf = () => topics[Math.floor(draw() * topics.length)] ?? 'law'
const idea = 'A paragraph of an idea, as long as people write. '.repeat(60)
const question = (id: string, kind: FormField['kind']): FormField => ({
  ...{ id, kind, label: { en: id }, hint: {}, required: true, maxLength: null, extensions: [] },
  ...{ maxFiles: 1, maxBytes: null, options: topics.map(each => ({ id: each, label: { en: each } })) },
})

async function inPortions<T>(rows: T[], write: (portion: T[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < rows.length; start += 500) await write(rows.slice(start, start + 500))
}

async function build({ transaction }: Database): Promise<void> {
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
        titleSort: 'c',
        summary: {},
        brief: {},
        briefHtml: {},
        themes: [],
      },
      ...{ timeZone: 'Asia/Baku', search: 'c', prizeFund: 0 },
      eligibility: { types: [], teamMin: 1, teamMax: 1, note: {} },
    })
    await tx.insert(schema.stages).values({
      ...{ id: 's', challengeId: 'c', position: 1, name: {}, opensAt: at },
      closesAt: new Date('2026-06-10T08:00:00.000Z'),
      form: [question('idea', 'long_text'), question('topic', 'choice')],
      rubric: { criteria: [], guidance: {}, quorum: 1 },
      judging: { topicField: 'topic', reviewsEach: REVIEWS },
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
          Array.from({ length: Math.ceil(JUDGES * 0.03) }, (_, k) => ({
            ...{ id: `${name('x', n)}${k}`, challengeId: 'c', teamId: name('t', n), source: 'host' },
            ...{ judgeId: name('j', (n * 7 + k * 31) % JUDGES), kind: 'other', pinned: true, evidence: '' },
            since: at,
          })),
        ),
      )
    })
  })
}

const lag = monitorEventLoopDelay({ resolution: 5 })

async function timed<T>(label: string, limitSeconds: number | null, work: () => Promise<T>): Promise<T> {
  lag.reset()
  lag.enable()
  const start = performance.now()
  const result = await work()
  const seconds = (performance.now() - start) / 1000
  await new Promise(resolve => setTimeout(resolve, 10))
  lag.disable()
  const waits = `others wait at most ${(lag.max / 1e6).toFixed(0)} ms, 99 % under ${(lag.percentile(99) / 1e6).toFixed(0)} ms`
  const verdict =
    limitSeconds === null ? '' : seconds < limitSeconds ? `  (< ${limitSeconds} s)` : '  TOO SLOW'
  console.log(`${label.padEnd(28)} ${seconds.toFixed(2).padStart(6)} s${verdict}; ${waits}`)
  return result
}

const folder = mkdtempSync(join(tmpdir(), 'meydan-bench-'))
await migrate(`file:${join(folder, 'bench.db')}`)
const database = connect(`file:${join(folder, 'bench.db')}`)
await build(database)
const id = name('u', SUBMISSIONS + JUDGES)
const actor: Person = { kind: 'person', id, name: id, email: `${id}@gmail.com`, verified: true, staff: false }
const { db, transaction } = database
const ctx: Ctx = { db, transaction, now, actor, locale: 'en', origin: 'https://meydan.test' }
console.log(`${SUBMISSIONS} submissions × ${JUDGES} judges × ${REVIEWS} reviews, Node ${process.version}`)
await timed('assignments page, empty', null, () => loadAssignments(ctx, 'c'))
const asked = { scope: 'all' as const, reviewsEach: REVIEWS, expertsEach: 1, maxLoad: 160, minLoad: 100 }
const { planId } = await timed('propose', 10, () => proposeAssignment(ctx, { challengeId: 'c', asked }))
const { plan } = await timed('look at the proposal', null, () =>
  loadAssignmentPlan(ctx, { challengeId: 'c', planId, page: 1 }),
)
console.log(
  `  ${plan.added} added, ${plan.covered} covered, experts ${plan.experts.met}, connected ${plan.connected}`,
)
await timed('apply', null, () => applyAssignmentPlan(ctx, { challengeId: 'c', planId, link: '/judge' }))
await timed('assignments page, full', null, () => loadAssignments(ctx, 'c'))
const again = await timed('propose again', 10, () => proposeAssignment(ctx, { challengeId: 'c', asked }))
const kept = await loadAssignmentPlan(ctx, { challengeId: 'c', planId: again.planId, page: 1 })
console.log(`  ${kept.plan.kept} kept, ${kept.plan.added} added`)
await database.close()
rmSync(folder, { recursive: true, force: true })
