import { entryPaths } from './entry-paths'
import { followPaths } from './follow-paths'
import type { TextPage } from './i18n/pages/text-page'
import { outcomePaths } from './outcome-paths'
import { challenge, entry, host, param, query, stage } from './path-parts'
import { programPaths } from './program-paths'
import { talkPaths } from './talk-paths'

/** Every URL of the site, typed. URLs are built nowhere else. */
export const paths = {
  ...talkPaths,
  ...followPaths,

  home: () => '/',
  about: () => '/about',
  /** a page of long text */
  text: (page: TextPage) => `/site/${page}`,

  join: (next?: string) => (next ? `/join?next=${param(next)}` : '/join'),
  signIn: (next?: string) => (next ? `/sign-in?next=${param(next)}` : '/sign-in'),
  session: () => '/session',
  /** where the password is entered again: before `form`, a stored form, is submitted, or before going to `next` */
  confirm: (search: { form?: string; next?: string; wrong?: boolean } = {}) =>
    `/confirm${query({ form: search.form, next: search.next, wrong: search.wrong ? 'yes' : null })}`,
  emailVerification: (token: string, next?: string) =>
    `/email-verification/${param(token)}${next ? `?next=${param(next)}` : ''}`,
  emailVerificationRequest: () => '/email-verification-request',
  forgottenPassword: () => '/forgotten-password',
  passwordReset: (token: string) => `/password-reset/${param(token)}`,
  me: () => '/me',
  password: () => '/me/password',
  closing: () => '/me/closing',
  address: () => '/me/address',
  addressConfirmation: (token: string) => `/me/address/${param(token)}`,
  /** where the owner of the old address stops or undoes a change */
  addressObjection: (token: string) => `/address-objections/${param(token)}`,
  /** the tokens of a person's programs */
  accessTokens: () => '/me/access-tokens',
  accessToken: (id: string) => `/me/access-tokens/${param(id)}`,
  sessions: () => '/me/sessions',
  mySession: (id: string) => `/me/sessions/${param(id)}`,
  affiliations: () => '/me/affiliations',
  affiliation: (id: string) => `/me/affiliations/${param(id)}`,
  myEntries: () => '/me/entries',
  myCertificates: () => '/me/certificates',
  preferences: () => '/preferences',

  challenges: () => '/challenges',
  challenge,
  vote: (slug: string) => `${challenge(slug)}/vote`,
  /** the changes to its texts since its publication */
  changes: (slug: string) => `${challenge(slug)}/changes`,
  leaderboard: (slug: string) => `${challenge(slug)}/leaderboard`,
  sample: (slug: string, stageId: string) => `${challenge(slug)}/stages/${param(stageId)}/sample`,
  results: (slug: string) => `${challenge(slug)}/results`,
  /** the picture of a challenge's page where it is shared; `version` changes with what it says */
  sharePicture: (slug: string, lang: string, version: string) =>
    `${challenge(slug)}/share/${lang}${query({ v: version })}`,
  resultSharePicture: (slug: string, lang: string, version: string) =>
    `${challenge(slug)}/results/share/${lang}${query({ v: version })}`,
  institutions: () => '/institutions',
  institution: (slug: string) => `/institutions/${param(slug)}`,
  winners: () => '/winners',
  /** the metrics by which a program scores */
  metrics: () => '/metrics',
  metric: (key: string) => `/metrics/${param(key)}`,
  /** with the code of a certificate, what is known of it */
  verify: (code?: string) => (code ? `/verify?code=${param(code)}` : '/verify'),
  /** a certificate as a PDF file, by its code */
  certificate: (code: string, lang?: string) =>
    `/certificates/${param(code)}${query({ lang: lang ?? null })}`,
  /** the cover of a challenge or the logo of an institution; its hash changes with its content */
  picture: (picture: { id: string; sha256: string }) =>
    `/pictures/${param(picture.id)}/${pictureHash(picture)}`,
  /** a data file or picture of a challenge */
  file: (id: string) => `/files/${param(id)}`,

  enter: (slug: string) => `${challenge(slug)}/entry`,
  entry,
  entryRules: (entryId: string) => `/entries/${param(entryId)}/rules-acceptance`,
  teamCard: (id: string) => `${entry(id)}/card`,
  teamCardName: (id: string) => `${entry(id)}/card/name`,
  teamCardPicture: (id: string) => `${entry(id)}/card/picture`,
  entryWithdrawal: (id: string) => `${entry(id)}/withdrawal`,
  teamInvitations: (entryId: string) => `${entry(entryId)}/invitations`,
  teamInvitation: (entryId: string, id: string) => `${entry(entryId)}/invitations/${param(id)}`,
  teamMember: (entryId: string, userId: string, act?: 'captaincy' | 'removal' | 'leaving') =>
    `${entry(entryId)}/members/${param(userId)}${act ? `?act=${act}` : ''}`,
  teamInvitationAnswer: (token: string) => `/team-invitations/${param(token)}`,
  draft: (entryId: string, stageId: string) => `${stage(entryId, stageId)}/draft`,
  /** the files of predictions of a stage that a metric scores */
  attempts: (entryId: string, stageId: string) => `${stage(entryId, stageId)}/attempts`,
  /** whether its files still wait, as events */
  attemptEvents: (entryId: string, stageId: string) => `${stage(entryId, stageId)}/attempts/events`,
  attemptNote: (entryId: string, stageId: string, number: number) =>
    `${stage(entryId, stageId)}/attempts/${number}/note`,
  attemptFile: (entryId: string, stageId: string, number: number) =>
    `${stage(entryId, stageId)}/attempts/${number}/file`,
  finals: (entryId: string, stageId: string) => `${stage(entryId, stageId)}/finals`,
  draftFiles: (entryId: string, stageId: string) => `${stage(entryId, stageId)}/files`,
  versions: (entryId: string, stageId: string) => `${stage(entryId, stageId)}/versions`,
  version: (entryId: string, stageId: string, number: number) =>
    `${stage(entryId, stageId)}/versions/${number}`,
  receipt: (entryId: string, stageId: string, number: number) =>
    `${stage(entryId, stageId)}/versions/${number}/receipt`,
  submissionWithdrawal: (entryId: string, stageId: string) => `${stage(entryId, stageId)}/withdrawal`,
  submissionFile: (id: string) => `/submission-files/${param(id)}`,
  /** what a team says against its exclusion */
  entryAppeal: (id: string) => `${entry(id)}/appeal`,
  entryConflicts: (id: string) => `${entry(id)}/conflicts`,
  uploads: () => '/uploads',

  newInstitution: () => '/institutions/new',
  institutionInvitationAnswer: (token: string) => `/institution-invitations/${param(token)}`,
  ...entryPaths,
  hostDesk: () => '/host',
  hostInstitution: (id: string) => `/host/institutions/${param(id)}`,
  hostInstitutionLogo: (id: string) => `/host/institutions/${param(id)}/logo`,
  hostInstitutionInvitations: (id: string) => `/host/institutions/${param(id)}/invitations`,
  hostInstitutionTwoPeople: (id: string) => `/host/institutions/${param(id)}/two-people`,
  hostInstitutionMember: (id: string, userId: string) =>
    `/host/institutions/${param(id)}/members/${param(userId)}`,
  newChallenge: (institutionId?: string) =>
    institutionId ? `/host/challenges/new?institution=${param(institutionId)}` : '/host/challenges/new',
  hostChallenge: host,
  /** `stageId` for sections that each stage has; default: the first stage */
  challengeSection: (id: string, section: string, stageId?: string | null) =>
    `${host(id)}/edit/${param(section)}${stageId ? `?stage=${param(stageId)}` : ''}`,
  challengePreview: (id: string) => `${host(id)}/preview`,
  challengeCover: (id: string) => `${host(id)}/cover`,
  challengeFiles: (id: string) => `${host(id)}/files`,
  challengeFile: (id: string, fileId: string) => `${host(id)}/files/${param(fileId)}`,
  markdownPreview: () => '/markdown-preview',
  challengeReview: (id: string) => `${host(id)}/review`,
  challengePublication: (id: string) => `${host(id)}/publication`,
  challengeCancellation: (id: string) => `${host(id)}/cancellation`,
  challengeArchive: (id: string) => `${host(id)}/archive`,
  challengeCopies: (id: string) => `${host(id)}/copies`,
  stageDeadline: (id: string, stageId: string) => `${host(id)}/deadline/${param(stageId)}`,
  /** the stages of a challenge: add, order, remove */
  challengeStages: (id: string) => `${host(id)}/stages`,
  challengeStage: (id: string, stageId: string) => `${host(id)}/stages/${param(stageId)}`,
  /** the metric that scores a stage, and its truth */
  stageMetric: (id: string, stageId: string) => `${host(id)}/stages/${param(stageId)}/metric`,
  stageMetricRemoval: (id: string, stageId: string) => `${host(id)}/stages/${param(stageId)}/metric/removal`,
  stageTruth: (id: string, stageId: string) => `${host(id)}/stages/${param(stageId)}/truth`,
  /** a file that waits: to try it again, or to leave it out */
  waitingAttempt: (id: string, stageId: string, attemptId: string) =>
    `${host(id)}/stages/${param(stageId)}/attempts/${param(attemptId)}`,
  stageTruthReplacement: (id: string, stageId: string) =>
    `${host(id)}/stages/${param(stageId)}/truth/replacement`,
  stageBaseline: (id: string, stageId: string) => `${host(id)}/stages/${param(stageId)}/baseline`,
  stagePanels: (id: string, stageId: string) => `${host(id)}/stages/${param(stageId)}/panels`,
  stagePanel: (id: string, stageId: string, panelId: string) =>
    `${host(id)}/stages/${param(stageId)}/panels/${param(panelId)}`,
  advancement: (id: string, stageId: string) => `${host(id)}/stages/${param(stageId)}/advancement`,
  advancementRelease: (id: string, stageId: string) =>
    `${host(id)}/stages/${param(stageId)}/advancement/release`,
  freeze: (id: string, stageId: string) => `${host(id)}/stages/${param(stageId)}/freeze`,
  tieVotes: (id: string, stageId: string) => `${host(id)}/stages/${param(stageId)}/tie-votes`,
  tieVote: (id: string, voteId: string) => `${host(id)}/tie-votes/${param(voteId)}`,
  publicBoard: (id: string, stageId: string) => `${host(id)}/stages/${param(stageId)}/board`,
  redaction: (id: string, entryId: string, stageId?: string) =>
    `${host(id)}/entries/${param(entryId)}/redaction${stageId ? `?stage=${param(stageId)}` : ''}`,
  glass: (id: string, entryId: string) => `${host(id)}/entries/${param(entryId)}/glass`,
  /** the page as another role sees it at an instant */
  previewAs: (id: string, search: Record<string, string | null | undefined> = {}) =>
    `${host(id)}/preview-as${query(search)}`,
  conflicts: (id: string) => `${host(id)}/conflicts`,
  conflictProposal: (id: string, proposalId: string) => `${host(id)}/conflict-proposals/${param(proposalId)}`,
  conflict: (id: string, conflictId: string) => `${host(id)}/conflicts/${param(conflictId)}`,
  assignmentPlans: (id: string, search: { stage?: string; scope?: 'top_up' } = {}) =>
    `${host(id)}/assignment-plans${query(search)}`,
  assignmentPlan: (id: string, planId: string, page?: number) =>
    `${host(id)}/assignment-plans/${param(planId)}${query({ page: page && page > 1 ? String(page) : null })}`,
  assignmentsCsv: (id: string, stageId?: string) => `${host(id)}/assignments/csv${query({ stage: stageId })}`,
  diagnostics: (id: string, stageId?: string, search: { page?: string } = {}) =>
    `${host(id)}/ranking/diagnostics${query({ stage: stageId, ...search })}`,
  /** why a submission has its rank */
  placement: (id: string, submissionId: string) => `${host(id)}/ranking/${param(submissionId)}`,
  jury: (id: string, stageId?: string) => `${host(id)}/jury${query({ stage: stageId })}`,
  judgeReminders: (id: string) => `${host(id)}/judge-reminders`,
  juryMember: (id: string, judgeId: string) => `${host(id)}/jury/${param(judgeId)}`,
  assignments: (
    id: string,
    stageId?: string,
    search: { q?: string; only?: 'short' | null; page?: string | null } = {},
  ) => `${host(id)}/assignments${query({ stage: stageId, ...search })}`,
  ranking: (id: string, stageId?: string, search: Record<string, string | null> = {}) =>
    `${host(id)}/ranking${query({ stage: stageId, ...search })}`,
  decision: (id: string) => `${host(id)}/decision`,
  resultPublication: (id: string) => `${host(id)}/result-publication`,
  payouts: (id: string) => `${host(id)}/payouts`,
  hostCertificates: (id: string, page?: number) =>
    `${host(id)}/certificates${query({ page: page && page > 1 ? String(page) : null })}`,
  hostCertificate: (id: string, certificateId: string) => `${host(id)}/certificates/${param(certificateId)}`,
  /** proposals of one person that another confirms, or that any of them cancels */
  proposal: (id: string, proposalId: string) => `${host(id)}/proposals/${param(proposalId)}`,
  /** `at` is a wall clock time in the challenge's zone: 2026-06-20T18:00 */
  visibility: (id: string, search: { at?: string | null; stage?: string } = {}) =>
    `${host(id)}/visibility${query(search)}`,

  judgeDesk: () => '/judge',
  judgeInvitationAnswer: (token: string) => `/judge-invitations/${param(token)}`,
  review: (assignmentId: string) => `/judge/assignments/${param(assignmentId)}`,
  recusal: (assignmentId: string) => `/judge/assignments/${param(assignmentId)}/recusal`,
  abstention: (assignmentId: string) => `/judge/assignments/${param(assignmentId)}/abstention`,
  reopening: (assignmentId: string) => `/judge/assignments/${param(assignmentId)}/reopening`,
  settingAside: (assignmentId: string) => `/judge/assignments/${param(assignmentId)}/setting-aside`,
  overrides: (assignmentId: string) => `/judge/assignments/${param(assignmentId)}/overrides`,
  reviewHistory: (assignmentId: string) => `/judge/assignments/${param(assignmentId)}/versions`,
  changedMarks: (assignmentId: string) => `/judge/assignments/${param(assignmentId)}/changed-marks`,
  discussion: (submissionId: string) => `/judge/submissions/${param(submissionId)}/discussion`,
  /** where a judge votes between tied submissions */
  tieBallot: (voteId: string) => `/judge/tie-votes/${param(voteId)}`,
  judgeConflicts: (judgeId: string) => `/judge/seats/${param(judgeId)}/conflicts`,
  judgeProfile: (judgeId: string) => `/judge/seats/${param(judgeId)}`,

  staffDesk: () => '/staff',
  staffChallenges: () => '/staff/challenges',
  staffInstitutions: () => '/staff/institutions',
  /** the looks of staff inside sealed submissions */
  staffIncidents: () => '/staff/incidents',
  staffPeople: () => '/staff/people',
  staffPerson: (id: string) => `/staff/people/${param(id)}`,
  staffJobs: (page = 1) => (page === 1 ? '/staff/jobs' : `/staff/jobs?page=${page}`),
  staffInstitution: (id: string) => `/staff/institutions/${param(id)}`,
  staffChallenge: (id: string, page?: number) =>
    `/staff/challenges/${param(id)}${query({ page: page && page > 1 ? String(page) : null })}`,
  externalUrl: (id: string) => `/staff/challenges/${param(id)}/external-url`,

  ...outcomePaths,
  ...programPaths,

  sitemap: () => '/sitemap.xml',
  sitemapPart: (number: number) => `/sitemaps/${number}`,
  cspReports: () => '/csp-reports',
  outbox: () => '/outbox',
  design: () => '/design',
}

/** The part of a content's SHA-256 that stands in the address of a picture. */
export function pictureHash({ sha256 }: { sha256: string }): string {
  return sha256.slice(0, 16)
}
