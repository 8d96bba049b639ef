import { expect, test } from 'vitest'
import { loadHostAnnouncement } from '#app/domain/announcements/host-announcement.server'
import { loadBrowseRows } from '#app/domain/catalogue/queries/load-browse-rows.server'
import { loadEditing, loadReviewed } from '#app/domain/challenges/editing.server'
import { listStaffChallenges } from '#app/domain/challenges/queries/list-staff-challenges.server'
import { loadHostedChallenge } from '#app/domain/challenges/queries/load-hosted-challenge.server'
import { loadReviewQueue } from '#app/domain/challenges/queries/load-review-queue.server'
import { isPublicAt } from '#app/domain/challenges/visibility.server'
import { loadMemberships } from '#app/domain/closing/load-memberships.server'
import { isHostedBy, isHostOf } from '#app/domain/institutions/queries/load-host-role.server'
import { loadHostedInstitutions } from '#app/domain/institutions/queries/load-hosted-institutions.server'
import { loadMember } from '#app/domain/institutions/queries/load-member.server'
import { mayRunJudging } from '#app/domain/judging/permissions'
import { loadOwnSeat } from '#app/domain/judging/queries/load-own-seat.server'
import {
  loadAnyStageContext,
  loadHostStageContext,
  loadStageContext,
} from '#app/domain/judging/queries/load-stage-context.server'
import { seesTeams, shownName } from '#app/domain/judging/shown-name'
import { loadJudgeInvitation } from '#app/domain/jury/queries/load-invitation.server'
import { loadNoticeSettings } from '#app/domain/notices/queries/load-settings.server'
import { loadMayAsk } from '#app/domain/questions/own-questions.server'
import { computeRankingRun } from '#app/domain/ranking/commands/compute-ranking-run.server'
import { loadAssignment, sees } from '#app/domain/reviews/queries/load-assignment.server'
import { loadDiscussed } from '#app/domain/reviews/queries/load-discussed.server'
import { loadJudgeDesk } from '#app/domain/reviews/queries/load-judge-desk.server'
import { loadOwnAssignment } from '#app/domain/reviews/queries/load-own-assignment.server'
import { loadRedactable } from '#app/domain/reviews/queries/load-redactable.server'
import { loadHostEntry } from '#app/domain/screening/host-entry.server'
import type { Ctx } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { orNotFound, Refusal } from '#app/domain/shared/refusal'
import { loadBreakGlassFacts } from '#app/domain/submissions/break-glass-facts.server'
import { loadOwnSubmission } from '#app/domain/submissions/own-submission.server'
import { loadMyEntries } from '#app/domain/submissions/queries/load-my-entries.server'
import { loadReceipt } from '#app/domain/submissions/queries/load-receipt.server'
import { loadChallengeFacts, loadEntryFacts } from '#app/domain/teams/challenge-facts.server'
import { loadTeamInvitation } from '#app/domain/teams/open-invitation.server'
import { loadEntryForm } from '#app/domain/teams/queries/load-entry-form.server'
import { loadEntryStatus } from '#app/domain/teams/queries/load-entry-status.server'
import { loadOwnEntry } from '#app/domain/teams/team-facts.server'
import { loadOwnBallot } from '#app/domain/tie-votes/own-ballot.server'
import { listOpenBallots } from '#app/domain/tie-votes/queries/list-open-ballots.server'
import { loadMyInvitations } from '#app/domain/todo/queries/load-my-invitations.server'
import { hasDeskRole } from '#app/http/desk-roles.server'
import { runAgain } from '#app/worker/dead-jobs.server'
import type { Database } from '#db/client.server'
import { challenges, tieBallots, tieVotes } from '#db/schema'
import { days, makeChallenge } from '#tests/support/challenges'
import { emptyDatabase } from '#tests/support/database'
import { disclosureChecks, own } from '#tests/support/disclosure-exceptions'
import { assign, closedChallenge } from '#tests/support/judging'
import { makePerson } from '#tests/support/people'

type World = Awaited<ReturnType<typeof world>>

