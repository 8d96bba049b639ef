import { redirect } from '@remix-run/node'
import { config } from '#app/config.server'
import { chooseLanguage } from '#app/domain/people/commands/choose-language.server'
import { z } from '#app/domain/shared/input'
import { locales } from '#app/domain/shared/local-text'
import { sameOriginPath } from '#app/http/safe-path'
import { formAction } from '#app/http/submit.server'

const Input = z.strictObject({
  back: z.string().optional(),
  locale: z.enum(locales).optional(),
  theme: z.enum(['light', 'dark', 'system']).optional(),
})

const year = 365 * 24 * 60 * 60
const secure = config.origin.startsWith('https:') ? '; Secure' : ''

/**
 * Stores the reader's language or theme in a cookie, and the language of a signed-in person in their account; returns
 * to their page.
 */
export const action = formAction(Input, async (ctx, { back, locale, theme }) => {
  if (locale) await chooseLanguage(ctx, locale)
  const headers = new Headers()
  const choices = Object.entries({ locale, theme }).filter(([, value]) => value !== undefined)
  for (const [name, value] of choices) {
    headers.append('Set-Cookie', `${name}=${value}; Path=/; Max-Age=${year}; SameSite=Lax${secure}`)
  }
  const place = new URL(sameOriginPath(back), 'https://here.invalid')
  place.searchParams.delete('lang')
  return redirect(place.pathname + place.search, { headers })
})
