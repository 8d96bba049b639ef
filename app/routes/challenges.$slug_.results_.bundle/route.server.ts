import { loadBundleState } from '#app/domain/result-bundle/queries/load-bundle.server'
import { pageLoader } from '#app/http/page.server'
import { countFile, signedFile } from '#app/http/signed-file.server'

export const loader = pageLoader(async (ctx, args) => {
  await countFile(ctx, args)
  const slug = args.params.slug ?? ''
  const state = await loadBundleState(ctx, slug)
  return signedFile(ctx, args, { kind: 'bundle', slug, name: `result-${slug}.json`, state })
})
