import { eq } from 'drizzle-orm'
import type { RedactionInput } from '#app/domain/judging/input'
import { canonicalJson, sha256 } from '#app/domain/ledger/chain.server'
import { record } from '#app/domain/ledger/record.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { ensure } from '#app/domain/shared/verdict'
import { redactedAnswers } from '#app/domain/submissions/redaction'
import { redactions } from '#db/schema'
import { loadRedactable } from '../queries/load-redactable.server'

/** The host writes the version that judges of a blind stage read instead of the last one. */
export async function redactSubmission(
  ctx: Ctx,
  { challengeId, entryId, stageId, text, shown }: RedactionInput & { challengeId: string; entryId: string },
): Promise<void> {
  const { id: by } = signedIn(ctx)
  await ctx.transaction(async tx => {
    const ref = { challengeId, entryId, stageId }
    const { version, stage, redaction, may } = await loadRedactable(tx, ctx, ref)
    ensure(may)
    const answers = redactedAnswers({
      form: stage.form,
      original: version.answers,
      typed: text,
      shownFiles: shown,
    })
    const written = { answers, redactedAt: ctx.now, redactedBy: by }
    if (redaction) await tx.update(redactions).set(written).where(eq(redactions.id, redaction.id))
    else await tx.insert(redactions).values({ id: newId(), submissionVersionId: version.id, ...written })
    await record(tx, ctx, {
      stream: challengeId,
      kind: 'submission.redacted',
      payload: { versionId: version.id, answersHash: sha256(canonicalJson(answers)) },
    })
  })
}
