import { createCookie } from '@remix-run/node'
import { config } from '#app/config.server'
import { noteSignIn } from '#app/domain/people/commands/note-sign-in.server'
import { deviceId } from '#app/domain/people/device-id.server'
import type { Ctx } from '#app/domain/shared/context'
import { newSecret } from '#app/domain/shared/ids'
import { database } from '#app/runtime.server'
import { browserName } from './browser-name'
import type { PageArgs } from './page.server'
import { logSecurity, placeOf } from './security-log.server'
import { type Authenticated, startSession } from './session.server'

const secure = config.origin.startsWith('https:')

/** Distinguishes a person's browsers; gives no access. */
const deviceCookie = createCookie(secure ? '__Host-device' : 'device', {
  httpOnly: true,
  sameSite: 'lax',
  path: '/',
  maxAge: 365 * 86_400,
  secure,
  secrets: [config.sessionSecret],
})

type SignedIn = Authenticated & { response: Response }

/** Adds a new session of the person, who has just entered their password, to the response. */
export async function signInWith(
  ctx: Ctx,
  args: PageArgs,
  { userId, passwordHash, response }: SignedIn,
): Promise<Response> {
  const browser = browserName(args.request.headers.get('user-agent'))
  const network = args.address
  const token = (await deviceOf(args.request)) ?? newSecret()
  const session = await startSession(args.request, { userId, passwordHash }, { browser, network })
  // the request's earlier session has ended
  const after = { ...ctx, transaction: database.transaction }
  await noteSignIn(after, { userId, deviceId: deviceId(token, userId), browser, network })
  logSecurity({ ...placeOf(args), event: 'sign_in.succeeded', actor: userId, reason: null })
  response.headers.append('Set-Cookie', session)
  response.headers.append('Set-Cookie', await deviceCookie.serialize(token))
  return response
}

/** The token of the browser's device cookie; null when it has none. */
export async function deviceOf(request: Request): Promise<string | null> {
  try {
    const token: unknown = await deviceCookie.parse(request.headers.get('cookie'))
    return typeof token === 'string' ? token : null
  } catch {
    // why: a signature that is not base64 throws instead of being refused; a broken cookie counts as none
    return null
  }
}
