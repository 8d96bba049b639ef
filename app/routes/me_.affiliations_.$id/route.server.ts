import { removeAffiliation } from '#app/domain/people/commands/remove-affiliation.server'
import { z } from '#app/domain/shared/input'
import { redirectWith } from '#app/http/flash.server'
import { buttonAction } from '#app/http/submit.server'
import { paths } from '#app/paths'

export const action = buttonAction(
  z.strictObject({ _method: z.literal('delete') }),
  async (ctx, _input, { params }) => {
    await removeAffiliation(ctx, params.id ?? '')
    return redirectWith(paths.affiliations(), 'success', 'conflicts.affiliation_removed')
  },
)
