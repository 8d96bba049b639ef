import { eq } from 'drizzle-orm'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { translate } from '#app/i18n/catalogues'
import { formats } from '#app/i18n/format'
import { enqueue } from '#app/queue/queue.server'
import { devices, users } from '#db/schema'
import { newDeviceMail } from '../mail'
import { mailLocale } from '../mail-locale.server'

type SignIn = {
  userId: string
  /** of the browser's cookie and the person together */
  deviceId: string
  browser: string | null
  network: string
  /** path of the page where sessions are ended */
  sessionsPath: string
}

/** Remembers the browser of a sign-in; one not seen before is told to its owner by mail, but for the very first. */
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
    const locale = mailLocale(user)
    const t = translate(locale)
    const letter = newDeviceMail(t, {
      name: user.name,
      at: formats(locale, t, user.timeZone).instant(ctx.now),
      browser: signIn.browser ?? t('people.sessions.unknown_browser'),
      network: signIn.network,
      link: ctx.origin + signIn.sessionsPath,
    })
    await enqueue(tx, { kind: 'mail', payload: { to: user.email, ...letter } }, { now: ctx.now })
  })
}
