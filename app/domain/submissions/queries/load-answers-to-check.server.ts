import { policyOf } from '#app/domain/challenges/judging-policy'
import type { Ctx } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { orNotFound } from '#app/domain/shared/refusal'
import { problemsOf } from '../answers'
import { type EntryStage, loadOwnSubmission, stateOf, submittedOf } from '../own-submission.server'
import { renderFields } from '../render-fields.server'
import { shownFields } from '../shown-version'

export type AnswersToCheck = Awaited<ReturnType<typeof loadAnswersToCheck>>

/** The stored draft as it would be submitted, what is missing, and who reads it from when. */
export async function loadAnswersToCheck(ctx: Ctx, place: EntryStage) {
  const work = await loadOwnSubmission(ctx.db, ctx, place)
  const { own, stage, submission, files } = work
  const { draft, draftNumber } = orNotFound(submission)
  return {
    ...place,
    ...stateOf(work),
    draftNumber,
    /** created with the form: sent twice, it creates one version */
    key: newId(),
    members: own.members.length,
    sealed: policyOf(stage).sealed,
    submitted: submittedOf(work),
    fields: await renderFields(shownFields({ form: stage.form, answers: draft, files })),
    problems: problemsOf(stage.form, draft),
  }
}
