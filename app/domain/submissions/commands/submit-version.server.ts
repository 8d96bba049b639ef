import { eq } from 'drizzle-orm'
import { sha256 } from '#app/domain/ledger/chain.server'
import { record } from '#app/domain/ledger/record.server'
import { notify } from '#app/domain/people/notify.server'
import { activeSubmission, meets } from '#app/domain/shared/active'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { orNotFound, Refusal } from '#app/domain/shared/refusal'
import { all, ensure } from '#app/domain/shared/verdict'
import { paths } from '#app/paths'
import type { Db } from '#db/client.server'
import { submissions, submissionVersions } from '#db/schema'
import { problemsOf } from '../answers'
import { contentHash } from '../content.server'
import { type EntryStage, loadOwnSubmission, type OwnSubmission } from '../own-submission.server'
import { canSubmit, canWrite } from '../permissions'

type Submit = EntryStage & {
  draftNumber: number
  /** created with the form: sent twice with the same content, it creates one version */
  key: string
}

/**
 * Submits the draft as the next version and sends a receipt to every member; without changes since the last version it
 * creates none.
 */
export async function submitVersion(
  ctx: Ctx,
  submit: Submit,
): Promise<{ number: number; unchanged: boolean }> {
  return ctx.transaction(async tx => {
    const work = await loadOwnSubmission(tx, ctx, submit)
    const submission = orNotFound(work.submission)
    const hash = contentHash(submission.draft, work.files)
    const idempotencyKey = sha256(`${submit.key} ${hash}`)
    const already = work.versions.find(version => version.idempotencyKey === idempotencyKey)
    if (already) return { number: already.number, unchanged: false }
    ensure(all(canWrite(work.stage), canSubmit(work.facts)))
    if (submission.draftNumber !== submit.draftNumber) throw new Refusal('conflict', 'error.stale')
    const count = problemsOf(work.stage.form, submission.draft).length
    if (count > 0) throw new Refusal('invalid', 'submissions.incomplete', { count })
    const [last] = work.versions
    if (last?.contentHash === hash && meets(activeSubmission, submission))
      return { number: last.number, unchanged: true }
    const version = {
      id: newId(),
      submissionId: submission.id,
      number: (last?.number ?? 0) + 1,
      answers: submission.draft,
      submittedAt: ctx.now,
      submittedBy: signedIn(ctx).id,
      contentHash: hash,
      idempotencyKey,
    }
    await keep(tx, ctx, { submit, challengeId: work.own.entry.challengeId, version })
    const link = paths.receipt(submit.entryId, submit.stageId, version.number)
    await mailReceipts(tx, ctx, { work, ...version, link })
    return { number: version.number, unchanged: false }
  })
}

type StoredVersion = { submit: Submit; challengeId: string; version: typeof submissionVersions.$inferInsert }

async function keep(tx: Db, ctx: Ctx, { submit, challengeId, version }: StoredVersion) {
  const { id: versionId, submissionId, number, contentHash, submittedAt } = version
  // first, so that parallel requests wait for this row
  await tx
    .update(submissions)
    .set({ withdrawnAt: null, withdrawnBy: null })
    .where(eq(submissions.id, submissionId))
  await tx.insert(submissionVersions).values(version)
  const { entryId, stageId } = submit
  await record(tx, ctx, {
    stream: challengeId,
    kind: 'submission.received',
    payload: {
      ...{ submissionId, entryId, stageId, versionId, number, contentHash },
      receivedAt: submittedAt.toISOString(),
    },
  })
}

type Receipted = { work: OwnSubmission; number: number; contentHash: string; link: string }

async function mailReceipts(tx: Db, ctx: Ctx, { work, number, contentHash, link }: Receipted) {
  const { challenge, members, team } = work.own
  const { title, timeZone } = challenge.challenge
  for (const member of members)
    await notify(tx, ctx, {
      to: member,
      mail: 'submissions.mail.receipt',
      facts: ({ format }) => ({
        ...{ name: member.name, team: team.name, challenge: title, number, contentHash },
        at: format(timeZone).exact(ctx.now),
      }),
      link,
    })
}
