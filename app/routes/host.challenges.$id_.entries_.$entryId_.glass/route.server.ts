import { breakGlass } from '#app/domain/submissions/commands/break-glass.server'
import { BreakGlassInput } from '#app/domain/submissions/input'
import { loadBreakGlassPage } from '#app/domain/submissions/queries/load-break-glass-page.server'
import { redirectWith } from '#app/http/flash.server'
import { type PageArgs, pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

const placeOf = ({ params }: PageArgs) => ({ challengeId: params.id ?? '', entryId: params.entryId ?? '' })

export const loader = pageLoader(async (ctx, args) => ({
  ...(await loadBreakGlassPage(ctx, placeOf(args))),
  title: pageTitle(ctx, 'visibility.glass.title'),
}))

export const action = formAction(BreakGlassInput, async (ctx, { reason }, args) => {
  const place = placeOf(args)
  await breakGlass(ctx, { ...place, reason })
  return redirectWith(paths.glass(place.challengeId, place.entryId), 'success', 'visibility.glass.open')
})
