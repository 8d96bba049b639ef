import { loadBundle } from '#app/domain/awards/queries/load-bundle.server'
import { jsonFile } from '#app/http/json-file.server'
import { readerOf, spend } from '#app/http/limits.server'
import { page } from '#app/http/page.server'
import { signerAt } from '#app/runtime.server'

export const loader = page(async (ctx, { params, address }) => {
  await spend('exports', readerOf(ctx, address))
  const slug = params.slug ?? ''
  return jsonFile(await loadBundle(ctx, await signerAt(ctx.now), slug), { name: `result-${slug}.json` })
})
