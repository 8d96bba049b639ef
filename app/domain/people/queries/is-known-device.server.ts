import { and, eq } from 'drizzle-orm'
import type { Ctx } from '#app/domain/shared/context'
import { devices, users } from '#db/schema'
import { deviceId } from '../device-id.server'
import { emailKey } from '../person'

/** Whether someone has signed in to the account of this address with the browser that has this device token. */
export async function isKnownDevice(
  ctx: Ctx,
  { email, token }: { email: string; token: string },
): Promise<boolean> {
  const [user] = await ctx.db
    .select({ id: users.id })
    .from(users)
    .where(eq(users.emailKey, emailKey(email)))
  const id = deviceId(token, user?.id ?? '')
  const [known] = await ctx.db
    .select({ id: devices.id })
    .from(devices)
    .where(and(eq(devices.id, id), eq(devices.userId, user?.id ?? '')))
  return known !== undefined
}
