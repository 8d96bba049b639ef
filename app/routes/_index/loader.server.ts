import { loadHome } from '#app/domain/challenges/queries/load-home.server'
import { page } from '#app/http/page.server'
import { paths } from '#app/http/paths'
import { translate } from '#app/i18n/catalogues'

export const loader = page(async ctx => {
  const t = translate(ctx.locale)
  return {
    home: await loadHome(ctx),
    now: ctx.now,
    head: { title: t('home.title'), description: t('home.lead'), origin: ctx.origin, path: paths.home() },
  }
})
