import { and, asc, eq, inArray, isNull, lt } from 'drizzle-orm'
import type { Ctx } from '#app/domain/shared/context'
import { paths } from '#app/paths'
import type { Db } from '#db/client.server'
import { notices, users } from '#db/schema'
import { notify } from '../notify.server'

/** How many notices one mail lists. */
const listed = 50

/**
 * Runs once a day: one mail to each person with everything that waits for a daily mail, and on Mondays (UTC) also for a
 * weekly one. A notice is in one mail.
 */
export async function sendDigests(ctx: Ctx): Promise<void> {
  const due = ctx.now.getUTCDay() === 1 ? ['daily', 'weekly'] : ['daily']
  const people = await ctx.db
    .selectDistinct({ userId: notices.userId })
    .from(notices)
    .where(waiting(ctx, due))
  for (const { userId } of people) await ctx.transaction(tx => sendDigest(tx, ctx, { userId, due }))
}

function waiting(ctx: Ctx, due: readonly string[]) {
  return and(
    inArray(notices.frequency, [...due]),
    isNull(notices.collectedAt),
    lt(notices.createdAt, ctx.now),
  )
}

async function sendDigest(tx: Db, ctx: Ctx, { userId, due }: { userId: string; due: readonly string[] }) {
  const rows = await tx
    .select()
    .from(notices)
    .where(and(eq(notices.userId, userId), waiting(ctx, due)))
    .orderBy(asc(notices.createdAt), asc(notices.id))
  const [user] = await tx.select().from(users).where(eq(users.id, userId))
  if (!user || rows.length === 0) return
  const lines = rows
    .slice(0, listed)
    .map(({ subject, link }) => `– ${subject}${link ? `\n${ctx.origin}${link}` : ''}`)
  const ids = rows.map(({ id }) => id)
  await tx.update(notices).set({ collectedAt: ctx.now }).where(inArray(notices.id, ids))
  await notify(tx, ctx, {
    to: user,
    mail: 'notices.mail.digest',
    facts: { count: rows.length, list: lines.join('\n\n') },
    link: paths.notices(),
    collected: true,
  })
}
