import { setTwoPeople } from '#app/domain/institutions/commands/set-two-people.server'
import { z } from '#app/domain/shared/input'
import { redirectWith } from '#app/http/flash.server'
import { buttonAction } from '#app/http/submit.server'
import { paths } from '#app/paths'

const TwoPeopleInput = z.strictObject({ required: z.literal('on').optional() })

/** POST sets whether results and payouts of later challenges require two people. */
export const action = buttonAction(TwoPeopleInput, async (ctx, { required }, { params }) => {
  const id = params.id ?? ''
  await setTwoPeople(ctx, { id, required: required === 'on' })
  return redirectWith(paths.hostInstitution(id), 'success', 'form.saved')
})
