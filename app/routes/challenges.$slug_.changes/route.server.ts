import { loadTextChanges } from '#app/domain/catalogue/queries/load-text-changes.server'
import { localText } from '#app/domain/shared/local-text'
import { consume, readerOf } from '#app/http/limits.server'
import { pageLoader } from '#app/http/page.server'
import { translate } from '#app/i18n/catalogues'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params, url, address }) => {
  await consume('comparisons', readerOf(ctx, address))
  const slug = params.slug ?? ''
  const page = Number(url.searchParams.get('page') ?? 1)
  const list = await loadTextChanges(ctx, {
    slug,
    page: Number.isSafeInteger(page) && page > 0 ? Math.min(page, 10_000) : 1,
  })
  const t = translate(ctx.locale)
  return {
    ...list,
    head: {
      title: `${t('catalogue.changes.title')} · ${localText(list.challenge.title, ctx.locale)}`,
      description: t('catalogue.changes.lead'),
      origin: ctx.origin,
      path: paths.changes(slug),
    },
  }
})
