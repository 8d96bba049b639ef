import { z } from '#app/domain/shared/input'
import { orNotFound } from '#app/domain/shared/refusal'
import { loadWorkspace } from '#app/domain/submissions/queries/load-workspace.server'
import { returnEntry } from '#app/domain/teams/commands/return-entry.server'
import { withdrawEntry } from '#app/domain/teams/commands/withdraw-entry.server'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params }) => {
  const { entryId, team, challenge, can, withdrawnAt } = await loadWorkspace(ctx, params.entryId ?? '')
  orNotFound(can.withdraw || withdrawnAt ? true : null)
  return {
    entryId,
    team: team.name,
    challenge: challenge.title,
    title: pageTitle(ctx, 'teams.entry.withdraw'),
  }
})

const Input = z.strictObject({ _method: z.literal('delete').optional() })

export const action = formAction(Input, async (ctx, { _method }, { params }) => {
  const entryId = params.entryId ?? ''
  if (_method) await returnEntry(ctx, entryId)
  else await withdrawEntry(ctx, entryId)
  return redirectWith(
    paths.entry(entryId),
    'success',
    _method ? 'teams.entry.returned' : 'teams.entry.withdrawn_now',
  )
})
