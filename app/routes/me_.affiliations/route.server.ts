import { addAffiliation } from '#app/domain/people/commands/add-affiliation.server'
import { AffiliationInput } from '#app/domain/people/input'
import { listAffiliations } from '#app/domain/people/queries/list-affiliations.server'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async ctx => ({
  affiliations: await listAffiliations(ctx),
  title: pageTitle(ctx, 'conflicts.affiliations_title'),
}))

export const action = formAction(AffiliationInput, async (ctx, input) => {
  await addAffiliation(ctx, input)
  return redirectWith(paths.affiliations(), 'success', 'conflicts.affiliation_added')
})
