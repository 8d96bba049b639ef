import { and, eq, inArray } from 'drizzle-orm'
import { notify, type Reader } from '#app/domain/people/notify.server'
import { isActiveEntry } from '#app/domain/shared/active.server'
import type { Ctx } from '#app/domain/shared/context'
import { groupBy } from '#app/domain/shared/group-by'
import { batchesOf } from '#app/services/batches.server'
import type { Db } from '#db/client.server'
import { announcementReceivers, announcements, entries, follows, teamMembers } from '#db/schema'
import { type Alert, listAlerts } from '../queries/list-alerts.server'

/** What was written a moment ago may not be committed yet; the next run tells it. */
const settled = 60_000

/**
 * Runs every ten minutes: tells each person what became public since they were last told about what they follow, in one
 * notice for each thing followed. Everyone is told of each thing once, also where they follow it in several ways, and an
 * entrant not of what entrants are told anyway.
 */
export async function sendAlerts(ctx: Ctx): Promise<void> {
  const until = new Date(ctx.now.getTime() - settled)
  const alerts = await listAlerts(ctx, until)
  const people = [...groupBy(alerts, ({ userId }) => userId)]
  for await (const batch of batchesOf(people, 20)) {
    for (const [userId, own] of batch) await ctx.transaction(tx => tell(tx, ctx, { userId, alerts: own }))
  }
}

type Telling = { userId: string; alerts: readonly Alert[] }

async function tell(tx: Db, ctx: Ctx, { userId, alerts }: Telling): Promise<void> {
  const ids = alerts.map(({ followId }) => followId)
  const rows = await tx.select().from(follows).where(inArray(follows.id, ids))
  const toldUntil = new Map(rows.map(row => [row.id, row.toldUntil]))
  const known = await loadKnown(tx, userId, alerts)
  for (const alert of alerts) {
    const told = toldUntil.get(alert.followId)
    // another run may have told it, or the person may have ended it
    const items = told ? alert.items.filter(({ at }) => at > told) : []
    const newest = items[0]
    if (!newest) continue
    await tx.update(follows).set({ toldUntil: newest.at }).where(eq(follows.id, alert.followId))
    const fresh = items.filter(({ id }) => !known.has(id))
    for (const { id } of fresh) known.add(id)
    if (fresh.length > 0) await write(tx, ctx, { userId, alert: { ...alert, items: fresh } })
  }
}

/** How many lines one notice has. */
const listed = 10

async function write(tx: Db, ctx: Ctx, { userId, alert }: { userId: string; alert: Alert }): Promise<void> {
  const { followId, items, link, name, challengeId } = alert
  const to = { accountIds: [userId] }
  const key = `alert ${followId} ${items[0]?.id}`
  const first = (reader: Reader) => items[0]?.title(reader) ?? ''
  const list = (reader: Reader) =>
    items
      .slice(0, listed)
      .map(item => `– ${item.title(reader)}\n${ctx.origin}${item.link}`)
      .join('\n\n')
  const count = items.length
  if (challengeId)
    return notify(tx, ctx, {
      to,
      mail: 'following.mail.news',
      facts: reader => ({ name: name(reader), first: first(reader), count, list: list(reader) }),
      link,
      key,
      about: { challengeId },
    })
  return notify(tx, ctx, {
    to,
    mail: 'following.mail.found',
    facts: reader => ({ name: name(reader), first: first(reader), count, list: list(reader) }),
    link,
    key,
  })
}

/**
 * The news that a person is told of anyway: of a challenge that their team has entered, all but announcements that went
 * to others.
 */
async function loadKnown(tx: Db, userId: string, alerts: readonly Alert[]): Promise<Set<string>> {
  const challengeIds = alerts.flatMap(({ challengeId }) => challengeId ?? [])
  if (challengeIds.length === 0) return new Set()
  const entered = await tx
    .select({ id: entries.challengeId })
    .from(teamMembers)
    .innerJoin(entries, eq(entries.teamId, teamMembers.teamId))
    .where(and(eq(teamMembers.userId, userId), inArray(entries.challengeId, challengeIds), isActiveEntry))
  const received = await tx
    .select({ id: announcements.id })
    .from(announcementReceivers)
    .innerJoin(announcements, eq(announcements.id, announcementReceivers.announcementId))
    .where(and(eq(announcementReceivers.userId, userId), inArray(announcements.challengeId, challengeIds)))
  const own = new Set(entered.map(({ id }) => id))
  const told = alerts.filter(({ challengeId }) => challengeId && own.has(challengeId))
  const ids = told.flatMap(({ items }) => items.flatMap(item => (item.toAll ? [item.id] : [])))
  return new Set([...ids, ...received.map(({ id }) => `announcement-${id}`)])
}
