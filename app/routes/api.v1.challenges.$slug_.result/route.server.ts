import { loadBundleState } from '#app/domain/result-bundle/queries/load-bundle.server'
import { api } from '#app/http/api.server'
import { countFile, signedFile } from '#app/http/signed-file.server'

export const loader = api(async (ctx, args) => {
  await countFile(ctx, args)
  const slug = args.params.slug ?? ''
  const state = await loadBundleState(ctx, slug)
  return signedFile(ctx, args, { kind: 'bundle', slug, name: `result-${slug}.json`, state })
})
