import { acceptRules } from '#app/domain/teams/commands/accept-rules.server'
import { RulesInput } from '#app/domain/teams/input'
import { redirectWith } from '#app/http/flash.server'
import { buttonAction } from '#app/http/submit.server'
import { paths } from '#app/paths'

/** POST accepts the newest rules for the team. */
export const action = buttonAction(RulesInput, async (ctx, acceptance, { params }) => {
  const entryId = params.entryId ?? ''
  await acceptRules(ctx, { entryId, acceptance })
  return redirectWith(paths.entry(entryId), 'success', 'teams.entry.rules_accepted')
})
