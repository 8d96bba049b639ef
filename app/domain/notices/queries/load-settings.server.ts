import { desc, eq, max } from 'drizzle-orm'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { isLocale, type Locale } from '#app/domain/shared/local-text'
import { challenges, noticePreferences, notices, users } from '#db/schema'
import { frequencies, frequencyOf } from '../frequency'
import { noticeKinds } from '../kinds'

/** How often the actor gets mails of each kind, the exceptions for single challenges, and the language. */
export async function loadNoticeSettings(ctx: Ctx) {
  const { id } = signedIn(ctx)
  const rows = await ctx.db.select().from(noticePreferences).where(eq(noticePreferences.userId, id))
  const [user] = await ctx.db.select({ locale: users.locale }).from(users).where(eq(users.id, id))
  const locale: Locale = isLocale(user?.locale) ? user.locale : 'az'
  return {
    locale,
    kinds: noticeKinds.map(kind => ({ kind, frequency: frequencyOf(rows, { kind, challengeId: null }) })),
    challenges: await loadTold(ctx, id, rows),
  }
}

type Preference = { kind: string; challengeId: string; frequency: string }

/** The challenges that the actor was told about, newest notice first, each with its own frequency if it has one. */
async function loadTold({ db }: Ctx, userId: string, preferences: readonly Preference[]) {
  const told = await db
    .select({ id: challenges.id, title: challenges.title })
    .from(notices)
    .innerJoin(challenges, eq(challenges.id, notices.challengeId))
    .where(eq(notices.userId, userId))
    .groupBy(challenges.id)
    .orderBy(desc(max(notices.createdAt)))
    .limit(30)
  return told.map(({ id, title }) => {
    const own = preferences.find(each => each.challengeId === id)
    return { id, title, frequency: frequencies.find(each => each === own?.frequency) ?? null }
  })
}
