import { unfollow } from '#app/domain/following/commands/unfollow.server'
import { z } from '#app/domain/shared/input'
import { redirectWith } from '#app/http/flash.server'
import { buttonAction } from '#app/http/submit.server'
import { paths } from '#app/paths'

const Removal = z.strictObject({ _method: z.literal('delete') })

/** DELETE ends one thing that the person follows. */
export const action = buttonAction(Removal, async (ctx, _input, { params }) => {
  await unfollow(ctx, params.id ?? '')
  return redirectWith(paths.following(), 'success', 'following.ended')
})
