import type { Ctx } from '#app/domain/shared/context'
import { missingPieces } from '../completeness'
import { loadEditing } from '../editing.server'
import { isUnpublished } from '../lifecycle'
import { canEdit } from '../permissions'
import type { Section } from '../sections'
import { writtenOf } from '../written'
import { loadFiles, loadOpenRemarks } from './load-challenge-desk.server'

/** Everything the editor shows of one challenge, whichever section is open. */
export async function loadChallengeEditor(ctx: Ctx, challengeId: string, section: Section) {
  const editing = await loadEditing(ctx.db, ctx, challengeId)
  const { challenge, stage, prizes, rules, promised } = editing
  const { id, title, timeZone, version, updatedAt } = challenge
  const missing = isUnpublished(challenge.state) ? missingPieces(writtenOf(editing), ctx.now) : []
  const { summary, lifeEvent, themes, externalUrl, brief, noPrizeSince, eligibility } = challenge
  const { opensAt, closesAt, judgingEndsAt, form, rubric } = stage
  return {
    ...{ id, title, timeZone, version, updatedAt, section, promised, missing },
    remarks: (await loadOpenRemarks(ctx, challengeId)).filter(remark => remark.section === section),
    verdict: canEdit(challenge),
    content: {
      ...{
        title,
        summary,
        lifeEvent,
        themes,
        timeZone,
        externalUrl,
        brief,
        eligibility,
        prizes,
        form,
        rubric,
      },
      noPrize: noPrizeSince !== null,
      schedule: { opensAt, closesAt, judgingEndsAt, resultsPlannedAt: challenge.resultsPlannedAt },
      rules: rules?.text ?? {},
      rulesVersion: rules?.number ?? 0,
      files: await loadFiles(ctx, challengeId),
    },
  }
}
