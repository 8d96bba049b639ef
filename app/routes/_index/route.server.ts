import { loadHome } from '#app/domain/catalogue/queries/load-home.server'
import { loadMyEntries } from '#app/domain/submissions/queries/load-my-entries.server'
import { pageLoader } from '#app/http/page.server'
import { translate } from '#app/i18n/catalogues'
import { paths } from '#app/paths'

export const loader = pageLoader(async ctx => {
  const t = translate(ctx.locale)
  return {
    home: await loadHome(ctx),
    entries: ctx.actor.kind === 'person' ? await loadMyEntries(ctx) : [],
    now: ctx.now,
    head: {
      title: t('home.title'),
      description: t('catalogue.home.lead'),
      origin: ctx.origin,
      path: paths.home(),
    },
  }
})
