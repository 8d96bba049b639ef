import { loadBundleState } from '#app/domain/result-bundle/queries/load-bundle.server'
import { page } from '#app/http/page.server'
import { countFile, signedFile } from '#app/http/signed-file.server'

export const loader = page(async (ctx, args) => {
  await countFile(ctx, args)
  const slug = args.params.slug ?? ''
  const state = await loadBundleState(ctx, slug)
  return signedFile(ctx, args, { kind: 'bundle', slug, name: `result-${slug}.json`, state })
})
