import { expect, test } from 'vitest'
import { locateFrom, readSources } from '#bin/sources'
import { type DisclosureTerms, unguardedReads } from './support/disclosure-check'
import { disclosureChecks, own } from './support/disclosure-exceptions'
import { unitsOf } from './support/disclosure-sources'

/** The disclosure rules decide who reads these tables, and from when. */
const guarded = new Set([
  'challenges',
  'stages',
  'ruleVersions',
  'prizes',
  'submissions',
  'submissionVersions',
  'submissionFiles',
  'redactions',
  'teams',
  'teamMembers',
  'judges',
  'conflicts',
  'truths',
  'attempts',
  'conflictProposals',
  'reviews',
  'reviewVersions',
  'overrides',
  'discussionPosts',
  'rankingRuns',
  'boards',
  'stageDecisions',
  'advancements',
  'publicVotes',
  'tieVotes',
  'tieBallots',
  'announcements',
  'announcementReceivers',
  'questions',
  'questionAnswers',
  'panelVoters',
  'results',
  'awards',
  'glassBreaks',
  'screenings',
  'exclusionAppeals',
  'resultAppeals',
  'resultCorrections',
  'prizeRefusals',
  'entryLabels',
  'entryNotes',
  'ledgerEntries',
  'ledgerDays',
])

const terms: DisclosureTerms = {
  guarded,
  asks: use =>
    /^app\/domain\/visibility\/disclosure-rules\.ts maySee(OfChallenge)?$/.test(use) ||
    /\/visibility\.ts maySee/.test(use) ||
    use in disclosureChecks ||
    own.has(use),
  free: path => path.includes('/commands/'),
}

/** The demo data is made in an empty database, by the operator. */
const units = readSources('app', 'bin')
  .filter(({ path }) => !path.startsWith('bin/demo-world/'))
  .flatMap(source => unitsOf(source, locateFrom(source.path)))

test('every query on a protected table asks the disclosure rules', () => {
  expect(unguardedReads(units, terms)).toEqual([])
})

test('every listed exception is an exported name of its file', () => {
  const known = new Set(units.filter(unit => unit.exported).map(unit => `${unit.path} ${unit.name}`))
  expect([...Object.keys(disclosureChecks), ...own].filter(name => !known.has(name))).toEqual([])
})

test('every mark @unguarded is in the comment of an exported function', () => {
  const marks = readSources('app', 'bin').flatMap(({ path, text }) =>
    [...text.matchAll(/@unguarded\b/g)].map(() => path),
  )
  const marked = units.filter(unit => unit.unguarded && unit.exported).map(unit => unit.path)
  expect(marked.sort()).toEqual(marks.sort())
})

const offender = (text: string, path = 'app/domain/judging/queries/load-offence.server.ts') =>
  unguardedReads([...units, ...unitsOf({ path, text }, locateFrom(path))], terms)

test('a query that reads marks without asking the rules is found, also behind a helper', () => {
  const text = `
    import { reviews } from '#db/schema'
    export async function loadOffence(db) { return helper(db) }
    function helper(db) { return db.select().from(reviews) }`
  expect(offender(text)).toEqual(['app/domain/judging/queries/load-offence.server.ts loadOffence: reviews'])
  const asking = text.replace('return helper(db)', "maySee({ facet: 'review.others' }); return helper(db)")
  expect(offender(`import { maySee } from '#app/domain/visibility/disclosure-rules'\n${asking}`)).toEqual([])
  expect(offender(text.replace('export', '/** @unguarded */\nexport'))).toEqual([])
})

test('a page that uses an unguarded query is found; a command may use one', () => {
  const text = `
    import { loadRun } from '#app/domain/ranking/queries/load-run.server'
    export const loader = page(async ctx => loadRun(ctx.db, { latestOf: 'x' }))`
  const route = 'app/routes/challenges.$slug_.offence/route.server.ts'
  expect(offender(text, route)).toEqual([`${route} loader: loadRun`])
  expect(offender(text, 'app/domain/judging/commands/offend.server.ts')).toEqual([])
})

test('a join counts as a read, a write does not', () => {
  const reading = `
    import { entries, reviews } from '#db/schema'
    export const loadOffence = db => db.select().from(entries).leftJoin(reviews, true)`
  expect(offender(reading)).toHaveLength(1)
  const writing = `
    import { reviews } from '#db/schema'
    export const writeReview = tx => tx.insert(reviews).values({})`
  expect(offender(writing)).toEqual([])
})
