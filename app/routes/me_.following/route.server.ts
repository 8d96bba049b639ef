import { listFollows } from '#app/domain/following/queries/list-follows.server'
import { pageLoader } from '#app/http/page.server'
import { pageTitle } from '#app/http/title.server'

export const loader = pageLoader(async ctx => ({
  follows: await listFollows(ctx),
  title: pageTitle(ctx, 'following.mine'),
}))
