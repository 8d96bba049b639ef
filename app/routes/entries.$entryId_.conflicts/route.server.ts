import { stateTeamConflict } from '#app/domain/conflicts/commands/state-team-conflict.server'
import { withdrawTeamStatement } from '#app/domain/conflicts/commands/withdraw-team-statement.server'
import { TeamStatementInput } from '#app/domain/conflicts/input'
import { loadTeamConflicts } from '#app/domain/conflicts/queries/load-team-conflicts.server'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params }) => ({
  ...(await loadTeamConflicts(ctx, params.entryId ?? '')),
  title: pageTitle(ctx, 'conflicts.team_title'),
}))

export const action = formAction(TeamStatementInput, async (ctx, input, { params }) => {
  const entryId = params.entryId ?? ''
  const back = paths.entryConflicts(entryId)
  if ('_method' in input) {
    await withdrawTeamStatement(ctx, { entryId, statementId: input.statementId })
    return redirectWith(back, 'success', 'conflicts.taken_back_done')
  }
  await stateTeamConflict(ctx, { entryId, ...input })
  return redirectWith(back, 'success', 'conflicts.said_done')
})
