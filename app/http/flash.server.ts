import { createCookie, redirect } from '@remix-run/node'
import { z } from 'zod'
import { config } from '#app/config.server'

const Flash = z.object({ tone: z.enum(['success', 'error']), message: z.string() })
export type Flash = z.infer<typeof Flash>

const cookie = createCookie('flash', {
  httpOnly: true,
  sameSite: 'lax',
  path: '/',
  maxAge: 60,
  secure: config.origin.startsWith('https:'),
  secrets: [config.sessionSecret],
})

/** Redirects with a message that the next page shows once. `message` is a message reference. */
export async function redirectWith(path: string, tone: Flash['tone'], message: string): Promise<Response> {
  return redirect(path, { headers: { 'Set-Cookie': await cookie.serialize({ tone, message }) } })
}

/** Reads the message of the last redirect, and the cookie that clears it. */
export async function readFlash(request: Request): Promise<{ flash: Flash; setCookie: string } | null> {
  if (!request.headers.get('cookie')?.includes('flash=')) return null
  const parsed = Flash.safeParse(await parseCookie(request))
  if (!parsed.success) return null
  return { flash: parsed.data, setCookie: await cookie.serialize('', { maxAge: 0 }) }
}

async function parseCookie(request: Request): Promise<unknown> {
  try {
    return await cookie.parse(request.headers.get('cookie'))
  } catch {
    // why: a signature that is not base64 throws instead of being refused; a broken cookie counts as none
    return null
  }
}
