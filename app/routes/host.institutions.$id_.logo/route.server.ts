import { loadInstitutionDesk } from '#app/domain/institutions/queries/load-institution-desk.server'
import { removeLogo } from '#app/domain/pictures/commands/remove-logo.server'
import { setLogo } from '#app/domain/pictures/commands/set-logo.server'
import { PictureInput } from '#app/domain/pictures/input'
import { leastSize } from '#app/domain/pictures/picture'
import { loadPictureOf } from '#app/domain/pictures/queries/load-pictures.server'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'
import { storage } from '#app/runtime.server'
import { keepPicture } from '#app/services/keep-picture.server'

export const loader = pageLoader(async (ctx, { params }) => {
  const { institution } = await loadInstitutionDesk(ctx, params.id ?? '')
  const { id, slug, name } = institution
  const picture = await loadPictureOf(ctx.db, { institutionId: id })
  return { id, slug, name, picture, title: pageTitle(ctx, 'institutions.logo') }
})

export const action = formAction(PictureInput, async (ctx, { act, file, alt }, { params }) => {
  const { id } = (await loadInstitutionDesk(ctx, params.id ?? '')).institution
  const to = paths.hostInstitutionLogo(id)
  if (act === 'remove') {
    await removeLogo(ctx, id)
    return redirectWith(to, 'success', 'uploads.picture.removed')
  }
  const kept = file ? await keepPicture(storage, file, leastSize.logo) : null
  await setLogo(ctx, id, { kept, alt })
  return redirectWith(to, 'success', 'uploads.picture.saved')
})
