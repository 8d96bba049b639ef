import { breakGlass } from '#app/domain/submissions/commands/break-glass.server'
import { GlassInput } from '#app/domain/submissions/input'
import { loadGlass } from '#app/domain/submissions/queries/load-glass.server'
import { redirectWith } from '#app/http/flash.server'
import { type PageArgs, page } from '#app/http/page.server'
import { submit } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

const placeOf = ({ params }: PageArgs) => ({ challengeId: params.id ?? '', entryId: params.entryId ?? '' })

export const loader = page(async (ctx, args) => ({
  ...(await loadGlass(ctx, placeOf(args))),
  title: pageTitle(ctx, 'visibility.glass.title'),
}))

export const action = submit(GlassInput, async (ctx, { reason }, args) => {
  const place = placeOf(args)
  await breakGlass(ctx, { ...place, reason, links: paths })
  return redirectWith(paths.glass(place.challengeId, place.entryId), 'success', 'visibility.glass.open')
})
