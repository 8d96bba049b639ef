import { policyOf } from '#app/domain/challenges/judging-policy'
import { activeSubmission, meets } from '#app/domain/shared/active'
import type { Ctx } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { orNotFound } from '#app/domain/shared/refusal'
import { problemsOf } from '../answers'
import { contentHash } from '../content.server'
import { type EntryStage, loadOwnSubmission } from '../own-submission.server'
import { canSubmit } from '../permissions'
import { renderFields } from '../render-fields.server'
import { shownFields } from '../shown-version'

export type AnswersToCheck = Awaited<ReturnType<typeof loadAnswersToCheck>>

/** The stored draft as it would be submitted, what is missing, and who reads it from when. */
export async function loadAnswersToCheck(ctx: Ctx, place: EntryStage) {
  const { own, stage, submission, files, versions, facts } = await loadOwnSubmission(ctx.db, ctx, place)
  const { draft, draftNumber, ...row } = orNotFound(submission)
  const { slug, title, timeZone } = own.challenge.challenge
  const last = meets(activeSubmission, row) ? versions[0] : undefined
  return {
    ...place,
    team: own.team.name,
    challenge: { slug, title, timeZone },
    stage: { name: stage.name, closesAt: stage.closesAt },
    now: ctx.now,
    draftNumber,
    /** created with the form: sent twice, it creates one version */
    key: newId(),
    members: own.members.length,
    sealed: policyOf(stage).sealed,
    submitted: last ? { number: last.number, same: last.contentHash === contentHash(draft, files) } : null,
    fields: await renderFields(shownFields({ form: stage.form, answers: draft, files })),
    problems: problemsOf(stage.form, draft),
    can: { submit: canSubmit(facts) },
  }
}
