import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { importChallenge } from '#app/domain/challenge-import/commands/import-challenge.server'
import { readFeed } from '#app/domain/challenge-import/feed'
import { readPortable } from '#app/domain/challenge-import/portable'
import { loadPortable } from '#app/domain/challenge-import/queries/load-portable.server'
import { policyOf } from '#app/domain/challenges/judging-policy'
import { record } from '#app/domain/ledger/record.server'
import type { Ctx } from '#app/domain/shared/context'
import { deny } from '#app/domain/shared/verdict'
import { importFeed } from '#bin/import'
import {
  challenges,
  deadlineChanges,
  institutions,
  ledgerEntries,
  panels,
  prizes,
  ruleVersions,
} from '#db/schema'
import { makeChallenge, makeInstitution } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { must } from '#tests/support/must'
import { ctxOf, makePerson } from '#tests/support/people'

const fixture = 'tests/fixtures/challenge-gov.json'
const feeds = ['tests/fixtures/challenge-gov-open.json.gz', 'tests/fixtures/challenge-gov-closed.json.gz']

function recordsOf(file: string): unknown[] {
  const bytes = readFileSync(file)
  const feed = readFeed((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'))
  return feed.kind === 'feed' ? feed.records : []
}

function outcomes(lines: { outcome: string }[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { outcome } of lines) counts[outcome] = (counts[outcome] ?? 0) + 1
  return counts
}

const system = async (): Promise<Ctx> => ctxOf(await emptyDatabase(), { kind: 'system' })

test('five records are imported with their rows, and only once', async () => {
  const ctx = await system()
  expect(outcomes(await importFeed(ctx, recordsOf(fixture)))).toEqual({ imported: 5 })
  expect(outcomes(await importFeed(ctx, recordsOf(fixture)))).toEqual({ unchanged: 5 })
  const [uas] = await ctx.db.select().from(challenges).where(eq(challenges.sourceKey, 'challenge-gov:1076'))
  expect(uas).toMatchObject({
    slug: 'pma-263-tactical-resupply-uas-challenge',
    state: 'archived',
    prizeFund: 22_500_000,
    prizeCurrency: 'USD',
    version: 1,
  })
  expect(uas?.briefHtml.en).toContain('<h3>')
  const events = await ctx.db
    .select({ kind: ledgerEntries.kind })
    .from(ledgerEntries)
    .where(eq(ledgerEntries.stream, must(uas?.id)))
  expect(events).toEqual([{ kind: 'challenge.imported' }])
})

test('a record twice in one file is imported once and refused once, with the place of the first', async () => {
  const [only] = recordsOf(fixture)
  const lines = await importFeed(await system(), [only, only])
  expect(lines.map(line => [line.outcome, line.reason])).toEqual([
    ['imported', undefined],
    ['refused', 'The same id is earlier in the file, at 1'],
  ])
})

test('what changed in the feed is updated, unless someone changed the challenge here', async () => {
  const ctx = await system()
  const [first, second] = recordsOf(fixture)
  await importFeed(ctx, [first, second])
  const change = (record: unknown) =>
    Object.assign({}, record, { 'challenge-title': 'A new name', prizes: '' })
  const [edited] = await ctx.db
    .select()
    .from(challenges)
    .where(eq(challenges.sourceKey, 'challenge-gov:1076'))
  const stream = must(edited?.id)
  await ctx.transaction(tx =>
    record(tx, ctx, { stream, kind: 'challenge.edited', payload: { section: 'brief', version: 1 } }),
  )
  const again = await importFeed(ctx, [change(first), change(second)])
  expect(again.map(line => line.outcome)).toEqual(['updated', 'kept'])
  const titles = await ctx.db
    .select({ title: challenges.title, slug: challenges.slug })
    .from(challenges)
    .orderBy(challenges.slug)
  expect(titles).toEqual([
    { title: { en: 'A new name' }, slug: 'nasa-techrise-student-challenge' },
    {
      title: { en: 'PMA-263 Tactical Resupply UAS Challenge' },
      slug: 'pma-263-tactical-resupply-uas-challenge',
    },
  ])
})

test('an agency that is already here is used, however the feed spells it', async () => {
  const database = await emptyDatabase()
  const ctx = ctxOf(database, { kind: 'system' })
  const host = await makePerson(database)
  const id = await makeInstitution(database, host, 'NATIONAL AERONAUTICS AND SPACE ADMINISTRATION')
  await importFeed(ctx, recordsOf(fixture).slice(0, 1))
  expect(await ctx.db.select({ id: institutions.id }).from(institutions)).toEqual([{ id }])
  expect(await ctx.db.select({ id: challenges.institutionId }).from(challenges)).toEqual([{ id }])
})

test('an exported challenge comes back into an empty database as it was, and only once', async () => {
  const here = await system()
  const there = await system()
  await importFeed(here, recordsOf(fixture))
  for (const { slug } of await here.db.select({ slug: challenges.slug }).from(challenges)) {
    const exported = JSON.stringify(await loadPortable(here, slug))
    const read = readPortable(JSON.parse(exported))
    if (!read.ok) throw new Error(`${slug} cannot be read back`)
    expect((await importChallenge(there, read.portable)).outcome).toBe('imported')
    expect((await importChallenge(there, read.portable)).outcome).toBe('unchanged')
    expect(JSON.stringify(await loadPortable(there, slug))).toBe(exported)
  }
  for (const table of [challenges, prizes, ruleVersions, institutions])
    expect((await there.db.select().from(table)).length).toBe((await here.db.select().from(table)).length)
  expect(outcomes(await importFeed(there, recordsOf(fixture)))).toEqual({ unchanged: 5 })
})

test('a challenge exported from one Meydan is imported by another, and the original does not change', async () => {
  const database = await emptyDatabase()
  const here = ctxOf(database, { kind: 'system' })
  const institutionId = await makeInstitution(database, await makePerson(database))
  const { slug } = await makeChallenge(database, { institutionId })
  const read = readPortable(JSON.parse(JSON.stringify(await loadPortable(here, slug))))
  if (!read.ok) throw new Error('it cannot be read back')
  expect((await importChallenge(here, read.portable)).outcome).toBe('kept')
  const there = await system()
  expect(await importChallenge(there, read.portable)).toMatchObject({ outcome: 'imported', slug })
  // a public challenge stores each stage's whole judging policy from its import
  const { challenge } = read.portable
  const stages = challenge.stages.map(stage => ({ ...stage, judging: policyOf(stage) }))
  expect(await loadPortable(there, slug)).toEqual({ ...read.portable, challenge: { ...challenge, stages } })
})

test('an export contains panels, the public vote and “there is no prize”, and warns of a moved deadline', async () => {
  const database = await emptyDatabase()
  const here = ctxOf(database, { kind: 'system' })
  const person = await makePerson(database)
  const institutionId = await makeInstitution(database, person)
  const { challengeId, slug, stageId } = await makeChallenge(database, { institutionId })
  const jury = {
    name: { en: 'Jury' },
    kind: 'jury',
    max: 1000,
    opensAt: null,
    closesAt: null,
    showcase: null,
  }
  const vote = { name: { en: 'Public vote' }, kind: 'public', max: 500, opensAt: null, closesAt: null }
  await here.transaction(async tx => {
    await tx.insert(panels).values({ ...jury, id: 'p1', stageId, position: 1 })
    await tx.insert(panels).values({ ...vote, id: 'p2', stageId, position: 2, showcase: ['idea'] })
    await tx.update(challenges).set({ noPrizeSince: here.now }).where(eq(challenges.id, challengeId))
    const moved = { id: 'd1', stageId, before: here.now, after: here.now, reason: 'more time' }
    await tx.insert(deadlineChanges).values({ ...moved, changedAt: here.now, changedBy: person.id })
  })
  const exported = await loadPortable(here, slug)
  expect(exported.challenge.warnings).toEqual(['challenge_import.warn.history_left_behind'])
  const read = readPortable(JSON.parse(JSON.stringify(exported)))
  if (!read.ok) throw new Error('it cannot be read back')
  const there = await system()
  await importChallenge(there, read.portable)
  const back = await loadPortable(there, slug)
  expect(back.challenge.noPrize).toBe(true)
  expect(back.challenge.stages.map(stage => stage.panels)).toEqual([[jury, { ...vote, showcase: ['idea'] }]])
})

test('a file that misses the names people would read is refused with every place; a draft may miss them', async () => {
  const database = await emptyDatabase()
  const here = ctxOf(database, { kind: 'system' })
  const institutionId = await makeInstitution(database, await makePerson(database))
  const { slug } = await makeChallenge(database, { institutionId })
  const { challenge, ...file } = JSON.parse(JSON.stringify(await loadPortable(here, slug)))
  const [stage] = challenge.stages
  const prize = { name: { en: ' ' }, note: {}, kind: 'money', quantity: 1, rule: 'place', place: 1 }
  const nameless = {
    ...challenge,
    prizes: [{ ...prize, amount: null, currency: 'AZN' }],
    stages: [stage, { ...stage, name: {}, form: [{ ...stage.form[0], label: {} }] }],
  }
  const places = [
    'prizes.0.name',
    'prizes.0.amount',
    'stages.0.name',
    'stages.1.name',
    'stages.1.form.0.label',
  ]
    .map(place => `challenge.${place}`)
    .join(', ')
  const published = { ...file, challenge: { ...nameless, state: 'published' } }
  expect(readPortable(published)).toEqual(deny('challenge_import.not_portable', { count: 5, where: places }))
  expect(readPortable({ ...file, challenge: { ...nameless, state: 'draft' } }).ok).toBe(true)
  const institution = { ...challenge.institution, name: { en: '' } }
  expect(readPortable({ ...file, challenge: { ...challenge, institution } })).toEqual(
    deny('challenge_import.not_portable', { count: 1, where: 'challenge.institution.name' }),
  )
})

test('a record with control characters for punctuation is repaired, with a warning', async () => {
  const ctx = await system()
  const [first] = recordsOf(fixture)
  const written = Object.assign({}, first, { 'challenge-title': 'The agency\u0092s gauges' })
  const feed = readFeed(JSON.stringify([written]))
  const [line] = await importFeed(ctx, feed.kind === 'feed' ? feed.records : [])
  expect(line).toMatchObject({ outcome: 'imported', title: 'The agency’s gauges' })
  expect(line?.warnings).toContain('challenge_import.warn.controls_replaced')
})

test('all 246 challenges of the real feeds are imported, and none is imported twice', {
  timeout: 120_000,
}, async () => {
  const ctx = await system()
  const records = feeds.flatMap(recordsOf)
  const first = await importFeed(ctx, records)
  expect(outcomes(first)).toEqual({ imported: 246 })
  const understood = first.flatMap(line => line.understood ?? [])
  expect(understood.filter(each => each.dates).length).toBe(244)
  expect(understood.filter(each => each.prizes).length).toBeGreaterThanOrEqual(60)
  expect(understood.filter(each => each.rubric).length).toBeGreaterThanOrEqual(45)
  expect(outcomes(await importFeed(ctx, records))).toEqual({ unchanged: 246 })
  expect((await ctx.db.select({ id: challenges.id }).from(challenges)).length).toBe(246)
})
