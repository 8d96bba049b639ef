import { editInstitution } from '#app/domain/institutions/commands/edit-institution.server'
import { InstitutionInput } from '#app/domain/institutions/input'
import { loadInstitutionDesk } from '#app/domain/institutions/queries/load-institution-desk.server'
import { loadPictureOf } from '#app/domain/pictures/queries/load-pictures.server'
import { localText } from '#app/domain/shared/local-text'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { titleOf } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params }) => {
  const desk = await loadInstitutionDesk(ctx, params.id ?? '')
  const logo = await loadPictureOf(ctx.db, { institutionId: desk.institution.id })
  return { ...desk, logo, title: titleOf(localText(desk.institution.name, ctx.locale)) }
})

export const action = formAction(InstitutionInput, async (ctx, input, { params }) => {
  const id = params.id ?? ''
  await editInstitution(ctx, id, input)
  return redirectWith(paths.hostInstitution(id), 'success', 'form.saved')
})
