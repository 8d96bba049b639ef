import { config } from '#app/config.server'
import { orNotFound } from '#app/domain/shared/refusal'
import { pageLoader } from '#app/http/page.server'
import { pageTexts } from '#app/i18n/pages/page-texts'
import { textPages } from '#app/i18n/pages/text-page'
import { paths } from '#app/paths'

/** A page of long text, and what else stands on it. */
export const loader = pageLoader(async (ctx, { params }) => {
  const page = orNotFound(textPages.find(each => each === params.page))
  const { title, lead, parts } = pageTexts[ctx.locale][page]
  return {
    page,
    parts,
    contact: page === 'contact' ? config.contactEmail : null,
    head: { title, description: lead, origin: ctx.origin, path: paths.text(page) },
  }
})
