import { listInstitutions } from '#app/domain/catalogue/queries/list-institutions.server'
import { pageLoader } from '#app/http/page.server'
import { translate } from '#app/i18n/catalogues'
import { paths } from '#app/paths'

export const loader = pageLoader(async ctx => {
  const t = translate(ctx.locale)
  return {
    institutions: await listInstitutions(ctx),
    head: {
      title: t('catalogue.institutions_title'),
      description: t('catalogue.institutions_lead'),
      origin: ctx.origin,
      path: paths.institutions(),
    },
  }
})
