import { record } from '#app/domain/ledger/record.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import type { Db } from '#db/client.server'
import { submissions } from '#db/schema'
import type { Answers } from './answers'
import type { OwnSubmission } from './own-submission.server'

type Begin = { work: OwnSubmission; draft: Answers; draftNumber: number }

/** Creates the team's draft for a stage. @unguarded */
export async function beginDraft(tx: Db, ctx: Ctx, { work, draft, draftNumber }: Begin) {
  const { entry } = work.own
  const submission = {
    id: newId(),
    entryId: entry.id,
    stageId: work.stage.id,
    createdAt: ctx.now,
    draft,
    draftSavedAt: ctx.now,
    draftSavedBy: signedIn(ctx).id,
    draftNumber,
  }
  await tx.insert(submissions).values(submission)
  await record(tx, ctx, {
    stream: entry.challengeId,
    kind: 'submission.begun',
    payload: { submissionId: submission.id, entryId: entry.id, stageId: submission.stageId },
  })
  return submission
}