/** Each exception, called by somebody for whom it has no data. */
const calls: Record<string, (ctx: Ctx, w: World) => unknown> = {
  isHostOf: (ctx, w) => isHostOf(ctx.db, ctx, w.challengeId),
  isHostedBy: ({ db, actor }) =>
    db
      .select()
      .from(challenges)
      .where(isHostedBy(db, actor.kind === 'person' ? actor.id : '')),
  loadHostEntry: (ctx, w) =>
    loadHostEntry(ctx.db, ctx, { challengeId: w.challengeId, entryId: w.team.entryId }),
  loadMember: (ctx, w) => loadMember(ctx.db, ctx, w.institutionId),
  loadStageContext: (ctx, w) => loadStageContext(ctx.db, ctx, w.challengeId),
  loadHostStageContext: (ctx, w) => loadHostStageContext(ctx.db, ctx, w.challengeId),
  loadOwnAssignment: (ctx, w) => loadOwnAssignment(ctx.db, ctx, w.assignmentId),
  loadEditing: (ctx, w) => loadEditing(ctx.db, ctx, w.challengeId),
  loadReviewed: (ctx, w) => loadReviewed(ctx.db, ctx, w.challengeId),
  loadOwnEntry: (ctx, w) => loadOwnEntry(ctx.db, ctx, w.team.entryId),
  loadOwnSubmission: (ctx, w) => loadOwnSubmission(ctx.db, ctx, w.place),
  loadBreakGlassFacts: (ctx, w) =>
    loadBreakGlassFacts(ctx.db, ctx, { challengeId: w.challengeId, entryId: w.team.entryId }),
  sees: async (ctx, w) => sees(await loadAssignment(ctx.db, ctx, w.assignmentId), 'submission.content'),
  loadOwnBallot: (ctx, w) => loadOwnBallot(ctx.db, ctx, w.voteId),
  listOpenBallots: ctx => listOpenBallots(ctx),
  loadOwnSeat: (ctx, w) => loadOwnSeat(ctx.db, ctx, w.judgeId),
  loadDiscussed: (ctx, w) => loadDiscussed(ctx.db, ctx, w.team.submissionId),
  loadRedactable: (ctx, w) =>
    loadRedactable(ctx.db, ctx, { challengeId: w.challengeId, entryId: w.team.entryId, stageId: null }),
  shownName: async (ctx, w) => shownName(await caseOf(ctx, w), ctx.now)(w.named) === w.named.teamName,
  seesTeams: async (ctx, w) => seesTeams(await caseOf(ctx, w), ctx.now),
  mayRunJudging: async (ctx, w) => mayRunJudging((await caseOf(ctx, w)).standing).ok,
  loadHostedInstitutions: async ctx => Object.values(await loadHostedInstitutions(ctx)).flat(),
  loadHostedChallenge: (ctx, w) => loadHostedChallenge(ctx.db, ctx, w.challengeId),
  loadHostAnnouncement: (ctx, w) =>
    loadHostAnnouncement(ctx.db, ctx, { challengeId: w.challengeId, announcementId: 'any' }),
  loadNoticeSettings: async ctx => (await loadNoticeSettings(ctx)).challenges,
  loadMayAsk: async (ctx, w) => {
    const asked = { id: w.challengeId, state: 'published', resultsAt: null, sealed: false }
    return (await loadMayAsk(ctx.db, ctx, asked)).ok
  },
  loadReceipt: (ctx, w) => loadReceipt(ctx, { ...w.place, number: 1 }),
  runAgain: ctx => runAgain(ctx, 'any'),
  listStaffChallenges: ctx => listStaffChallenges(ctx, { q: '', only: null, page: 1 }),
  loadReviewQueue: ctx => loadReviewQueue(ctx),
  isPublicAt: async ctx => hiddenIn(await ctx.db.select().from(challenges).where(isPublicAt(ctx.now))),
  loadBrowseRows: async ctx => hiddenIn(await loadBrowseRows(ctx)),
  hasDeskRole: ctx => hasDeskRole(ctx.db, ctx.actor.kind === 'person' ? ctx.actor.id : ''),
  loadJudgeInvitation: (ctx, w) => loadJudgeInvitation(ctx.db, ctx, w.judgeId),
  loadJudgeDesk: ctx => loadJudgeDesk(ctx),
  loadMemberships: async ctx => {
    const ties = await loadMemberships(ctx.db, ctx, ctx.actor.kind === 'person' ? ctx.actor.id : '')
    return Object.values(ties).flat()
  },
  loadMyEntries: ctx => loadMyEntries(ctx),
  loadMyInvitations: async ctx => Object.values(await loadMyInvitations(ctx)).flat(),
  loadTeamInvitation: (ctx, w) => loadTeamInvitation(ctx.db, ctx, w.team.teamId),
  loadEntryFacts: async (ctx, w) => {
    const facts = orNotFound(await loadChallengeFacts(ctx.db, ctx, { challengeId: w.challengeId }))
    return (await loadEntryFacts(ctx.db, ctx, facts)).roles.entrant
  },
  loadEntryForm: (ctx, w) => loadEntryForm(ctx, w.hidden.slug),
  loadEntryStatus: async (ctx, w) =>
    (await loadEntryStatus(ctx, { challengeId: w.challengeId })).action.entryId,
}

