import { redirect } from '@remix-run/node'
import { filterQuery, parseFilters } from '#app/domain/catalogue/browse-filters'
import { browseChallenges } from '#app/domain/catalogue/queries/browse-challenges.server'
import { feedsOf } from '#app/domain/following/feed'
import { savedSearch } from '#app/domain/following/follows'
import { findFollow } from '#app/domain/following/queries/find-follow.server'
import { consume, readerOf } from '#app/http/limits.server'
import { pageLoader } from '#app/http/page.server'
import { translate } from '#app/i18n/catalogues'
import { paths } from '#app/paths'

/** A form sent without script names every empty field; such an address redirects to its short form. */
export const loader = pageLoader(async (ctx, { url, address }) => {
  await consume('searches', readerOf(ctx, address))
  const filters = parseFilters(url.searchParams)
  const path = paths.challenges() + filterQuery(filters)
  const blank = [...url.searchParams].some(([, value]) => value === '')
  const lang = url.searchParams.get('lang')
  if (blank) throw redirect(lang ? `${path}${path.includes('?') ? '&' : '?'}lang=${lang}` : path)
  const t = translate(ctx.locale)
  const head = {
    title: t('catalogue.title'),
    description: t('catalogue.description'),
    origin: ctx.origin,
    path,
    feeds: feedsOf(t('following.feed.challenges'), format => paths.challengesFeed(format, ctx.locale)),
  }
  const search = savedSearch(filterQuery(filters))
  const follow = await findFollow(ctx, { kind: 'search', subject: search })
  return { filters, search, follow, list: await browseChallenges(ctx, filters), now: ctx.now, head }
})
