import type { Ctx } from '#app/domain/shared/context'
import { draftFields, filesOf, textOf } from '../answers'
import { mayNeedCleanCopy } from '../clean-copy'
import { fileRulesOf } from '../files'
import { type EntryStage, loadOwnSubmission, stateOf, submittedOf } from '../own-submission.server'
import { loadFileChecks } from './load-file-checks.server'

export type DraftView = Awaited<ReturnType<typeof loadDraft>>

/** The stage's form filled with the team's draft. */
export async function loadDraft(ctx: Ctx, place: EntryStage) {
  const work = await loadOwnSubmission(ctx.db, ctx, place)
  const { own, stage, submission } = work
  const draft = submission?.draft ?? {}
  const checks = mayNeedCleanCopy(stage) ? await loadFileChecks(ctx.db, work.files) : {}
  return {
    ...place,
    ...stateOf(work),
    /** the stage has a page of attempts instead of a form */
    byMetric: stage.metric !== null,
    draftNumber: submission?.draftNumber ?? 0,
    savedAt: submission && submission.draftNumber > 0 ? submission.draftSavedAt : null,
    savedBy: own.members.find(member => member.userId === submission?.draftSavedBy)?.name ?? null,
    submitted: submittedOf(work),
    fields: stage.form.map(field => ({
      ...field,
      rules: fileRulesOf(field),
      text: textOf(draft, field.id),
      files: work.files
        .filter(file => filesOf(draft, field.id).includes(file.id))
        .map(({ id, name, size }) => ({ id, name, size, check: checks[id] ?? null })),
    })),
  }
}

/** The stored draft, for merging a form into it. */
export async function loadStoredDraft(ctx: Ctx, place: EntryStage) {
  const { stage, submission } = await loadOwnSubmission(ctx.db, ctx, place)
  const draft = submission?.draft ?? {}
  const fields = stage.form.map(({ id, kind }) => ({ id, kind, text: textOf(draft, id) }))
  return { number: submission?.draftNumber ?? 0, fields: draftFields(fields) }
}
