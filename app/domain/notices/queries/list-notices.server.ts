import { and, count, desc, eq, isNull, sql } from 'drizzle-orm'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { pageAt } from '#app/domain/shared/pages'
import type { Db } from '#db/client.server'
import { prepared } from '#db/prepared'
import { notices } from '#db/schema'

const size = 30

/** The actor's notices, newest first, 30 on a page. */
export async function listNotices(ctx: Ctx, page: number) {
  const own = eq(notices.userId, signedIn(ctx).id)
  const [total] = await ctx.db.select({ rows: count() }).from(notices).where(own)
  const place = pageAt(total?.rows ?? 0, page, size)
  const { id, kind, subject, text, link, createdAt, readAt } = notices
  const rows = await ctx.db
    .select({ id, kind, subject, text, link, createdAt, readAt })
    .from(notices)
    .where(own)
    .orderBy(desc(createdAt), desc(id))
    .limit(size)
    .offset(place.from)
  return { notices: rows, page: place.page, pages: place.pages }
}

/** How many notices a person has not read. */
export async function countUnread(db: Db, userId: string): Promise<number> {
  const [row] = await unread(db, { userId })
  return row?.rows ?? 0
}

const unread = prepared(db =>
  db
    .select({ rows: count() })
    .from(notices)
    .where(and(eq(notices.userId, sql.placeholder('userId')), isNull(notices.readAt))),
)
