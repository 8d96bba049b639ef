import { listMyInstitutions } from '#app/domain/institutions/queries/list-my-institutions.server'
import { listHostChallenges } from '#app/domain/submissions/queries/list-host-challenges.server'
import { todoOf } from '#app/http/desks.server'
import { pageLoader } from '#app/http/page.server'
import { pageTitle } from '#app/http/title.server'

export const loader = pageLoader(async (ctx, { shared }) => {
  const institutions = await listMyInstitutions(ctx)
  const verified = institutions.filter(institution => institution.status === 'verified')
  const challenges = await listHostChallenges(
    ctx,
    verified.map(institution => institution.id),
  )
  return {
    todo: await todoOf(ctx, shared, 'host'),
    now: ctx.now,
    institutions,
    challenges,
    mayCreate: verified.length > 0,
    title: pageTitle(ctx, 'institutions.host.title'),
  }
})
