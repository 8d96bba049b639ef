import { makeStaff } from '#app/domain/people/commands/make-staff.server'
import { unmakeStaff } from '#app/domain/people/commands/unmake-staff.server'
import { Refusal } from '#app/domain/shared/refusal'
import { translate } from '#app/i18n/catalogues'
import { asSystem } from './system'

/**
 * `meydan staff EMAIL`: makes an existing account platform staff, or with `--remove` removes the role. Returns the exit
 * code.
 */
export async function staff(email: string, remove = false): Promise<number> {
  return asSystem(async ctx => {
    try {
      await (remove ? unmakeStaff : makeStaff)(ctx, email)
      console.log(
        remove ? `${email} is platform staff no longer.` : `${email} is platform staff from now on.`,
      )
      return 0
    } catch (error) {
      // why: a mistyped address is the operator's error, answered with a message
      if (!(error instanceof Refusal)) throw error
      const reason =
        error.kind === 'not_found' ? 'nobody has joined with it' : translate('en')(error.reason, error.params)
      console.error(`${email}: ${reason}`)
      return 1
    }
  })
}
