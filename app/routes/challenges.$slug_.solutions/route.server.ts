import { galleryFilter } from '#app/domain/decisions/gallery'
import { loadSolutionsPage } from '#app/domain/decisions/queries/load-solutions.server'
import { localText } from '#app/domain/shared/local-text'
import { pageNumber } from '#app/domain/shared/pages'
import { pageLoader } from '#app/http/page.server'
import { translate } from '#app/i18n/catalogues'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params, url }) => {
  const slug = params.slug ?? ''
  const filter = galleryFilter(url.searchParams.get('show'))
  const gallery = await loadSolutionsPage(ctx, { slug, filter, page: pageNumber(url.searchParams) })
  const t = translate(ctx.locale)
  const title = localText(gallery.challenge.title, ctx.locale)
  return {
    ...gallery,
    filter,
    head: {
      title: `${t('decisions.gallery.title')} · ${title}`,
      description: t('decisions.gallery.lead'),
      origin: ctx.origin,
      path: paths.solutions(slug),
    },
  }
})
