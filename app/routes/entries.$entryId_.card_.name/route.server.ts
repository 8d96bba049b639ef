import { nameOnCard } from '#app/domain/teams/commands/name-on-card.server'
import { CardNameInput } from '#app/domain/teams/input'
import { redirectWith } from '#app/http/flash.server'
import { buttonAction } from '#app/http/submit.server'
import { paths } from '#app/paths'

export const action = buttonAction(CardNameInput, async (ctx, { named }, { params }) => {
  const entryId = params.entryId ?? ''
  await nameOnCard(ctx, { entryId, named: named === 'on' })
  return redirectWith(
    paths.teamCard(entryId),
    'success',
    named ? 'teams.card.now_named' : 'teams.card.not_named',
  )
})
