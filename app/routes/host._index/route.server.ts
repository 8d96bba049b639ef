import { listMyInstitutions } from '#app/domain/institutions/queries/list-my-institutions.server'
import { registerQuery } from '#app/domain/shared/register'
import { hostFilters, hostList } from '#app/domain/submissions/host-list'
import { listHostChallenges } from '#app/domain/submissions/queries/list-host-challenges.server'
import { todoOf } from '#app/http/desks.server'
import { pageLoader } from '#app/http/page.server'
import { pageTitle } from '#app/http/title.server'

export const loader = pageLoader(async (ctx, { url }) => {
  const asked = registerQuery(url.searchParams, hostFilters)
  const institutions = await listMyInstitutions(ctx)
  return {
    todo: await todoOf(ctx, 'host'),
    now: ctx.now,
    institutions,
    asked,
    challenges: hostList(await listHostChallenges(ctx), asked),
    title: pageTitle(ctx, 'institutions.host.title'),
  }
})
