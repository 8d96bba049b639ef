import { editProfile } from '#app/domain/people/commands/edit-profile.server'
import { ProfileInput } from '#app/domain/people/input'
import { participantTypes } from '#app/domain/people/person'
import { listAffiliations } from '#app/domain/people/queries/list-affiliations.server'
import { loadProfile } from '#app/domain/people/queries/load-profile.server'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async ctx => ({
  profile: await loadProfile(ctx),
  affiliations: await listAffiliations(ctx),
  types: participantTypes,
}))

export const action = formAction(ProfileInput, async (ctx, input) => {
  await editProfile(ctx, input)
  return redirectWith(paths.me(), 'success', 'form.saved')
})
