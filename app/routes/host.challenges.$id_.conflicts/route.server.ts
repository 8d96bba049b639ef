import { assignReplacement } from '#app/domain/assignment/commands/assign-replacement.server'
import { loadConflicts } from '#app/domain/assignment/queries/load-conflicts.server'
import { compareChallenge } from '#app/domain/conflicts/commands/compare-conflicts.server'
import { declareConflict } from '#app/domain/conflicts/commands/declare-conflict.server'
import { readConflictFilter } from '#app/domain/conflicts/conflict-pairs'
import { ConflictsInput } from '#app/domain/conflicts/input'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { whichStage } from '#app/http/which-stage'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params, url }) => ({
  ...(await loadConflicts(ctx, {
    challengeId: params.id ?? '',
    which: whichStage(url),
    ...readConflictFilter(url.searchParams),
  })),
  title: pageTitle(ctx, 'conflicts.title'),
}))

export const action = formAction(ConflictsInput, async (ctx, input, { params }) => {
  const challengeId = params.id ?? ''
  const back = paths.conflicts(challengeId)
  if (input.intent === 'compare') {
    await compareChallenge(ctx, challengeId)
    return redirectWith(back, 'success', 'conflicts.compared_done')
  }
  if (input.intent === 'replace') {
    const { assignmentId, judgeId } = input
    await assignReplacement(ctx, { challengeId, assignmentId, judgeId })
    return redirectWith(back, 'success', 'conflicts.replaced_done')
  }
  const { judgeId, teamId, kind, evidence, pinned } = input
  await declareConflict(ctx, { challengeId, judgeId, teamId, kind, evidence, pinned: pinned === 'on' })
  return redirectWith(back, 'success', 'conflicts.declared_done')
})
