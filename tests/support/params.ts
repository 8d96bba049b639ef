import type { Route } from './routes'
import type { SecretWorld } from './secret-world'

const sections = [
  ...['basics', 'brief', 'prizes', 'eligibility', 'timeline'],
  ...['form', 'rubric', 'judging', 'files', 'rules'],
]

/** The ids for the parameters of a URL. A new kind of parameter needs its line here. */
export function paramsOf({ folder, pattern }: Route, world: SecretWorld): Record<string, string>[] {
  const { challenge, staged, scored, draft, cancelled, alpha, files, jury, institutionId, people } = world
  const shared = {
    entryId: alpha.entryId,
    submissionId: alpha.submissionId,
    stageId: challenge.stageId,
    number: '1',
    certificateId: '0'.repeat(16),
    code: '2'.repeat(16),
    page: 'contact',
    format: 'atom',
    part: 'board',
    userId: people.own.id,
    judgeId: jury.judgeId,
    planId: jury.planId,
    voteId: jury.voteId,
    panelId: '0'.repeat(20),
    conflictId: jury.conflictId,
    proposalId: jury.proposalId,
    fileId: files.data,
    questionId: world.questionId,
    appealId: world.appealId,
    payoutId: '0'.repeat(16),
    awardId: '0'.repeat(16),
    refusalId: '0'.repeat(16),
    attemptId: '0'.repeat(16),
    announcementId: world.announcementId,
    token: '0'.repeat(40),
    '*': '0'.repeat(32),
  }
  const ids = [challenge.challengeId, draft.challengeId]
  const inStages = { ...shared, id: staged.challengeId, stageId: staged.stageId, entryId: staged.entryId }
  const inScored = { ...shared, id: scored.challengeId, stageId: scored.stageId, entryId: scored.entryId }
  if (pattern.includes(':section'))
    return sections.map(section => ({ ...shared, id: challenge.challengeId, section }))
  if (pattern.includes('challenges/:id')) return [...ids.map(id => ({ ...shared, id })), inStages, inScored]
  if (pattern.includes('invitations/:id')) return [{ ...shared, id: world.invitationId }]
  if (folder === 'metrics.$key') return [{ key: 'rmse' }]
  if (folder === 'site.$page') return [{ page: 'privacy' }]
  if (folder === 'me_.sessions_.$id' || folder === 'me_.access-tokens_.$id') return [{ id: '0'.repeat(64) }]
  if (folder === 'me_.following_.$id') return [{ id: '0'.repeat(16) }]
  if (folder === 'me_.affiliations_.$id') return [{ id: jury.affiliationId }]
  if (folder === 'staff.people_.$id') return [{ id: people.own.id }]
  if (folder === 'files.$id') return [{ id: files.data }]
  if (folder === 'pictures.$id.$hash') return [{ id: files.cover, hash: files.hash }]
  if (folder === 'submission-files.$id') return [{ id: files.submission }]
  if (pattern.includes('institutions/:id')) return [{ ...shared, id: institutionId }]
  if (pattern.includes('assignments/:assignmentId'))
    return [jury.assignmentId, jury.recusedAssignmentId, jury.markingAssignmentId].map(assignmentId => ({
      assignmentId,
    }))
  if (pattern.includes('submissions/:submissionId')) return [{ submissionId: alpha.submissionId }]
  if (pattern.includes('challenges/:slug'))
    return [challenge, draft, cancelled, staged, scored].map(({ slug }) => ({
      slug,
      stageId: challenge.stageId,
      number: '1',
      lang: 'en',
      format: 'atom',
      part: 'board',
    }))
  if (pattern.includes('institutions/:slug')) return [{ slug: world.institutionSlug, format: 'json' }]
  return pattern.includes('entries/:entryId') ? [shared, inScored] : [shared]
}
