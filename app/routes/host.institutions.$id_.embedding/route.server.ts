import { setEmbedSites } from '#app/domain/embeds/commands/set-embed-sites.server'
import { loadEmbedSites } from '#app/domain/embeds/queries/load-embed-sites.server'
import { z } from '#app/domain/shared/input'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async (ctx, { params }) => ({
  institution: await loadEmbedSites(ctx, params.id ?? ''),
  title: pageTitle(ctx, 'embeds.sites'),
}))

const SitesInput = z.strictObject({ sites: z.string().max(5000).default('') })

/** POST sets the sites that may show the institution's challenges in a frame. */
export const action = formAction(SitesInput, async (ctx, { sites }, { params }) => {
  const id = params.id ?? ''
  await setEmbedSites(ctx, { id, text: sites })
  return redirectWith(paths.embedding(id), 'success', 'form.saved')
})
