import { loadInstitutionPage } from '#app/domain/catalogue/queries/load-institution-page.server'
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
  const head = {
    title: localText(name, ctx.locale),
    description: localText(about, ctx.locale).slice(0, 200) || translate(ctx.locale)('catalogue.description'),
    origin: ctx.origin,
    path: page > 1 ? `${address}?page=${page}` : address,
  }
  return { ...shown, now: ctx.now, head }
})
