import { desc } from 'drizzle-orm'
import { config } from '#app/config.server'
import { found } from '#app/domain/shared/refusal'
import { page } from '#app/http/page.server'
import { outboxMails } from '#db/schema'

/** The mails that would have been sent; only where no mail server is configured, never in production. */
export const loader = page(async ctx => {
  found(config.showsWorkshop || null)
  return { mails: await ctx.db.select().from(outboxMails).orderBy(desc(outboxMails.sentAt)).limit(100) }
})
