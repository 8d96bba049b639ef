import { endCalendar, renewCalendar } from '#app/domain/following/commands/renew-calendar.server'
import { loadCalendarAddress } from '#app/domain/following/queries/load-calendar-address.server'
import { z } from '#app/domain/shared/input'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async ctx => ({
  createdAt: await loadCalendarAddress(ctx),
  title: pageTitle(ctx, 'following.calendar.own'),
}))

const Renewal = z.strictObject({ _method: z.literal('delete').optional() })

/** POST answers with the address itself, which is shown once; DELETE ends it. */
export const action = formAction(Renewal, async (ctx, { _method }) => {
  if (_method) {
    await endCalendar(ctx)
    return redirectWith(paths.ownCalendar(), 'success', 'following.calendar.ended')
  }
  const { secret } = await renewCalendar(ctx)
  const address = ctx.origin + paths.calendar(secret)
  return Response.json({ address }, { headers: { 'Cache-Control': 'no-store' } })
})
