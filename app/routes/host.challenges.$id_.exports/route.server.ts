import { makeExport } from '#app/domain/exports/commands/make-export.server'
import { ExportInput } from '#app/domain/exports/input'
import { loadExports } from '#app/domain/exports/queries/load-exports.server'
import { disposition } from '#app/http/disposition'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'

export const loader = pageLoader(async (ctx, { params, url }) => ({
  exports: await loadExports(ctx, params.id ?? '', url.searchParams.get('stage') ?? undefined),
  title: pageTitle(ctx, 'exports.title'),
}))

/** POST, because taking a file is on record. */
export const action = formAction(ExportInput, async (ctx, input, { params }) => {
  const { name, mediaType, body } = await makeExport(ctx, { ...input, challengeId: params.id ?? '' })
  return new Response(body, {
    headers: {
      'Content-Type': mediaType,
      'Content-Disposition': disposition(name),
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  })
})
