import { and, count, desc, eq } from 'drizzle-orm'
import { loadSeenChallenge } from '#app/domain/catalogue/queries/load-seen-challenge.server'
import type { Ctx } from '#app/domain/shared/context'
import { pageAt } from '#app/domain/shared/pages'
import { announcements } from '#db/schema'
import { isOnPage } from '../on-page.server'

const size = 20

/** The public announcements of a challenge, newest first. 404 for readers who may not see the challenge. */
export async function loadUpdatesPage(ctx: Ctx, { slug, page }: { slug: string; page: number }) {
  const challenge = await loadSeenChallenge(ctx, slug)
  const total = await countUpdates(ctx, challenge.id)
  const place = pageAt(total, page, size)
  const updates = await listUpdates(ctx, { challengeId: challenge.id, size, from: place.from })
  return { challenge, updates, page: place.page, pages: place.pages }
}

export type PageUpdates = Awaited<ReturnType<typeof loadPageUpdates>>

/** The newest public announcements and their number. @unguarded the caller has seen the challenge. */
export async function loadPageUpdates(ctx: Ctx, challengeId: string) {
  const updates = await listUpdates(ctx, { challengeId, size: 3, from: 0 })
  return { updates, total: updates.length < 3 ? updates.length : await countUpdates(ctx, challengeId) }
}

const shown = (challengeId: string) => and(eq(announcements.challengeId, challengeId), isOnPage())

type List = { challengeId: string; size: number; from: number }

function listUpdates(ctx: Ctx, { challengeId, size, from }: List) {
  const { id, subject, text, sentAt } = announcements
  return ctx.db
    .select({ id, subject, text, sentAt })
    .from(announcements)
    .where(shown(challengeId))
    .orderBy(desc(sentAt), desc(id))
    .limit(size)
    .offset(from)
}

async function countUpdates(ctx: Ctx, challengeId: string): Promise<number> {
  const [row] = await ctx.db.select({ rows: count() }).from(announcements).where(shown(challengeId))
  return row?.rows ?? 0
}
