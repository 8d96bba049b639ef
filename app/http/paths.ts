const param = encodeURIComponent

const host = (id: string) => `/host/challenges/${param(id)}`
const challenge = (slug: string) => `/challenges/${param(slug)}`
const entry = (id: string) => `/entries/${param(id)}`
const stage = (entryId: string, stageId: string) => `${entry(entryId)}/stages/${param(stageId)}`

/** Every address of the site, typed. No address is put together anywhere else. */
export const paths = {
  home: () => '/',
  about: () => '/about',

  join: () => '/join',
  signIn: (next?: string) => (next ? `/sign-in?next=${param(next)}` : '/sign-in'),
  session: () => '/session',
  emailVerification: (token: string) => `/email-verification/${param(token)}`,
  emailVerificationRequest: () => '/email-verification-request',
  forgottenPassword: () => '/forgotten-password',
  passwordReset: (token: string) => `/password-reset/${param(token)}`,
  me: () => '/me',
  password: () => '/me/password',
  myEntries: () => '/me/entries',
  preferences: () => '/preferences',

  challenges: () => '/challenges',
  challenge,
  leaderboard: (slug: string) => `${challenge(slug)}/leaderboard`,
  results: (slug: string) => `${challenge(slug)}/results`,
  resultBundle: (slug: string) => `${challenge(slug)}/results/bundle`,
  institutions: () => '/institutions',
  institution: (slug: string) => `/institutions/${param(slug)}`,
  winners: () => '/winners',
  /** the challenge's hash-chained record, as a signed file */
  challengeLedger: (slug: string) => `${challenge(slug)}/ledger`,
  ledgerHeads: () => '/ledger/heads',
  publicKey: () => '/.well-known/meydan-key',
  verify: () => '/verify',
  /** a data file or picture of a challenge */
  file: (id: string) => `/files/${param(id)}`,

  enter: (slug: string) => `${challenge(slug)}/entry`,
  entry,
  entryWithdrawal: (id: string) => `${entry(id)}/withdrawal`,
  teamInvitations: (entryId: string) => `${entry(entryId)}/invitations`,
  teamInvitation: (entryId: string, id: string) => `${entry(entryId)}/invitations/${param(id)}`,
  teamMember: (entryId: string, userId: string) => `${entry(entryId)}/members/${param(userId)}`,
  teamInvitationAnswer: (token: string) => `/team-invitations/${param(token)}`,
  draft: (entryId: string, stageId: string) => `${stage(entryId, stageId)}/draft`,
  draftFiles: (entryId: string, stageId: string) => `${stage(entryId, stageId)}/files`,
  versions: (entryId: string, stageId: string) => `${stage(entryId, stageId)}/versions`,
  version: (entryId: string, stageId: string, number: number) =>
    `${stage(entryId, stageId)}/versions/${number}`,
  receipt: (entryId: string, stageId: string, number: number) =>
    `${stage(entryId, stageId)}/versions/${number}/receipt`,
  receiptProof: (entryId: string, stageId: string, number: number) =>
    `${stage(entryId, stageId)}/versions/${number}/receipt/proof`,
  submissionWithdrawal: (entryId: string, stageId: string) => `${stage(entryId, stageId)}/withdrawal`,
  submissionFile: (id: string) => `/submission-files/${param(id)}`,
  uploads: () => '/uploads',

  newInstitution: () => '/institutions/new',
  institutionInvitationAnswer: (token: string) => `/institution-invitations/${param(token)}`,
  hostDesk: () => '/host',
  hostInstitution: (id: string) => `/host/institutions/${param(id)}`,
  hostInstitutionInvitations: (id: string) => `/host/institutions/${param(id)}/invitations`,
  hostInstitutionMember: (id: string, userId: string) =>
    `/host/institutions/${param(id)}/members/${param(userId)}`,
  newChallenge: (institutionId?: string) =>
    institutionId ? `/host/challenges/new?institution=${param(institutionId)}` : '/host/challenges/new',
  hostChallenge: host,
  challengeSection: (id: string, section: string) => `${host(id)}/edit/${param(section)}`,
  challengePreview: (id: string) => `${host(id)}/preview`,
  challengeFiles: (id: string) => `${host(id)}/files`,
  challengeFile: (id: string, fileId: string) => `${host(id)}/files/${param(fileId)}`,
  markdownPreview: () => '/host/markdown-preview',
  challengeReview: (id: string) => `${host(id)}/review`,
  challengePublication: (id: string) => `${host(id)}/publication`,
  challengeCancellation: (id: string) => `${host(id)}/cancellation`,
  challengeArchive: (id: string) => `${host(id)}/archive`,
  challengeCopies: (id: string) => `${host(id)}/copies`,
  challengeExport: (id: string) => `${host(id)}/export`,
  stageDeadline: (id: string, stageId: string) => `${host(id)}/deadline/${param(stageId)}`,
  hostEntries: (id: string) => `${host(id)}/entries`,
  hostEntry: (id: string, entryId: string) => `${host(id)}/entries/${param(entryId)}`,
  jury: (id: string) => `${host(id)}/jury`,
  juryMember: (id: string, judgeId: string) => `${host(id)}/jury/${param(judgeId)}`,
  assignments: (id: string) => `${host(id)}/assignments`,
  ranking: (id: string) => `${host(id)}/ranking`,
  decision: (id: string) => `${host(id)}/decision`,
  resultPublication: (id: string) => `${host(id)}/result-publication`,
  payouts: (id: string) => `${host(id)}/payouts`,
  /** `at` is a wall clock time in the challenge's zone: 2026-06-20T18:00 */
  visibility: (id: string, at?: string | null) => `${host(id)}/visibility${at ? `?at=${param(at)}` : ''}`,

  judgeDesk: () => '/judge',
  judgeInvitationAnswer: (token: string) => `/judge-invitations/${param(token)}`,
  review: (assignmentId: string) => `/judge/assignments/${param(assignmentId)}`,
  recusal: (assignmentId: string) => `/judge/assignments/${param(assignmentId)}/recusal`,
  abstention: (assignmentId: string) => `/judge/assignments/${param(assignmentId)}/abstention`,
  reopening: (assignmentId: string) => `/judge/assignments/${param(assignmentId)}/reopening`,

  staffDesk: () => '/staff',
  staffInstitution: (id: string) => `/staff/institutions/${param(id)}`,
  staffChallenge: (id: string) => `/staff/challenges/${param(id)}`,

  outbox: () => '/outbox',
  design: () => '/design',
  health: () => '/health',
}
