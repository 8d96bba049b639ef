import { saveCard } from '#app/domain/teams/commands/save-card.server'
import { CardInput } from '#app/domain/teams/input'
import { loadOwnCard } from '#app/domain/teams/queries/load-cards.server'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params }) => ({
  ...(await loadOwnCard(ctx, params.entryId ?? '')),
  title: pageTitle(ctx, 'teams.card.title'),
}))

export const action = formAction(CardInput, async (ctx, input, { params }) => {
  const entryId = params.entryId ?? ''
  await saveCard(ctx, { ...input, entryId })
  return redirectWith(
    paths.teamCard(entryId),
    'success',
    input.agreed ? 'teams.card.saved_shown' : 'teams.card.saved_hidden',
  )
})
