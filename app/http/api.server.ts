import type { LoaderFunctionArgs } from '@remix-run/node'
import type { TokenScope } from '#app/domain/people/access-token'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { Refusal } from '#app/domain/shared/refusal'
import { log } from '#app/log.server'
import { describeError, loggedPath } from '#app/log-error.server'
import { isDiskFull, isUnavailable } from '#db/error-code'
import { crossOriginHeaders } from './api-addresses'
import { hasToken } from './bearer.server'
import { readContext, readTokenContext } from './context.server'
import { type PageArgs, pageArgs } from './page.server'
import { preferencesOf } from './preferences'
import { isPrivate } from './private-areas'
import { problemOf } from './problem.server'
import { logExport, logRecorded, logRefusal } from './security-log.server'

type Answer = (ctx: Ctx, args: PageArgs) => Promise<Response>

/**
 * The loader of an address for programs (listed in api-addresses.ts): returns the answer, or problem details in JSON.
 * It never redirects to a page: a visitor gets 401. The edge answers 405 to methods that the address does not have.
 */
export function api(answer: Answer) {
  return answering(answer, 'read')
}

/** The same for a `POST`. Only a token may send one: a cookie would let a page of another site act for a person. */
export function apiAction(answer: Answer) {
  return answering(answer, 'submit')
}

function answering(answer: Answer, asked: TokenScope) {
  return async (loaderArgs: LoaderFunctionArgs): Promise<Response> => {
    const args = pageArgs(loaderArgs)
    const response = await answered({ answer, asked }, args, loaderArgs)
    for (const [name, value] of Object.entries(crossOriginHeaders(args.url.pathname)))
      response.headers.set(name, value)
    return response
  }
}

type Asked = { answer: Answer; asked: TokenScope }

async function answered(
  { answer, asked }: Asked,
  args: PageArgs,
  loaderArgs: LoaderFunctionArgs,
): Promise<Response> {
  const { request, url } = args
  let actor: Ctx['actor'] = { kind: 'visitor' }
  try {
    const ctx = await contextFor(asked, loaderArgs)
    actor = ctx.actor
    if (isPrivate(url.pathname)) signedIn(ctx)
    const response = await answer(ctx, args)
    logExport(ctx, response, args)
    logRecorded(ctx, args)
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

/** Tokens are for private addresses; everything else answers each reader as a visitor with cookies. */
async function contextFor(asked: TokenScope, { request, context }: LoaderFunctionArgs): Promise<Ctx> {
  if (hasToken(request) && isPrivate(new URL(request.url).pathname))
    return readTokenContext(request, context, asked)
  if (asked === 'submit') throw new Refusal('sign_in', 'people.token.needed')
  return (await readContext(request, context)).ctx
}
