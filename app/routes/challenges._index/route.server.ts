import { redirect } from '@remix-run/node'
import { filterQuery, parseFilters } from '#app/domain/catalogue/browse-filters'
import { browseChallenges } from '#app/domain/catalogue/queries/browse-challenges.server'
import { loadVocabulary } from '#app/domain/catalogue/queries/load-vocabulary.server'
import type { Vocabulary } from '#app/domain/catalogue/spelling'
import type { Ctx } from '#app/domain/shared/context'
import { consume, readerOf } from '#app/http/limits.server'
import { pageLoader } from '#app/http/page.server'
import { translate } from '#app/i18n/catalogues'
import { paths } from '#app/paths'
import { database } from '#app/runtime.server'
import { remembered } from '#app/services/remembered'

const vocabularies = remembered<Vocabulary>(1)

/** Loaded once for each state of what the public reads, and each minute, because publication has its own instant. */
async function vocabularyOf(ctx: Ctx): Promise<Vocabulary> {
  const minute = Math.floor(ctx.now.getTime() / 60_000)
  return vocabularies(`${minute} ${await database.pageVersion()}`, () => loadVocabulary(ctx))
}

/** A form sent without script names every empty field; such an address redirects to its short form. */
export const loader = pageLoader(async (ctx, { url, address }) => {
  await consume('searches', readerOf(ctx, address))
  const filters = parseFilters(url.searchParams)
  const path = paths.challenges() + filterQuery(filters)
  const blank = [...url.searchParams].some(([, value]) => value === '')
  const lang = url.searchParams.get('lang')
  if (blank) throw redirect(lang ? `${path}${path.includes('?') ? '&' : '?'}lang=${lang}` : path)
  const t = translate(ctx.locale)
  const head = {
    title: t('catalogue.title'),
    description: t('catalogue.description'),
    origin: ctx.origin,
    path,
  }
  return { filters, list: await browseChallenges(ctx, filters, vocabularyOf), now: ctx.now, head }
})
