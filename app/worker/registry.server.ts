import { config } from '#app/config.server'
import { sendAnnouncement } from '#app/domain/announcements/commands/send-announcement.server'
import { proposeTopUps } from '#app/domain/assignment/commands/propose-top-ups.server'
import { scoreAttempt } from '#app/domain/attempts/commands/score-attempt.server'
import {
  announceCertificates,
  announceWithResult,
} from '#app/domain/certificates/commands/announce-certificates.server'
import { revokeCorrected } from '#app/domain/certificates/commands/revoke-corrected.server'
import { refreshSearch } from '#app/domain/challenges/commands/refresh-search.server'
import { compareConflicts } from '#app/domain/conflicts/commands/compare-conflicts.server'
import { notifyOfConflicts } from '#app/domain/conflicts/commands/notify-of-conflicts.server'
import { recheckConcerned } from '#app/domain/conflicts/commands/recheck-concerned.server'
import { announceResult } from '#app/domain/decisions/commands/announce-result.server'
import { announceStage } from '#app/domain/decisions/commands/announce-stage.server'
import { sendAlerts } from '#app/domain/following/commands/send-alerts.server'
import { rescoreStage } from '#app/domain/leaderboards/commands/rescore-stage.server'
import { tellOfTruth } from '#app/domain/leaderboards/commands/tell-of-truth.server'
import { adoptRows } from '#app/domain/ledger/commands/adopt-rows.server'
import { signHeads } from '#app/domain/ledger/commands/sign-heads.server'
import { sendDigests } from '#app/domain/people/commands/send-digests.server'
import { sweepAccounts } from '#app/domain/people/commands/sweep-accounts.server'
import { startMailToken } from '#app/domain/people/mail-token.server'
import { mayBeMailed } from '#app/domain/people/queries/may-be-mailed.server'
import type { Ctx } from '#app/domain/shared/context'
import { cleanFile } from '#app/domain/submissions/commands/clean-file.server'
import { sweepKeptFiles } from '#app/domain/submissions/commands/sweep-kept-files.server'
import { closeTieVote } from '#app/domain/tie-votes/commands/close-tie-vote.server'
import { sendReminders } from '#app/domain/todo/commands/send-reminders.server'
import { type JobKind, type PayloadOf, readPayload } from '#app/queue/jobs'
import { sendMail } from '#app/services/mail.server'
import { openSigner } from '#app/services/signing.server'
import { createDiskStorage } from '#app/services/storage.disk.server'
import { sweepUploads } from '#app/services/tus-sweep.server'
import type { Database } from '#db/client.server'
import { answerAccountRequest } from './account-request.server'
import { sweepJobs } from './sweep-jobs.server'

type Turn = { now: Date; jobId: string }
type Handler<K extends JobKind> = (database: Database, payload: PayloadOf<K>, turn: Turn) => Promise<void>

/** Unfinished uploads, and stored files that no row names, are deleted after two days. */
const keepLeftoversFor = 2 * 86_400_000

/** The handler of each kind of job. A handler may be run twice. */
const handlers: { [K in JobKind]: Handler<K> } = {
  mail,
  'mail.account': mail,
  'account.request': answerAccountRequest,
  'accounts.sweep': (database, _payload, { now }) => sweepAccounts(systemCtx(database, now)),
  'reminders.send': (database, _payload, { now }) => sendReminders(systemCtx(database, now)),
  'follows.alert': (database, _payload, { now }) => sendAlerts(systemCtx(database, now)),
  'notices.digest': (database, _payload, { now }) => sendDigests(systemCtx(database, now)),
  'jobs.sweep': (database, _payload, { now }) => sweepJobs(database, now),
  'files.sweep': async (database, _payload, { now }) => {
    const olderThan = new Date(now.getTime() - keepLeftoversFor)
    const storage = createDiskStorage(config.filesDir)
    await storage.sweep(olderThan)
    await sweepKeptFiles(systemCtx(database, now), storage, olderThan)
    await sweepUploads(config.uploadsDir, olderThan)
  },
  'files.clean': async (database, payload, { now }) => {
    const storage = createDiskStorage(config.filesDir, config.files)
    await cleanFile(systemCtx(database, now), storage, payload)
  },
  'ledger.sign-heads': async (database, _payload, { now }) => {
    await adoptRows(systemCtx(database, now))
    await signHeads(systemCtx(database, now), await openSigner(database, now))
  },
  'search.refresh': async (database, _payload, { now }) =>
    void (await refreshSearch(systemCtx(database, now))),
  'assignments.top-up': (database, _payload, { now }) => proposeTopUps(systemCtx(database, now)),
  'result.announcement': async (database, payload, { now }) => {
    await announceResult(systemCtx(database, now), payload)
    await announceWithResult(systemCtx(database, now), payload)
  },
  'certificates.announcement': (database, payload, { now }) =>
    announceCertificates(systemCtx(database, now), payload),
  'certificates.correction': (database, payload, { now }) =>
    revokeCorrected(systemCtx(database, now), payload),
  'conflicts.recheck': (database, payload, { now }) => recheckConcerned(systemCtx(database, now), payload),
  'conflicts.compare': (database, _payload, { now }) => compareConflicts(systemCtx(database, now)),
  'conflicts.notice': (database, payload, { now }) => notifyOfConflicts(systemCtx(database, now), payload),
  'announcement.sending': (database, payload, { now }) => sendAnnouncement(systemCtx(database, now), payload),
  'attempt.score': (database, { attemptId }, { now }) => scoreAttempt(systemCtx(database, now), attemptId),
  'truth.rescore': (database, { truthId }, { now }) => rescoreStage(systemCtx(database, now), truthId),
  'truth.notice': (database, payload, { now }) => tellOfTruth(systemCtx(database, now), payload),
  'tie-vote.closing': (database, { voteId }, { now }) => closeTieVote(systemCtx(database, now), voteId),
  'stage.announcement': (database, payload, { now }) => announceStage(systemCtx(database, now), payload),
}

/** Runs a job; throws a ZodError where its payload does not fit its kind. */
export async function runJob<K extends JobKind>(
  database: Database,
  { kind, payload }: { kind: K; payload: unknown },
  turn: Turn,
): Promise<void> {
  await handlers[kind](database, readPayload(kind, payload), turn)
}

/**
 * Sends a mail with the same Message-ID at each try; drops it where its receiver gets no mail any more. The validity of
 * a link in it starts when it is sent.
 */
async function mail(
  database: Database,
  { token, anyway, ...letter }: PayloadOf<'mail.account'>,
  { now, jobId }: Turn,
): Promise<void> {
  if (!anyway && !(await mayBeMailed(database.db, letter.to))) return
  await sendMail(database, letter, { now, id: jobId })
  if (token) await database.transaction(tx => startMailToken(tx, token, now))
}

/** The context of a command without a person. */
function systemCtx({ db, transaction }: Database, now: Date): Ctx {
  return { db, transaction, now, actor: { kind: 'system' }, locale: 'az', origin: config.origin }
}
