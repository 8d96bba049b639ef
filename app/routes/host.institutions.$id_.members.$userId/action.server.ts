import { removeMember } from '#app/domain/institutions/commands/remove-member.server'
import { signedIn } from '#app/domain/shared/context'
import { z } from '#app/domain/shared/input'
import { redirectWith } from '#app/http/flash.server'
import { paths } from '#app/http/paths'
import { press } from '#app/http/submit.server'

const Input = z.strictObject({ _method: z.literal('delete') })

export const action = press(Input, async (ctx, _input, { params }) => {
  const { id: institutionId = '', userId = '' } = params
  await removeMember(ctx, { institutionId, userId })
  const left = userId === signedIn(ctx).id
  return redirectWith(
    left ? paths.hostDesk() : paths.hostInstitution(institutionId),
    'success',
    'institution.removed',
  )
})
