import { loadPublicAppeals } from '#app/domain/appeals/queries/load-public-appeals.server'
import { loadResult } from '#app/domain/decisions/queries/load-result.server'
import { localText } from '#app/domain/shared/local-text'
import { pageNumber } from '#app/domain/shared/pages'
import { pageLoader } from '#app/http/page.server'
import { versionOf } from '#app/http/version-of.server'
import { translate } from '#app/i18n/catalogues'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params, url }) => {
  const slug = params.slug ?? ''
  const result = await loadResult(ctx, slug, pageNumber(url.searchParams, 'solutions'))
  const t = translate(ctx.locale)
  const name = localText(result.challenge.title, ctx.locale)
  const won = result.result?.awards.map(({ teamName, amount }) => [teamName, amount])
  return {
    ...result,
    appeals: await loadPublicAppeals(ctx, slug),
    head: {
      title: `${t('decisions.result.title')} · ${name}`,
      description: t('decisions.result.lead', { challenge: name }),
      origin: ctx.origin,
      path: paths.results(slug),
      image: result.result && {
        path: paths.resultSharePicture(slug, ctx.locale, versionOf({ name, won })),
        alt: `${t('decisions.result.title')} · ${name}`,
      },
    },
  }
})
