import { PictureInput } from '#app/domain/pictures/input'
import { leastSize } from '#app/domain/pictures/picture'
import { orNotFound } from '#app/domain/shared/refusal'
import { removeCardPicture } from '#app/domain/teams/commands/remove-card-picture.server'
import { setCardPicture } from '#app/domain/teams/commands/set-card-picture.server'
import { loadOwnCard } from '#app/domain/teams/queries/load-cards.server'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'
import { storage } from '#app/runtime.server'
import { keepPicture } from '#app/services/keep-picture.server'

export const loader = pageLoader(async (ctx, { params }) => {
  const { entryId, team, picture, can } = await loadOwnCard(ctx, params.entryId ?? '')
  orNotFound(can.write || null)
  return { entryId, team, picture, title: pageTitle(ctx, 'teams.card.picture') }
})

/** Checks the actor before the bytes of a picture are stored. */
export const action = formAction(PictureInput, async (ctx, { act, file, alt }, { params }) => {
  const { entryId, can } = await loadOwnCard(ctx, params.entryId ?? '')
  orNotFound(can.write || null)
  const to = paths.teamCard(entryId)
  if (act === 'remove') {
    await removeCardPicture(ctx, entryId)
    return redirectWith(to, 'success', 'uploads.picture.removed')
  }
  const kept = file ? await keepPicture(storage, file, leastSize.card) : null
  await setCardPicture(ctx, entryId, { kept, alt })
  return redirectWith(to, 'success', 'uploads.picture.saved')
})
