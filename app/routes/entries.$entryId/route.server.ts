import { loadResultAppeal } from '#app/domain/appeals/queries/load-result-appeal.server'
import { loadTeamFeedback } from '#app/domain/decisions/queries/load-team-feedback.server'
import { loadTeamPrizes } from '#app/domain/decisions/queries/load-team-prizes.server'
import { loadExclusion } from '#app/domain/screening/queries/load-exclusion.server'
import { loadSentBack } from '#app/domain/screening/queries/load-sent-back.server'
import { localText } from '#app/domain/shared/local-text'
import { loadWorkspace } from '#app/domain/submissions/queries/load-workspace.server'
import { pageLoader } from '#app/http/page.server'
import { titleOf } from '#app/http/title.server'

export const loader = pageLoader(async (ctx, { params }) => {
  const workspace = await loadWorkspace(ctx, params.entryId ?? '')
  const title = titleOf(`${workspace.team.name}: ${localText(workspace.challenge.title, ctx.locale)}`)
  const { entryId } = workspace
  const feedback = await loadTeamFeedback(ctx, entryId)
  return {
    ...{ workspace, title, feedback },
    prizes: await loadTeamPrizes(ctx, entryId),
    exclusion: (await loadExclusion(ctx, entryId)).exclusion,
    resultAppeal: await loadResultAppeal(ctx, entryId),
    sentBack: await loadSentBack(ctx, entryId),
  }
})
