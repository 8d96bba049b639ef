import { sections } from '#app/domain/challenges/sections'
import { textPages } from '#app/i18n/pages/text-page'
import { paths } from '#app/paths'
import { metricBoards, metricPages } from './metric-pages'
import { outcomePages } from './outcome-pages'
import { by, idOf, type PageCase, slugOf } from './page-case'
import { screeningCases } from './screening-cases'
import { staffCases } from './staff-cases'
import { talkPages } from './talk-pages'

const anyToken = 'a-secret-that-is-nobodys'

/** Every page of the product by its route folder, each with a role that can open it. */
export const pageCases: Record<string, PageCase[]> = {
  _index: [by(null, paths.home), by('participant', paths.home)],
  about: [by(null, paths.about)],
  'site.$page': textPages.map(page => by(null, () => paths.text(page))),
  join: [by(null, () => paths.join())],
  'sign-in': [by(null, () => paths.signIn())],
  'forgotten-password': [by(null, paths.forgottenPassword)],
  'password-reset.$token': [by(null, () => paths.passwordReset(anyToken))],
  'email-verification.$token': [by(null, () => paths.emailVerification(anyToken))],
  'address-objections.$token': [by(null, () => paths.addressObjection(anyToken))],
  'me_.closing': [by('participant', paths.closing), by('host', paths.closing), by('staff', paths.closing)],
  'me_.address': [by('participant', paths.address)],
  'me_.address_.$token': [by('participant', () => paths.addressConfirmation(anyToken))],
  me: [by('participant', paths.me)],
  'me_.affiliations': [by('participant', paths.affiliations)],
  'me_.entries': [by('participant', paths.myEntries), by('staff', paths.myEntries)],
  'me_.sessions': [by('participant', paths.sessions), by('staff', paths.sessions)],
  'me_.access-tokens': [by('participant', paths.accessTokens)],
  confirm: [by('host', () => paths.confirm({ next: paths.me() }))],
  'me_.password': [by('participant', paths.password)],
  winners: [by(null, paths.winners)],
  ...metricPages,
  ...talkPages,
  ...outcomePages,
  ...screeningCases,
  verify: [by(null, () => paths.verify()), by(null, () => paths.verify('2345-6789-BCDF-GHJK'))],
  outbox: [by(null, paths.outbox)],
  design: [by(null, paths.design)],
  $: [{ ...by(null, () => '/nowhere'), status: 404 }],
  'challenges._index': [
    by(null, paths.challenges),
    by(null, () => `${paths.challenges()}?phase=open&who=student&q=suni`),
    by(null, () => `${paths.challenges()}?q=nothing+of+the+kind`),
  ],
  'challenges.$slug': [
    ...['birth', 'triage', 'bus', 'drone', 'caspian'].map(key =>
      by(null, p => paths.challenge(slugOf(key)(p))),
    ),
    by('participant', p => paths.challenge(slugOf('voice')(p))),
    by('host', p => paths.challenge(slugOf('voice')(p))),
    by(null, p => paths.challenge(slugOf('award')(p))),
  ],
  'challenges.$slug_.entry': [by('participant', p => paths.enter(slugOf('irrigation')(p)))],
  'challenges.$slug_.changes': [by(null, p => paths.changes(slugOf('birth')(p)))],
  'challenges.$slug_.leaderboard': [
    by(null, p => paths.leaderboard(slugOf('birth')(p))),
    by('participant', p => paths.leaderboard(slugOf('birth')(p))),
    ...metricBoards,
    by(null, p => paths.leaderboard(slugOf('triage')(p))),
  ],
  'challenges.$slug_.vote': [null, 'participant' as const, 'teammate' as const, 'judge' as const].map(who =>
    by(who, p => paths.vote(slugOf('award')(p))),
  ),
  'challenges.$slug_.results': [
    by(null, p => paths.results(slugOf('birth')(p))),
    by(null, p => paths.results(slugOf('museum')(p))),
  ],
  'institutions._index': [by(null, paths.institutions)],
  'institutions.$slug': [by(null, p => paths.institution(p.institution.slug))],
  'institutions_.new': [by('participant', paths.newInstitution)],

  'entries.$entryId': [
    by('participant', p => paths.entry(p.draft.entryId)),
    by('teammate', p => paths.entry(p.open.entryId)),
    by('participant', p => paths.entry(p.judged.entryId)),
    by('participant', p => paths.entry(p.won.entryId)),
    by('participant', p => paths.entry(p.award.entryId)),
  ],
  'entries.$entryId_.conflicts': [by('participant', p => paths.entryConflicts(p.open.entryId))],
  'entries.$entryId_.invitations': [by('participant', p => paths.teamInvitations(p.open.entryId))],
  'entries.$entryId_.stages.$stageId_.draft': [
    by('participant', p => paths.draft(p.draft.entryId, p.draft.stageId)),
    by('participant', p => paths.draft(p.open.entryId, p.open.stageId)),
  ],
  'entries.$entryId_.stages.$stageId_.versions': [
    by('participant', p => paths.versions(p.open.entryId, p.open.stageId)),
  ],
  'entries.$entryId_.stages.$stageId_.versions_.$number': [
    by('participant', p => paths.version(p.open.entryId, p.open.stageId, 2)),
  ],
  'entries.$entryId_.stages.$stageId_.versions_.$number_.receipt': [
    by('participant', p => paths.receipt(p.open.entryId, p.open.stageId, 2)),
  ],
  'entries.$entryId_.stages.$stageId_.withdrawal': [
    by('participant', p => paths.submissionWithdrawal(p.open.entryId, p.open.stageId)),
  ],
  'entries.$entryId_.card': [
    by('participant', p => paths.teamCard(p.won.entryId)),
    by('teammate', p => paths.teamCard(p.open.entryId)),
  ],
  'entries.$entryId_.card_.picture': [by('participant', p => paths.teamCardPicture(p.won.entryId))],
  'entries.$entryId_.withdrawal': [by('participant', p => paths.entryWithdrawal(p.open.entryId))],
  'team-invitations.$token': [
    by(null, p => paths.teamInvitationAnswer(p.seats.team)),
    by('staff', p => paths.teamInvitationAnswer(p.seats.team)),
  ],
  'institution-invitations.$token': [
    by('staff', p => paths.institutionInvitationAnswer(p.seats.institution)),
  ],
  'judge-invitations.$token': [by(null, p => paths.judgeInvitationAnswer(p.seats.judge))],

  'host._index': [by('host', paths.hostDesk), by('participant', paths.hostDesk)],
  'host.institutions.$id': [by('host', p => paths.hostInstitution(p.institution.id))],
  'host.institutions.$id_.logo': [by('host', p => paths.hostInstitutionLogo(p.institution.id))],
  'host.challenges.$id_.cover': [by('host', p => paths.challengeCover(idOf('fraud')(p)))],
  'host.challenges.new': [by('host', () => paths.newChallenge())],
  'host.challenges.$id': ['birth', 'voice', 'fraud', 'drone', 'award'].map(key =>
    by('host', p => paths.hostChallenge(idOf(key)(p))),
  ),
  'host.challenges.$id_.edit.$section': [
    ...sections.map(section => by('host', p => paths.challengeSection(idOf('fraud')(p), section))),
    by('host', p => paths.challengeSection(idOf('birth')(p), 'rubric')),
    by('host', p => paths.challengeSection(idOf('award')(p), 'judging', p.award.final)),
  ],
  'host.challenges.$id_.preview': [by('host', p => paths.challengePreview(idOf('fraud')(p)))],
  'host.challenges.$id_.cancellation': [by('host', p => paths.challengeCancellation(idOf('voice')(p)))],
  'host.challenges.$id_.archive': [by('host', p => paths.challengeArchive(idOf('birth')(p)))],
  'host.challenges.$id_.deadline.$stageId': [
    by('host', p => paths.stageDeadline(idOf('voice')(p), p.draft.stageId)),
  ],
  'host.challenges.$id_.entries': [by('host', p => paths.hostEntries(idOf('birth')(p)))],
  'host.challenges.$id_.entries_.$entryId': [
    by('host', p => paths.hostEntry(idOf('birth')(p), p.won.entryId)),
    by('host', p => paths.hostEntry(idOf('voice')(p), p.award.sealed.entryId)),
  ],
  'host.challenges.$id_.entries_.$entryId_.glass': [
    by('staff', p => paths.glass(idOf('birth')(p), p.won.entryId)),
    by('staff', p => paths.glass(idOf('voice')(p), p.award.sealed.entryId)),
  ],
  'host.challenges.$id_.entries_.$entryId_.redaction': [
    by('host', p => paths.redaction(idOf('triage')(p), p.judged.entryId)),
    by('host', p => paths.redaction(idOf('award')(p), p.award.entryId, p.award.stageId)),
  ],
  'host.challenges.$id_.preview-as': [
    by('host', p => paths.previewAs(idOf('birth')(p))),
    ...['leaderboard', 'results', 'submission', 'ledger'].map(page =>
      by('host', p => paths.previewAs(idOf('birth')(p), { as: 'assigned', page })),
    ),
    by('host', p => paths.previewAs(idOf('fraud')(p), { page: 'results' })),
    by('host', p => paths.previewAs(idOf('award')(p))),
  ],
  'host.challenges.$id_.conflicts': [
    by('host', p => paths.conflicts(idOf('triage')(p))),
    by('chair', p => paths.conflicts(idOf('triage')(p))),
    by('staff', p => paths.conflicts(idOf('birth')(p))),
    by('host', p => paths.conflicts(idOf('award')(p))),
  ],
  'entries.$entryId_.members.$userId': [
    by('participant', p => paths.teamMember(p.draft.entryId, p.teammateId, 'captaincy')),
    by('teammate', p => paths.teamMember(p.draft.entryId, p.teammateId, 'leaving')),
  ],
  'host.challenges.$id_.jury_.$judgeId': [by('host', p => paths.juryMember(idOf('triage')(p), p.seatId))],
  'host.challenges.$id_.result-publication': [
    { ...by('chair', p => paths.resultPublication(idOf('invoice')(p))), status: 404 },
  ],
  'host.challenges.$id_.jury': [by('host', p => paths.jury(idOf('triage')(p)))],
  'host.challenges.$id_.assignments': [
    by('chair', p => paths.assignments(idOf('triage')(p))),
    by('chair', p => paths.assignments(idOf('award')(p), p.award.stageId)),
  ],
  'host.challenges.$id_.assignment-plans': [
    by('chair', p => paths.assignmentPlans(idOf('triage')(p), { scope: 'top_up' })),
  ],
  'host.challenges.$id_.assignment-plans_.$planId': [
    by('chair', p => paths.assignmentPlan(idOf('triage')(p), p.planId)),
  ],
  'host.challenges.$id_.ranking': [
    by('chair', p => paths.ranking(idOf('invoice')(p))),
    by('chair', p => paths.ranking(idOf('triage')(p))),
    by('chair', p => paths.ranking(idOf('award')(p), p.award.stageId)),
    by('host', p => paths.ranking(idOf('award')(p), p.award.final)),
  ],
  'host.challenges.$id_.ranking_.diagnostics': [
    by('chair', p => paths.diagnostics(idOf('birth')(p))),
    by('chair', p => paths.diagnostics(idOf('award')(p), p.award.stageId)),
    by('host', p => paths.diagnostics(idOf('voice')(p))),
  ],
  'host.challenges.$id_.ranking_.$submissionId': [
    by('host', p => paths.placement(idOf('birth')(p), p.first.submissionId)),
    by('chair', p => paths.placement(idOf('award')(p), p.award.submissionId)),
  ],
  'host.challenges.$id_.decision': [
    by('chair', p => paths.decision(idOf('invoice')(p))),
    by('chair', p => paths.decision(idOf('birth')(p))),
  ],
  'host.challenges.$id_.stages_.$stageId_.advancement': [
    by('host', p => paths.advancement(idOf('award')(p), p.award.stageId)),
    by('chair', p => paths.advancement(idOf('award')(p), p.award.stageId)),
  ],
  'host.challenges.$id_.stages_.$stageId_.advancement_.release': [
    { ...by('host', p => paths.advancementRelease(idOf('award')(p), p.award.stageId)), status: 404 },
  ],
  'host.challenges.$id_.stages_.$stageId_.panels': [
    by('host', p => paths.stagePanels(idOf('award')(p), p.award.final)),
  ],
  'host.challenges.$id_.stages_.$stageId_.panels_.$panelId': [
    by('host', p => paths.stagePanel(idOf('award')(p), p.award.final, p.award.panelIds[0] ?? '')),
    by('host', p => paths.stagePanel(idOf('award')(p), p.award.final, p.award.panelIds[2] ?? '')),
  ],
  'host.challenges.$id_.payouts': [by('host', p => paths.payouts(idOf('birth')(p)))],
  'host.challenges.$id_.visibility': [
    by('host', p => paths.visibility(idOf('fraud')(p))),
    by('chair', p => paths.visibility(idOf('invoice')(p))),
    by('staff', p => paths.visibility(idOf('birth')(p), { at: '2026-01-05T12:00' })),
  ],
  'markdown-preview': [by('host', paths.markdownPreview)],

  'judge._index': [by('judge', paths.judgeDesk), by('chair', paths.judgeDesk), by('staff', paths.judgeDesk)],
  'judge.tie-votes.$voteId': [by('judge', p => paths.tieBallot(p.tieVoteId))],
  'judge.seats.$judgeId': [
    by('judge', p => paths.judgeProfile(p.seatId)),
    by('judge', p => paths.judgeProfile(p.award.judgeId)),
  ],
  'judge.seats.$judgeId_.conflicts': [by('judge', p => paths.judgeConflicts(p.seatId))],
  'judge.assignments.$assignmentId': [
    by('judge', p => paths.review(p.reviews.begun)),
    by('judge', p => paths.review(p.reviews.untouched)),
    by('judge', p => paths.review(p.reviews.submitted)),
  ],
  'judge.assignments.$assignmentId_.versions': [
    by('judge', p => paths.reviewHistory(p.reviews.submitted)),
    by('chair', p => paths.reviewHistory(p.submitted.assignmentId)),
    by('judge', p => paths.reviewHistory(p.award.assignmentId)),
  ],
  'judge.assignments.$assignmentId_.changed-marks': [
    by('judge', p => paths.changedMarks(p.reviews.submitted)),
    by('judge', p => paths.changedMarks(p.award.assignmentId)),
  ],
  'judge.assignments.$assignmentId_.overrides': [by('chair', p => paths.overrides(p.submitted.assignmentId))],
  'judge.submissions.$submissionId.discussion': [
    by('chair', p => paths.discussion(p.award.submissionId)),
    by('judge', p => paths.discussion(p.award.submissionId)),
  ],

  ...staffCases,
}
