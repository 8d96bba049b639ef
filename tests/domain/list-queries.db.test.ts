import { expect, test } from 'vitest'
import { loadAssignments } from '#app/domain/assignment/queries/load-assignments.server'
import { loadConflicts } from '#app/domain/assignment/queries/load-conflicts.server'
import { browseChallenges } from '#app/domain/catalogue/queries/browse-challenges.server'
import { listInstitutions } from '#app/domain/catalogue/queries/list-institutions.server'
import { loadHome } from '#app/domain/catalogue/queries/load-home.server'
import { loadInstitutionPage } from '#app/domain/catalogue/queries/load-institution-page.server'
import { loadWinners } from '#app/domain/catalogue/queries/load-winners.server'
import { listStaffChallenges } from '#app/domain/challenges/queries/list-staff-challenges.server'
import { loadReviewQueue } from '#app/domain/challenges/queries/load-review-queue.server'
import { loadJudgeConflicts } from '#app/domain/conflicts/queries/load-judge-conflicts.server'
import { loadDecision } from '#app/domain/decisions/queries/load-decision.server'
import { loadPayouts } from '#app/domain/decisions/queries/load-payouts.server'
import { loadResult } from '#app/domain/decisions/queries/load-result.server'
import { loadStageTasks } from '#app/domain/decisions/queries/load-stage-tasks.server'
import { listWaitingInstitutions } from '#app/domain/institutions/queries/list-waiting-institutions.server'
import { loadJury } from '#app/domain/jury/queries/load-jury.server'
import { loadLeaderboard } from '#app/domain/leaderboards/queries/load-leaderboard.server'
import { computeRankingRun } from '#app/domain/ranking/commands/compute-ranking-run.server'
import { loadDiagnostics } from '#app/domain/ranking/queries/load-diagnostics.server'
import { loadRanking } from '#app/domain/ranking/queries/load-ranking.server'
import { loadDiscussion } from '#app/domain/reviews/queries/load-discussion.server'
import { loadJudgeDesk } from '#app/domain/reviews/queries/load-judge-desk.server'
import { loadReview } from '#app/domain/reviews/queries/load-review.server'
import { loadReviewHistory } from '#app/domain/reviews/queries/load-review-history.server'
import { loadEntryList } from '#app/domain/screening/queries/load-entry-list.server'
import type { Person } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { listHostChallenges } from '#app/domain/submissions/queries/list-host-challenges.server'
import { loadMyEntries } from '#app/domain/submissions/queries/load-my-entries.server'
import { loadStaffEntries } from '#app/domain/submissions/queries/load-staff-entries.server'
import { loadWorkspace } from '#app/domain/submissions/queries/load-workspace.server'
import { listOpenBallots } from '#app/domain/tie-votes/queries/list-open-ballots.server'
import { loadTieBallot } from '#app/domain/tie-votes/queries/load-tie-ballot.server'
import { loadDesks } from '#app/domain/todo/queries/load-desks.server'
import type { Database } from '#db/client.server'
import * as schema from '#db/schema'
import { days, makeChallenge, makeInstitution, makeSubmission } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { assign, closedChallenge, judgeAll, seatJudge, submitReview } from '#tests/support/judging'
import { must } from '#tests/support/must'
import { makePerson } from '#tests/support/people'
import { decide, filters, visitor } from '#tests/support/public-pages'
import { statements } from '#tests/support/statements'

type World = Awaited<ReturnType<typeof manyOfAll>>

/** Every page with a list, and the pages that its rows link to. */
const pages: Record<string, (world: World) => Promise<unknown>> = {
  home: w => loadHome(w.public),
  challenges: w => browseChallenges(w.public, filters()),
  institutions: w => listInstitutions(w.public),
  institution: w => loadInstitutionPage(w.public, { slug: w.slug, page: 1 }),
  winners: w => loadWinners(w.public, { page: 1, size: 12 }),
  leaderboard: w => loadLeaderboard(w.public, w.slugOfChallenge),
  result: w => loadResult(w.public, w.slugOfChallenge),
  'my entries': w => loadMyEntries(w.as(w.captain)),
  'my entry': w => loadWorkspace(w.as(w.captain), w.entryId),
  'host desk': w => listHostChallenges(w.as(w.host)),
  'host tasks': w => loadStageTasks(w.as(w.host), w.challengeId),
  entries: w => loadEntryList(w.as(w.host), w.challengeId),
  jury: w => loadJury(w.as(w.host), w.challengeId),
  assignments: w => loadAssignments(w.as(w.host), w.challengeId),
  conflicts: w =>
    loadConflicts(w.as(w.host), {
      challengeId: w.challengeId,
      filter: { judgeId: null, search: '', state: 'all' },
      page: 1,
    }),
  ranking: w => loadRanking(w.as(w.host), w.challengeId),
  diagnostics: w => loadDiagnostics(w.as(w.host), w.challengeId),
  decision: w => loadDecision(w.as(w.host), w.challengeId),
  payouts: w => loadPayouts(w.as(w.host), w.challengeId),
  'judge desk': w => loadJudgeDesk(w.as(w.judge)),
  'judge conflicts': w => loadJudgeConflicts(w.as(w.judge), w.judgeId),
  review: w => loadReview(w.as(w.judge), w.assignmentId),
  'review history': w => loadReviewHistory(w.as(w.judge), w.assignmentId),
  'open ballots': w => listOpenBallots(w.as(w.judge)),
  'tie ballot': w => loadTieBallot(w.as(w.judge), w.voteId),
  discussion: w => loadDiscussion(w.as(w.judge), w.submissionId),
  'desks of a captain': w => loadDesks(w.as(w.captain)),
  'desks of a host': w => loadDesks(w.as(w.host)),
  'desks of a judge': w => loadDesks(w.as(w.judge)),
  'desks of staff': w => loadDesks(w.as(w.staff)),
  'staff desk': async w => [
    await listStaffChallenges(w.as(w.staff), { q: '', only: null, page: 1 }),
    await loadReviewQueue(w.as(w.staff)),
    await listWaitingInstitutions(w.as(w.staff)),
  ],
  'entries for staff': w => loadStaffEntries(w.as(w.staff), w.challengeId),
}

