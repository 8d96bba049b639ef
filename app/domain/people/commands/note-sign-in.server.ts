import { eq } from 'drizzle-orm'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { paths } from '#app/paths'
import { devices, users } from '#db/schema'
import { notify } from '../notify.server'

type SignIn = {
  userId: string
  /** hash of the browser's cookie and the person */
  deviceId: string
  browser: string | null
  network: string
}

/** Stores the browser of a sign-in. The owner is mailed about each new browser except the first. */
export async function noteSignIn(ctx: Ctx, { userId, deviceId, ...signIn }: SignIn): Promise<void> {
  await ctx.transaction(async tx => {
    const known = await tx.select({ id: devices.id }).from(devices).where(eq(devices.userId, userId))
    if (known.some(device => device.id === deviceId)) {
      await tx.update(devices).set({ lastSeenAt: ctx.now }).where(eq(devices.id, deviceId))
      return
    }
    await tx.insert(devices).values({ id: deviceId, userId, lastSeenAt: ctx.now })
    if (known.length === 0) return
    const user = orNotFound((await tx.select().from(users).where(eq(users.id, userId)))[0])
    await notify(tx, ctx, {
      to: user,
      mail: 'people.mail.new_device',
      facts: ({ t, format }) => ({
        name: user.name,
        at: format(user.timeZone).instant(ctx.now),
        browser: signIn.browser ?? t('people.sessions.unknown_browser'),
        network: signIn.network,
      }),
      link: paths.sessions(),
    })
  })
}
