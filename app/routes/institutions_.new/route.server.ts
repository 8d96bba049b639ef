import { registerInstitution } from '#app/domain/institutions/commands/register-institution.server'
import { InstitutionInput } from '#app/domain/institutions/input'
import { canRegister } from '#app/domain/institutions/permissions'
import { signedIn } from '#app/domain/shared/context'
import { ensure } from '#app/domain/shared/verdict'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async ctx => {
  ensure(canRegister(signedIn(ctx)))
  return { title: pageTitle(ctx, 'institutions.register_title') }
})

export const action = formAction(InstitutionInput, async (ctx, input) => {
  const { id } = await registerInstitution(ctx, input)
  return redirectWith(paths.hostInstitution(id), 'success', 'institutions.registered')
})
