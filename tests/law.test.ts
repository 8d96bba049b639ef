import { expect, test } from 'vitest'
import { aroundTheLaw, type LawTerms } from './support/law-check'
import { unitsOf } from './support/law-sources'
import { locateFrom, readSources } from './support/sources'

/** Who reads what of these, and from when on, is for the law to say. */
const guarded = new Set([
  'submissions',
  'submissionVersions',
  'submissionFiles',
  'redactions',
  'teams',
  'teamMembers',
  'judges',
  'conflicts',
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
  'panelVoters',
  'results',
  'awards',
  'glassBreaks',
  'ledgerEntries',
  'ledgerDays',
])

/** Beside the law itself and every room's visibility.ts: loaders that answer only to one who is it, and 404 to others. */
const doors: Record<string, string> = {
  'app/domain/institutions/queries/load-host-role.server.ts isHostOf': 'the host of the challenge',
  'app/domain/institutions/queries/load-member.server.ts loadMember': 'a member of the institution',
  'app/domain/judging/queries/load-case.server.ts loadCase': 'host or chair',
  'app/domain/judging/queries/load-case.server.ts loadHostCase': 'the host',
  'app/domain/judging/queries/load-own-assignment.server.ts loadOwnAssignment': 'the judge it was given to',
  'app/domain/challenges/editing.server.ts loadEditing': 'the host',
  'app/domain/challenges/editing.server.ts loadReviewed': 'staff',
  'app/domain/teams/team-facts.server.ts loadOwnEntry': 'a member of the team',
  'app/domain/submissions/own-submission.server.ts loadOwnSubmission': 'a member of the team',
  'app/domain/submissions/glass-case.server.ts loadGlassCase': 'staff with a look of their own',
  'app/domain/judging/queries/load-assignment.server.ts sees': 'asks the law',
  'app/domain/judging/queries/load-own-seat.server.ts loadOwnSeat': 'the judge whose seat it is',
  'app/domain/judging/queries/load-discussed.server.ts loadDiscussed': 'asks the law',
  'app/domain/judging/queries/load-redactable.server.ts loadRedactable': 'the host',
  'app/domain/judging/shown-name.ts shownName': 'asks the law',
  'app/domain/judging/shown-name.ts seesTeams': 'asks the law',
  'app/domain/judging/permissions.ts mayRunJudging': 'host or chair',
  'app/domain/institutions/queries/load-hosted-institutions.server.ts loadHostedInstitutions': 'its hosts',
  'app/domain/submissions/queries/load-receipt.server.ts loadReceipt': 'a member of the team',
  'app/jobs/dead-jobs.server.ts runAgain': 'staff',
}

/** What reads no more than the actor's own: their seats, their entries, the invitation whose secret they hold. */
const own = new Set([
  'app/http/desk-roles.server.ts hasDeskRole',
  'app/domain/closing/load-ties.server.ts loadTies',
  'app/domain/judging/queries/load-invitation.server.ts loadInvitation',
  'app/domain/judging/queries/load-judge-desk.server.ts loadJudgeDesk',
  'app/domain/submissions/queries/load-my-entries.server.ts loadMyEntries',
  'app/domain/teams/open-invitation.server.ts loadInvitation',
  'app/domain/teams/challenge-facts.server.ts loadEntryFacts',
  'app/domain/teams/queries/load-entry-form.server.ts loadEntryForm',
  'app/domain/teams/queries/load-entry-status.server.ts loadEntryStatus',
])

const terms: LawTerms = {
  guarded,
  asks: use =>
    /^app\/domain\/visibility\/law\.ts maySee(OfChallenge)?$/.test(use) ||
    /\/visibility\.ts maySee/.test(use) ||
    use in doors ||
    own.has(use),
  free: path => path.includes('/commands/'),
}

const units = readSources('app', 'bin').flatMap(source => unitsOf(source, locateFrom(source.path)))

test('nothing that the law decides about leaves the database around it', () => {
  expect(aroundTheLaw(units, terms)).toEqual([])
})

test('every door stands where it is said to', () => {
  const known = new Set(units.filter(unit => unit.exported).map(unit => `${unit.path} ${unit.name}`))
  expect([...Object.keys(doors), ...own].filter(door => !known.has(door))).toEqual([])
})

const offender = (text: string, path = 'app/domain/judging/queries/load-offence.server.ts') =>
  aroundTheLaw([...units, ...unitsOf({ path, text }, locateFrom(path))], terms)

test('a query that reads marks and asks nobody is found, also behind a helper of its own', () => {
  const text = `
    import { reviews } from '#db/schema'
    export async function loadOffence(db) { return helper(db) }
    function helper(db) { return db.select().from(reviews) }`
  expect(offender(text)).toEqual(['app/domain/judging/queries/load-offence.server.ts loadOffence: reviews'])
  const asking = text.replace('return helper(db)', "maySee({ facet: 'review.others' }); return helper(db)")
  expect(offender(`import { maySee } from '#app/domain/visibility/law'\n${asking}`)).toEqual([])
  expect(offender(text.replace('export', '/** Unguarded. */\nexport'))).toEqual([])
})

test('a page that takes what is marked unguarded is found; a command may', () => {
  const text = `
    import { loadRun } from '#app/domain/leaderboards/queries/load-run.server'
    export const loader = page(async ctx => loadRun(ctx.db, { latestOf: 'x' }))`
  const route = 'app/routes/challenges.$slug_.offence/loader.server.ts'
  expect(offender(text, route)).toEqual([`${route} loader: loadRun`])
  expect(offender(text, 'app/domain/judging/commands/offend.server.ts')).toEqual([])
})

test('a join reads, and what is only written does not', () => {
  const reading = `
    import { entries, reviews } from '#db/schema'
    export const loadOffence = db => db.select().from(entries).leftJoin(reviews, true)`
  expect(offender(reading)).toHaveLength(1)
  const writing = `
    import { reviews } from '#db/schema'
    export const writeReview = tx => tx.insert(reviews).values({})`
  expect(offender(writing)).toEqual([])
})
