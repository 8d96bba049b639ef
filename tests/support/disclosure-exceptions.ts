/**
 * Beside the disclosure rules and every room's visibility.ts: loaders that answer only to one who is it, and 404 to others.
 * `disclosure-exceptions.db.test.ts` calls each of them as somebody else.
 */
export const disclosureChecks: Record<string, string> = {
  'app/domain/challenges/queries/load-hosted-challenge.server.ts loadHostedChallenge': 'the host',
  'app/domain/announcements/host-announcement.server.ts loadHostAnnouncement': 'the host',
  'app/domain/institutions/queries/load-host-role.server.ts isHostOf': 'the host of the challenge',
  'app/domain/institutions/queries/load-host-role.server.ts isHostedBy': 'the host of the challenge',
  'app/domain/screening/host-entry.server.ts loadHostEntry': 'the host of the challenge',
  'app/domain/institutions/queries/load-member.server.ts loadMember': 'a member of the institution',
  'app/domain/judging/queries/load-stage-context.server.ts loadStageContext': 'host or chair',
  'app/domain/judging/queries/load-stage-context.server.ts loadHostStageContext': 'the host',
  'app/domain/reviews/queries/load-own-assignment.server.ts loadOwnAssignment': 'the judge it was given to',
  'app/domain/challenges/editing.server.ts loadEditing': 'the host',
  'app/domain/challenges/editing.server.ts loadReviewed': 'staff',
  'app/domain/teams/team-facts.server.ts loadOwnEntry': 'a member of the team',
  'app/domain/submissions/own-submission.server.ts loadOwnSubmission': 'a member of the team',
  'app/domain/submissions/break-glass-facts.server.ts loadBreakGlassFacts': 'staff with a look of their own',
  'app/domain/reviews/queries/load-assignment.server.ts sees': 'asks the disclosure rules',
  'app/domain/tie-votes/own-ballot.server.ts loadOwnBallot': 'the judge who may vote',
  'app/domain/judging/queries/load-own-seat.server.ts loadOwnSeat': 'the judge whose seat it is',
  'app/domain/reviews/queries/load-discussed.server.ts loadDiscussed': 'asks the disclosure rules',
  'app/domain/reviews/queries/load-redactable.server.ts loadRedactable': 'the host',
  'app/domain/judging/shown-name.ts shownName': 'asks the disclosure rules',
  'app/domain/judging/shown-name.ts seesTeams': 'asks the disclosure rules',
  'app/domain/judging/permissions.ts mayRunJudging': 'host or chair',
  'app/domain/institutions/queries/load-hosted-institutions.server.ts loadHostedInstitutions': 'its hosts',
  'app/domain/submissions/queries/load-receipt.server.ts loadReceipt': 'a member of the team',
  'app/worker/dead-jobs.server.ts runAgain': 'staff',
  'app/domain/challenges/queries/list-staff-challenges.server.ts listStaffChallenges': 'staff',
  'app/domain/challenges/queries/load-review-queue.server.ts loadReviewQueue': 'staff',
  'app/domain/challenges/visibility.server.ts isPublicAt': 'what the disclosure rules show to a visitor',
  'app/domain/catalogue/queries/load-browse-rows.server.ts loadBrowseRows':
    'what the disclosure rules show to a visitor',
  'bin/system.ts asSystem': 'the operator, who has the database itself',
}

/** Queries that read only the actor's own: their seats, their entries, the invitation whose secret they hold. */
export const own = new Set([
  'app/http/desk-roles.server.ts hasDeskRole',
  'app/domain/jury/queries/load-invitation.server.ts loadJudgeInvitation',
  'app/domain/reviews/queries/load-judge-desk.server.ts loadJudgeDesk',
  'app/domain/tie-votes/queries/list-open-ballots.server.ts listOpenBallots',
  'app/domain/closing/load-memberships.server.ts loadMemberships',
  'app/domain/notices/queries/load-settings.server.ts loadNoticeSettings',
  'app/domain/questions/own-questions.server.ts loadMayAsk',
  'app/domain/submissions/queries/load-my-entries.server.ts loadMyEntries',
  'app/domain/teams/open-invitation.server.ts loadTeamInvitation',
  'app/domain/teams/challenge-facts.server.ts loadEntryFacts',
  'app/domain/teams/queries/load-entry-form.server.ts loadEntryForm',
  'app/domain/teams/queries/load-entry-status.server.ts loadEntryStatus',
  'app/domain/todo/queries/load-my-invitations.server.ts loadMyInvitations',
])
