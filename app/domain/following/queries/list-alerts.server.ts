import { and, eq, inArray, lt } from 'drizzle-orm'
import { loadBrowseRows } from '#app/domain/catalogue/queries/load-browse-rows.server'
import type { Reader } from '#app/domain/people/notify.server'
import { asVisitor } from '#app/domain/shared/as-visitor'
import type { Ctx } from '#app/domain/shared/context'
import { groupBy } from '#app/domain/shared/group-by'
import { paths } from '#app/paths'
import { batchesOf } from '#app/services/batches.server'
import { challenges, follows, institutions } from '#db/schema'
import { newsWords } from '../news'
import { searchName } from '../search-name'
import { loadNews } from './load-news.server'
import { newsLink } from './load-news-feed.server'
import { matchSearch } from './match-search.server'

type Item = {
  /** the same for the same news, however it is followed */
  id: string
  at: Date
  title: (reader: Reader) => string
  link: string
  /** everyone who has entered is told of it anyway */
  toAll: boolean
}

/** What a person may have to be told about one thing that they follow, the newest first. */
export type Alert = {
  followId: string
  userId: string
  /** of news of one challenge; null where new challenges were found */
  challengeId: string | null
  name: (reader: Reader) => string
  link: string
  items: Item[]
}

/** What became public longer ago is not told any more, for example after a long outage. */
const oldest = 7 * 86_400_000

/** How many news of the challenges of one batch are told at most. */
const mostNews = 2_000

type Window = { after: Date; until: Date }

/** Everything that followers were not told by `until`, as everyone may read it on the site. @unguarded the job tells it. */
export async function listAlerts(asked: Ctx, until: Date): Promise<Alert[]> {
  const ctx = asVisitor(asked)
  const window = { after: new Date(until.getTime() - oldest), until }
  return [...(await listNews(ctx, window)), ...(await listFound(ctx, window))]
}

async function listNews(ctx: Ctx, { after, until }: Window): Promise<Alert[]> {
  const of = and(eq(follows.kind, 'challenge'), lt(follows.toldUntil, until))
  const followed = await ctx.db.selectDistinct({ id: follows.subject }).from(follows).where(of)
  const alerts: Alert[] = []
  for await (const batch of batchesOf(followed.map(({ id }) => id))) {
    const news = await loadNews(ctx.db, { challengeIds: batch, after, until, most: mostNews })
    const newsOf = groupBy(news, ({ challengeId }) => challengeId)
    const { id, slug, title, timeZone } = challenges
    const named = await ctx.db
      .select({ id, slug, title, timeZone })
      .from(challenges)
      .where(inArray(id, [...newsOf.keys()]))
    const byId = new Map(named.map(row => [row.id, row]))
    const rows = await ctx.db
      .select()
      .from(follows)
      .where(and(of, inArray(follows.subject, [...newsOf.keys()])))
    for (const { id: followId, userId, subject, toldUntil } of rows) {
      const challenge = byId.get(subject)
      const own = (newsOf.get(subject) ?? []).filter(({ at }) => at > toldUntil)
      if (!challenge || own.length === 0) continue
      alerts.push({
        ...{ followId, userId, challengeId: subject, link: paths.challenge(challenge.slug) },
        name: reader => reader.text(challenge.title),
        items: own.map(each => ({
          ...{ id: each.id, at: each.at, link: newsLink(challenge.slug, each) },
          title: ({ t, text, format }) =>
            newsWords(each, { t, text, format: format(challenge.timeZone) }).title,
          toAll: each.kind !== 'announcement',
        })),
      })
    }
  }
  return alerts
}

type Found = Item & { challengeId: string; institution: string }

/** New challenges of institutions and of searches. */
async function listFound(ctx: Ctx, { after, until }: Window): Promise<Alert[]> {
  const listing = await loadBrowseRows(ctx, 'newest')
  const fresh = listing.filter(({ publishAt }) => publishAt && publishAt > after && publishAt <= until)
  if (fresh.length === 0) return []
  const slugs = await loadSlugs(
    ctx,
    fresh.map(({ id }) => id),
  )
  const found = fresh.flatMap(({ id, publishAt, title, institution }): Found[] => {
    const slug = slugs.get(id)
    if (!slug || !publishAt) return []
    const words = { title: (reader: Reader) => reader.text(title), link: paths.challenge(slug) }
    return [{ id: `challenge-${id}`, at: publishAt, ...words, toAll: false, challengeId: id, institution }]
  })
  return [...(await ofInstitutions(ctx, found)), ...(await ofSearches(ctx, found))]
}

async function loadSlugs({ db }: Ctx, ids: readonly string[]): Promise<Map<string, string>> {
  const slugs = new Map<string, string>()
  for await (const batch of batchesOf(ids)) {
    const { id, slug } = challenges
    const rows = await db.select({ id, slug }).from(challenges).where(inArray(id, batch))
    for (const row of rows) slugs.set(row.id, row.slug)
  }
  return slugs
}

async function ofInstitutions({ db }: Ctx, found: readonly Found[]): Promise<Alert[]> {
  const foundOf = groupBy(found, ({ institution }) => institution)
  const rows = await db
    .select({ follow: follows, slug: institutions.slug, name: institutions.name })
    .from(follows)
    .innerJoin(institutions, eq(institutions.id, follows.subject))
    .where(and(eq(follows.kind, 'institution'), inArray(institutions.slug, [...foundOf.keys()])))
  return rows.flatMap(({ follow, slug, name }) => {
    const words = { name: (reader: Reader) => reader.text(name), link: paths.institution(slug) }
    return alertOf(follow, foundOf.get(slug) ?? [], words)
  })
}

/** Each search is run once, however many people have saved it. */
async function ofSearches(ctx: Ctx, found: readonly Found[]): Promise<Alert[]> {
  const newest = new Date(Math.max(...found.map(({ at }) => at.getTime())))
  const of = and(eq(follows.kind, 'search'), lt(follows.toldUntil, newest))
  const queries = await ctx.db.selectDistinct({ query: follows.subject }).from(follows).where(of)
  const ids = new Set(found.map(({ challengeId }) => challengeId))
  const alerts: Alert[] = []
  for await (const batch of batchesOf(queries, 20)) {
    for (const { query } of batch) {
      const matching = await matchSearch(ctx, query, ids)
      const own = found.filter(({ challengeId }) => matching.has(challengeId))
      if (own.length === 0) continue
      const rows = await ctx.db
        .select()
        .from(follows)
        .where(and(of, eq(follows.subject, query)))
      const words = {
        name: ({ t, format }: Reader) => searchName(query, { t, format: format('Asia/Baku') }),
        link: paths.challenges() + query,
      }
      for (const follow of rows) alerts.push(...alertOf(follow, own, words))
    }
  }
  return alerts
}

type Follow = typeof follows.$inferSelect

function alertOf(
  { id: followId, userId, toldUntil }: Follow,
  found: readonly Found[],
  words: Pick<Alert, 'name' | 'link'>,
): Alert[] {
  const items = found.filter(({ at }) => at > toldUntil)
  return items.length > 0 ? [{ followId, userId, challengeId: null, ...words, items }] : []
}
