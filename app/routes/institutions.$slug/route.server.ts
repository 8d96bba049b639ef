import { loadInstitutionPage } from '#app/domain/catalogue/queries/load-institution-page.server'
import { feedsOf } from '#app/domain/following/feed'
import { findFollow } from '#app/domain/following/queries/find-follow.server'
import { localText } from '#app/domain/shared/local-text'
import { pageNumber } from '#app/domain/shared/pages'
import { pageLoader } from '#app/http/page.server'
import { translate } from '#app/i18n/catalogues'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params, url }) => {
  const page = pageNumber(url.searchParams)
  const shown = await loadInstitutionPage(ctx, { slug: params.slug ?? '', page: page })
  const { name, about, slug } = shown.institution
  const address = paths.institution(slug)
  const [title, t] = [localText(name, ctx.locale), translate(ctx.locale)]
  const head = {
    title,
    description: localText(about, ctx.locale).slice(0, 200) || t('catalogue.description'),
    origin: ctx.origin,
    feeds: feedsOf(t('following.feed.institution', { name: title }), format =>
      paths.institutionFeed(slug, format, ctx.locale),
    ),
    path: page > 1 ? `${address}?page=${page}` : address,
  }
  const follow = await findFollow(ctx, { kind: 'institution', subject: shown.institution.id })
  return { ...shown, follow, now: ctx.now, head }
})
