import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { Refusal } from '#app/domain/shared/refusal'
import type { OnTimedText } from '#app/i18n/format'
import { loaderContext } from './context.server'
import { timedTexts } from './page-cache/timed-texts'
import { isPrivate } from './private-areas'
import { refusalResponse } from './refusals.server'
import { logExport, logRefusal } from './security-log.server'

export type PageArgs = Omit<LoaderFunctionArgs, 'context'> & {
  url: URL
  /** the client's network address */
  address: string
  /** told of every text that depends on the clock, for answers that are kept */
  onTimedText: OnTimedText
}

export function pageArgs({ request, params, context }: LoaderFunctionArgs): PageArgs {
  const { address = 'unknown' } = context
  return { request, params, url: new URL(request.url), address, onTimedText: timedTexts(context) }
}

/** A loader: builds the context, runs the query, and turns a refusal into an answer. */
export function pageLoader<T>(load: (ctx: Ctx, args: PageArgs) => Promise<T>) {
  return async (args: LoaderFunctionArgs) => {
    const { ctx, setCookie } = await loaderContext(args.request, args.context)
    try {
      if (isPrivate(new URL(args.request.url).pathname)) signedIn(ctx)
      const result = await load(ctx, pageArgs(args))
      if (result instanceof Response) {
        logExport(ctx, result, pageArgs(args))
        throw result
      }
      return data(result, { headers: setCookie ? { 'Set-Cookie': setCookie } : {} })
    } catch (thrown) {
      // why: the one catch of the app for pages; other errors go to the error page
      if (thrown instanceof Refusal) logRefusal(ctx, thrown, pageArgs(args))
      throw refusalResponse(thrown, args.request, args.context)
    }
  }
}
