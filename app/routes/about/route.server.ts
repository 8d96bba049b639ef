import { pageLoader } from '#app/http/page.server'
import { translate } from '#app/i18n/catalogues'
import { paths } from '#app/paths'

export const loader = pageLoader(async ctx => {
  const t = translate(ctx.locale)
  const head = { title: t('catalogue.about_title'), description: t('catalogue.about_lead') }
  return { head: { ...head, origin: ctx.origin, path: paths.about() } }
})
