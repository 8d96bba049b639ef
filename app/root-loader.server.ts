import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { config } from './config.server'
import { countUnread } from './domain/notices/queries/list-notices.server'
import { deskCounts } from './domain/todo/desk'
import { loaderContext } from './http/context.server'
import { desksOf } from './http/desks.server'
import { readFlash } from './http/flash.server'
import { preferencesOf } from './http/preferences'
import { refText } from './i18n/catalogues'

/** The data of the frame around every page. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { ctx, setCookie } = await loaderContext(request, context)
  const { theme } = preferencesOf(request)
  const said = await readFlash(request)
  const headers = new Headers()
  if (setCookie) headers.append('Set-Cookie', setCookie)
  if (said) headers.append('Set-Cookie', said.setCookie)
  const { actor } = ctx
  const person =
    actor.kind === 'person'
      ? {
          id: actor.id,
          name: actor.name,
          verified: actor.verified,
          desks: deskCounts(await desksOf(ctx)),
          unread: await countUnread(ctx.db, actor.id),
        }
      : null
  const here = new URL(request.url)
  return data(
    {
      person,
      theme,
      // its text: the page that shows it need not have the message
      flash: said ? { tone: said.flash.tone, text: refText(ctx.locale, said.flash.message) } : null,
      now: ctx.now,
      here: here.pathname + here.search,
      workshop: config.showsWorkshop,
    },
    { headers },
  )
}
