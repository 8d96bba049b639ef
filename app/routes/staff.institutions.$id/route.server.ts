import { decideVerification } from '#app/domain/institutions/commands/decide-verification.server'
import { VerificationInput } from '#app/domain/institutions/input'
import { loadInstitutionForStaff } from '#app/domain/institutions/queries/load-institution-for-staff.server'
import { localText } from '#app/domain/shared/local-text'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { titleOf } from '#app/http/title.server'
import { messageRef } from '#app/i18n/translate'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params }) => {
  const facts = await loadInstitutionForStaff(ctx, params.id ?? '')
  return { ...facts, title: titleOf(localText(facts.institution.name, ctx.locale)) }
})

export const action = formAction(VerificationInput, async (ctx, input, { params }) => {
  const id = params.id ?? ''
  await decideVerification(ctx, { id, input })
  const { institution } = await loadInstitutionForStaff(ctx, id)
  const said = input.decision === 'verify' ? 'institutions.staff.verified' : 'institutions.staff.not_verified'
  const name = localText(institution.name, ctx.locale)
  return redirectWith(paths.staffDesk(), 'success', messageRef(said, { name }))
})
