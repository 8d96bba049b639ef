import { makeStaff } from '#app/domain/people/commands/make-staff.server'
import { Refusal } from '#app/domain/shared/refusal'
import { asSystem } from './system'

/** `meydan staff EMAIL`: makes an existing account staff of the platform. Returns the exit code. */
export async function staff(email: string): Promise<number> {
  try {
    await asSystem(ctx => makeStaff(ctx, email))
    console.log(`${email} is staff now`)
    return 0
  } catch (error) {
    // why: an address that nobody has is the operator's mistake, answered in words
    if (!(error instanceof Refusal)) throw error
    console.error(`Nobody has joined with ${email}`)
    return 1
  }
}
