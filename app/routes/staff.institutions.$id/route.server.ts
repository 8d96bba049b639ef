import { decideVerification } from '#app/domain/institutions/commands/decide-verification.server'
import { VerificationInput } from '#app/domain/institutions/input'
import { loadInstitutionForStaff } from '#app/domain/institutions/queries/load-institution-for-staff.server'
import { localText } from '#app/domain/shared/local-text'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { titleOf } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params }) => {
  const facts = await loadInstitutionForStaff(ctx, params.id ?? '')
  return { ...facts, title: titleOf(localText(facts.institution.name, ctx.locale)) }
})

export const action = formAction(VerificationInput, async (ctx, input, { params }) => {
  await decideVerification(ctx, { id: params.id ?? '', input })
  return redirectWith(paths.staffDesk(), 'success', 'form.saved')
})