test('every list takes as many queries for three and for thirty rows as for one', async () => {
  const one = await countAll(await manyOfAll(1))
  expect(await countAll(await manyOfAll(3))).toEqual(one)
  expect(await countAll(await manyOfAll(30))).toEqual(one)
}, 120_000)

test('a judge’s review page runs no query twice', async () => {
  const world = await manyOfAll(3)
  const asked = await statements(world.database, () => loadReview(world.as(world.judge), world.assignmentId))
  expect(asked.filter((each, index) => asked.indexOf(each) !== index)).toEqual([])
  expect(asked.length).toBeLessThanOrEqual(20)
})

async function countAll(world: World) {
  const counts: Record<string, number> = {}
  for (const [name, load] of Object.entries(pages))
    counts[name] = (await statements(world.database, () => load(world))).length
  return counts
}

/**
 * This many teams, reviews, conflicts, posts, institutions, challenges, entries and jury seats of one person, and
 * results.
 */
async function manyOfAll(size: number) {
  const database = await emptyDatabase()
  const each = Array.from({ length: size }, (_, n) => n)
  const main = await closedChallenge(
    database,
    each.map(n => `Team ${n}`),
  )
  const { as, host, chair, challengeId, teams } = main
  await judgeAll(
    database,
    main,
    each.map(n => [50 + n, 51 + n]),
  )
  const { runId } = await computeRankingRun(as(chair), challengeId)
  const [team] = teams
  const [judge] = main.judges
  const [judgeId = ''] = main.judgeIds
  if (!team || !judge) throw new Error('a team and a judge')
  const staff = await makePerson(database, { staff: true })
  const asked = await makePerson(database)
  const seat = await seatJudge(database, { challengeId, person: asked, by: host })
  await publish(database, { ...main, runId, by: chair, entryId: team.entryId })
  await database.transaction(async tx => {
    for (const { teamId } of teams)
      await tx.insert(schema.conflicts).values({
        ...{ id: newId(), challengeId, judgeId: seat, teamId, kind: 'other', source: 'host' },
        ...{ pinned: true, evidence: 'A cousin', since: days(12) },
      })
    for (const _ of each)
      await tx.insert(schema.discussionPosts).values({
        ...{ id: newId(), submissionId: team.submissionId, at: days(12), by: judge.id, text: 'A word' },
      })
  })
  const voteId = await openVote(database, {
    ...main,
    runId,
    submissionIds: teams.map(team => team.submissionId),
    judgeId,
  })
  for (const n of each) await otherChallenge(database, { n, host, judge, captain: team.captain })
  const [assignment] = await database.db.query.assignments.findMany({
    where: (row, { and, eq }) => and(eq(row.judgeId, judgeId), eq(row.submissionId, team.submissionId)),
  })
  const [institution] = await database.db.select().from(schema.institutions)
  return {
    ...{ database, as, host, staff, judge, judgeId, challengeId, captain: team.captain },
    ...{ entryId: team.entryId, submissionId: team.submissionId, voteId },
    assignmentId: must(assignment?.id),
    slug: must(institution?.slug),
    slugOfChallenge: main.slug,
    public: visitor(database, days(40)),
  }
}

type Decided = { challengeId: string; prizeId: string; runId: string; by: Person; entryId: string }

async function publish(database: Database, { challengeId, prizeId, runId, by, entryId }: Decided) {
  const resultId = newId()
  await database.transaction(async tx => {
    await tx.insert(schema.results).values({
      ...{ id: resultId, challengeId, runId, statement: {}, decidedAt: days(12), decidedBy: by.id },
      publishAt: days(25),
    })
    await tx
      .insert(schema.awards)
      .values({ id: newId(), resultId, prizeId, entryId, position: 0, citation: {} })
  })
}

type Other = { n: number; host: Person; judge: Person; captain: Person }

/** A decided challenge of its own institution, with an entry of the captain and a review of the judge. */
async function otherChallenge(database: Database, { n, host, judge, captain }: Other) {
  const institutionId = await makeInstitution(database, host, `Agency ${n}`)
  const challenge = await makeChallenge(database, { institutionId, title: `Challenge ${n}` })
  const { challengeId, stageId } = challenge
  const { submissionId } = await makeSubmission(database, { ...challenge, captain, name: `Entry ${n}` })
  const judgeId = await seatJudge(database, { challengeId, person: judge, by: host })
  const assignmentId = await assign(database, { stageId, judgeId, submissionId, by: host })
  await submitReview(database, { assignmentId, marks: { impact: 500, craft: 500 } })
  const { runId } = await decide(database, { challenge, publishAt: days(25), team: `Winner ${n}` })
  await openVote(database, { stageId, runId, submissionIds: [submissionId], judgeId, host })
}

type Vote = { stageId: string; runId: string; submissionIds: string[]; judgeId: string; host: Person }

async function openVote(database: Database, { judgeId, host, ...vote }: Vote) {
  const id = newId()
  await database.transaction(async tx => {
    await tx
      .insert(schema.tieVotes)
      .values({ ...vote, id, openedAt: days(12), openedBy: host.id, closesAt: days(20) })
    await tx.insert(schema.tieBallots).values({ id: newId(), voteId: id, judgeId })
  })
  return id
}
