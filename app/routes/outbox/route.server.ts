import { desc } from 'drizzle-orm'
import { config } from '#app/config.server'
import { orNotFound } from '#app/domain/shared/refusal'
import { pageLoader } from '#app/http/page.server'
import { outboxMails } from '#db/schema'

/** The mails that would have been sent; only without a mail server, and never in production. */
export const loader = pageLoader(async ctx => {
  orNotFound(config.showsWorkshop || null)
  return { mails: await ctx.db.select().from(outboxMails).orderBy(desc(outboxMails.sentAt)).limit(100) }
})
