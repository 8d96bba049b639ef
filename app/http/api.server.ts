import type { LoaderFunctionArgs } from '@remix-run/node'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { Refusal } from '#app/domain/shared/refusal'
import { log } from '#app/log.server'
import { describeError, loggedPath } from '#app/log-error.server'
import { isDiskFull, isUnavailable } from '#db/error-code'
import { crossOriginHeaders } from './api-addresses'
import { readContext } from './context.server'
import { type PageArgs, pageArgs } from './page.server'
import { preferencesOf } from './preferences'
import { isPrivate } from './private-areas'
import { problemOf } from './problem.server'
import { logExport, logRefusal } from './security-log.server'

type Answer = (ctx: Ctx, args: PageArgs) => Promise<Response>

/**
 * The loader of an address for programs (listed in api-addresses.ts): returns the answer, or problem details in JSON.
 * It never redirects to a page: a visitor gets 401. The edge answers 405 to all methods but GET and HEAD.
 */
export function api(answer: Answer) {
  return async (loaderArgs: LoaderFunctionArgs): Promise<Response> => {
    const args = pageArgs(loaderArgs)
    const response = await answered(answer, args, loaderArgs)
    for (const [name, value] of Object.entries(crossOriginHeaders(args.url.pathname)))
      response.headers.set(name, value)
    return response
  }
}

async function answered(answer: Answer, args: PageArgs, { context }: LoaderFunctionArgs): Promise<Response> {
  const { request, url } = args
  let actor: Ctx['actor'] = { kind: 'visitor' }
  try {
    const { ctx } = await readContext(request, context)
    actor = ctx.actor
    if (isPrivate(url.pathname)) signedIn(ctx)
    const response = await answer(ctx, args)
    logExport(ctx, response, args)
    return response
  } catch (thrown) {
    // why: the one catch of the app for programs; an error is logged here, because Remix does not see it
    if (thrown instanceof Refusal) logRefusal({ actor }, thrown, args)
    else if (!isUnavailable(thrown) && !isDiskFull(thrown) && !request.signal.aborted) {
      const about = { method: request.method, path: loggedPath(request.url) }
      log.error({ ...about, ...describeError(thrown) }, 'request failed')
    }
    return problemOf(thrown, preferencesOf(request).locale)
  }
}
