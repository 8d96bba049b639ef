import { makeOwner } from '#app/domain/institutions/commands/make-owner.server'
import { removeMember } from '#app/domain/institutions/commands/remove-member.server'
import { signedIn } from '#app/domain/shared/context'
import { z } from '#app/domain/shared/input'
import { redirectWith } from '#app/http/flash.server'
import { buttonAction } from '#app/http/submit.server'
import { paths } from '#app/paths'

/** PUT makes a member an owner; DELETE removes them, or oneself. */
const Input = z.strictObject({ _method: z.enum(['put', 'delete']) })

export const action = buttonAction(Input, async (ctx, { _method }, { params }) => {
  const { id: institutionId = '', userId = '' } = params
  if (_method === 'put') {
    await makeOwner(ctx, { institutionId, userId })
    return redirectWith(paths.hostInstitution(institutionId), 'success', 'institutions.owner_made')
  }
  await removeMember(ctx, { institutionId, userId })
  const left = userId === signedIn(ctx).id
  return redirectWith(
    left ? paths.hostDesk() : paths.hostInstitution(institutionId),
    'success',
    'institutions.removed',
  )
})
