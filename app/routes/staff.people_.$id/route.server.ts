import { restoreAccount } from '#app/domain/people/commands/restore-account.server'
import { suspendAccount } from '#app/domain/people/commands/suspend-account.server'
import { SuspensionInput } from '#app/domain/people/input'
import { loadPersonForStaff } from '#app/domain/people/queries/load-people-for-staff.server'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { logRead } from '#app/http/security-log.server'
import { formAction } from '#app/http/submit.server'
import { titleOf } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, args) => {
  const shown = await loadPersonForStaff(ctx, args.params.id ?? '')
  logRead(ctx, 'person.read', args)
  return { ...shown, title: titleOf(shown.person.name) }
})

export const action = formAction(SuspensionInput, async (ctx, input, { params }) => {
  const userId = params.id ?? ''
  if (input._method === 'delete') {
    await restoreAccount(ctx, userId)
    return redirectWith(paths.staffPerson(userId), 'success', 'people.suspension.restored')
  }
  await suspendAccount(ctx, { userId, reason: input.reason })
  return redirectWith(paths.staffPerson(userId), 'success', 'people.suspension.done')
})