/** The command line is only for those who have access to the server. */
const unreachable = ['bin/system.ts asSystem']

test('every listed exception of the disclosure rules is called here', () => {
  const names = [...Object.keys(disclosureChecks), ...own].filter(key => !unreachable.includes(key))
  const called = names.map(key => key.split(' ')[1] ?? '')
  expect(called.sort()).toEqual(Object.keys(calls).sort())
})

test('every listed exception returns nothing to outsiders and visitors', async () => {
  const w = await world()
  const told: string[] = []
  for (const [who, ctx] of [
    ['outsider', w.as(w.outsider)],
    ['visitor', { ...w.as(w.outsider), actor: { kind: 'visitor' } }],
  ] as const)
    for (const [name, call] of Object.entries(calls))
      if (!isNothing(await answerOf(() => call(ctx, w)))) told.push(`${name} to a ${who}`)
  expect(told).toEqual([])
})

async function world() {
  const database = await emptyDatabase()
  const closed = await closedChallenge(database)
  const [team] = closed.teams
  const [judgeId = ''] = closed.judgeIds
  if (!team) throw new Error('a team')
  const assignmentId = await assign(database, { ...closed, ...team, judgeId, by: closed.host })
  const [challenge] = await database.db.select().from(challenges)
  const institutionId = orNotFound(challenge).institutionId
  const hidden = await makeChallenge(database, { institutionId, title: 'Hidden', state: 'draft' })
  const outsider = await makePerson(database)
  const place = { entryId: team.entryId, stageId: closed.stageId }
  const named = { submissionId: team.submissionId, teamName: team.name }
  const voteId = await putToVote(database, { ...closed, judgeId })
  return {
    ...closed,
    voteId,
    database,
    team,
    judgeId,
    assignmentId,
    institutionId,
    hidden,
    outsider,
    place,
    named,
  }
}

type Voting = Pick<Awaited<ReturnType<typeof closedChallenge>>, 'as' | 'chair' | 'challengeId' | 'stageId'>

/** Opens a vote between tied teams in which one judge may vote. */
async function putToVote(database: Database, { as, chair, ...world }: Voting & { judgeId: string }) {
  const { challengeId, stageId, judgeId } = world
  const { runId } = await computeRankingRun(as(chair), challengeId)
  const times = { openedAt: days(12), openedBy: chair.id, closesAt: days(13) }
  const voteId = newId()
  await database.transaction(async tx => {
    await tx.insert(tieVotes).values({ id: voteId, stageId, runId, submissionIds: [], ...times })
    await tx.insert(tieBallots).values({ id: newId(), voteId, judgeId })
  })
  return voteId
}

async function caseOf(ctx: Ctx, { challengeId }: World) {
  const rows = await ctx.db.select().from(challenges)
  return loadAnyStageContext(ctx.db, ctx, orNotFound(rows.find(({ id }) => id === challengeId)))
}

const hiddenIn = (rows: readonly object[]) => rows.filter(row => JSON.stringify(row).includes('Hidden'))

async function answerOf(call: () => unknown): Promise<unknown> {
  try {
    return await call()
  } catch (thrown) {
    // why: a refusal is the expected result
    if (thrown instanceof Refusal) return null
    throw thrown
  }
}

function isNothing(answer: unknown): boolean {
  return answer === null || answer === false || (Array.isArray(answer) && answer.length === 0)
}
