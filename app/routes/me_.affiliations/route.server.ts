import { addAffiliation } from '#app/domain/people/commands/add-affiliation.server'
import { AffiliationInput } from '#app/domain/people/input'
import { listAffiliations } from '#app/domain/people/queries/list-affiliations.server'
import { redirectWith } from '#app/http/flash.server'
import { page } from '#app/http/page.server'
import { submit } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = page(async ctx => ({
  affiliations: await listAffiliations(ctx),
  title: pageTitle(ctx, 'conflicts.affiliations_title'),
}))

export const action = submit(AffiliationInput, async (ctx, input) => {
  await addAffiliation(ctx, input)
  return redirectWith(paths.affiliations(), 'success', 'conflicts.affiliation_added')
})
