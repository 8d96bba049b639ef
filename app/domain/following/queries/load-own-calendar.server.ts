import { and, desc, eq, inArray } from 'drizzle-orm'
import { isPublicAt } from '#app/domain/challenges/visibility.server'
import { secretHash } from '#app/domain/people/mail-token.server'
import { receiverLocale } from '#app/domain/people/notify.server'
import { isActiveAccount, isActiveEntry } from '#app/domain/shared/active.server'
import type { Ctx } from '#app/domain/shared/context'
import { groupBy } from '#app/domain/shared/group-by'
import { type LocalText, localText } from '#app/domain/shared/local-text'
import { orNotFound } from '#app/domain/shared/refusal'
import { closingWith } from '#app/domain/teams/extension'
import { translate } from '#app/i18n/catalogues'
import type { Db } from '#db/client.server'
import {
  calendarAddresses,
  challenges,
  entries,
  entryExtensions,
  follows,
  teamMembers,
  users,
} from '#db/schema'
import { eventsOf } from '../calendar'
import { loadDates } from './load-dates.server'

/** A calendar has the dates of at most this many challenges. */
const most = 200

/**
 * The calendar at a person's private address, in their language: the challenges that they have entered, with the
 * deadlines of their own team, those that they follow, and those of institutions that they follow. 404 for an address
 * that does not exist any more.
 */
export async function loadOwnCalendar(ctx: Ctx, secret: string) {
  const [row] = await ctx.db
    .select({ userId: users.id, locale: users.locale })
    .from(calendarAddresses)
    .innerJoin(users, eq(users.id, calendarAddresses.userId))
    .where(and(eq(calendarAddresses.id, secretHash(secret)), isActiveAccount))
  const { userId, ...account } = orNotFound(row)
  const locale = receiverLocale(account)
  const [t, text] = [translate(locale), (each: LocalText) => localText(each, locale)]
  const entered = await loadEntered(ctx.db, userId)
  const ids = [...new Set([...entered.keys(), ...(await loadFollowed(ctx, userId))])].slice(0, most)
  const extensionsOf = await loadExtensions(ctx.db, [...entered.values()])
  const dates = (await loadDates(ctx, ids)).map(dated => {
    const own = extensionsOf(entered.get(dated.id))
    const stages = dated.stages.map(stage => ({
      ...stage,
      closesAt: closingWith(
        stage.closesAt,
        own.filter(({ stageId }) => stageId === stage.id),
      ),
    }))
    return { ...dated, stages, datesVersion: dated.datesVersion + own.length }
  })
  return {
    name: t('following.calendar.own'),
    locale,
    events: dates.flatMap(dated => eventsOf(dated, { t, text })),
  }
}

/** The entry of the person's team by challenge. */
async function loadEntered(db: Db, userId: string): Promise<Map<string, string>> {
  const rows = await db
    .select({ challengeId: entries.challengeId, entryId: entries.id })
    .from(teamMembers)
    .innerJoin(entries, eq(entries.teamId, teamMembers.teamId))
    .where(and(eq(teamMembers.userId, userId), isActiveEntry))
    .orderBy(desc(entries.enteredAt))
    .limit(most)
  return new Map(rows.map(row => [row.challengeId, row.entryId]))
}

/** Public challenges that the person follows, or whose institution. */
async function loadFollowed({ db, now }: Ctx, userId: string): Promise<string[]> {
  const rows = await db.select().from(follows).where(eq(follows.userId, userId))
  const of = (kind: string) => rows.filter(row => row.kind === kind).map(({ subject }) => subject)
  const hosted = await db
    .select({ id: challenges.id })
    .from(challenges)
    .where(and(inArray(challenges.institutionId, of('institution')), isPublicAt(now)))
    .orderBy(desc(challenges.publishAt))
    .limit(most)
  return [...of('challenge'), ...hosted.map(({ id }) => id)]
}

/** More time of one team. */
async function loadExtensions(db: Db, entryIds: readonly string[]) {
  const { entryId, stageId, until } = entryExtensions
  const rows = await db
    .select({ entryId, stageId, until })
    .from(entryExtensions)
    .where(inArray(entryId, [...entryIds]))
  const byEntry = groupBy(rows, row => row.entryId)
  return (id: string | undefined) => (id ? (byEntry.get(id) ?? []) : [])
}
