import { loadUpdatesPage } from '#app/domain/announcements/queries/list-updates.server'
import { feedsOf } from '#app/domain/following/feed'
import { localText } from '#app/domain/shared/local-text'
import { pageNumber } from '#app/domain/shared/pages'
import { pageLoader } from '#app/http/page.server'
import { translate } from '#app/i18n/catalogues'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params, url }) => {
  const slug = params.slug ?? ''
  const { challenge, ...list } = await loadUpdatesPage(ctx, { slug, page: pageNumber(url.searchParams) })
  const { title, timeZone, sealed } = challenge
  const t = translate(ctx.locale)
  return {
    ...list,
    challenge: { slug, title, timeZone },
    head: {
      title: `${t('announcements.updates')} · ${localText(title, ctx.locale)}`,
      description: t('announcements.updates_lead'),
      origin: ctx.origin,
      path: paths.updates(slug),
      hidden: sealed,
      feeds: sealed
        ? []
        : feedsOf(t('following.feed.news', { name: localText(title, ctx.locale) }), format =>
            paths.newsFeed(slug, format, ctx.locale),
          ),
    },
  }
})
