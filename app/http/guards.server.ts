import { data } from '@remix-run/node'
import { config } from '#app/config.server'
import type { MessageKey } from '#app/i18n/message-values'
import { cleanForm } from './clean-form'

/** Refuses a form sent from another site, then reads it. */
export async function guardForm(request: Request): Promise<FormData> {
  if (!isSameOrigin(request)) throw refuse('error.cross_site', 403)
  const form = cleanForm(await readForm(request))
  if (!form) throw refuse('error.invalid', 400)
  return form
}

async function readForm(request: Request): Promise<FormData> {
  try {
    return await request.formData()
  } catch {
    // why: an invalid body is the sender's error, not the server's
    throw refuse('error.invalid', 400)
  }
}

export function isSameOrigin(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (site) return site === 'same-origin' || site === 'none'
  const origin = request.headers.get('origin')
  return origin === null || origin === config.origin
}

function refuse(message: MessageKey, status: number) {
  return data({ message }, { status })
}
