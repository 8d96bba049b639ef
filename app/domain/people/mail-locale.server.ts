import { eq } from 'drizzle-orm'
import type { Ctx } from '#app/domain/shared/context'
import { isLocale, type Locale } from '#app/domain/shared/local-text'
import type { Db } from '#db/client.server'
import { users } from '#db/schema'
import { emailKey } from './person'

/** The language of an account's mails; Azerbaijani where the stored one is not spoken here any more. */
export function mailLocale(account: { locale: string }): Locale {
  return isLocale(account.locale) ? account.locale : 'az'
}

/** The language of a mail to an address: that of its account when there is one, else the sender's. */
export async function localeOfAddress(tx: Db, ctx: Ctx, email: string): Promise<Locale> {
  const [account] = await tx
    .select({ locale: users.locale })
    .from(users)
    .where(eq(users.emailKey, emailKey(email)))
  return account ? mailLocale(account) : ctx.locale
}
