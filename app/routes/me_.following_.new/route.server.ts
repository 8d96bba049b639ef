import { follow } from '#app/domain/following/commands/follow.server'
import { loadFollowed } from '#app/domain/following/followed.server'
import { FollowInput } from '#app/domain/following/input'
import { orNotFound } from '#app/domain/shared/refusal'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'

/** Where a visitor comes after signing in to follow something. */
export const loader = pageLoader(async (ctx, { url }) => {
  const asked = FollowInput.safeParse({
    kind: url.searchParams.get('kind'),
    of: url.searchParams.get('of') ?? '',
  })
  const input = orNotFound(asked.success ? asked.data : null)
  const { name, page } = await loadFollowed(ctx, input)
  return { ...input, name, page, title: pageTitle(ctx, 'following.title') }
})

/** POST follows it. */
export const action = formAction(FollowInput, async (ctx, input) => {
  const { page } = await follow(ctx, input)
  return redirectWith(page, 'success', 'following.follows_now')
})
