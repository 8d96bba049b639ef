import { listMyInstitutions } from '#app/domain/institutions/queries/list-my-institutions.server'
import { listHostChallenges } from '#app/domain/submissions/queries/list-host-challenges.server'
import { todoOf } from '#app/http/desks.server'
import { pageLoader } from '#app/http/page.server'
import { pageTitle } from '#app/http/title.server'

export const loader = pageLoader(async ctx => {
  const institutions = await listMyInstitutions(ctx)
  return {
    todo: await todoOf(ctx, 'host'),
    now: ctx.now,
    institutions,
    challenges: await listHostChallenges(ctx),
    title: pageTitle(ctx, 'institutions.host.title'),
  }
})
