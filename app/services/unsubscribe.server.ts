import { createHmac, timingSafeEqual } from 'node:crypto'
import { config } from '#app/config.server'

/** The secret of the link in a mail that ends mails of its kind: it needs no sign-in, and works as long as the account. */
export function unsubscribeToken(userId: string, kind: string): string {
  return `${userId}.${kind}.${seal(`${userId}.${kind}`)}`
}

/** Who ends which mails; null for a token that this instance did not sign. */
export function readUnsubscribeToken(token: string): { userId: string; kind: string } | null {
  const [userId = '', kind = '', given = '', ...more] = token.split('.')
  const [own, other] = [Buffer.from(seal(`${userId}.${kind}`)), Buffer.from(given)]
  if (more.length > 0 || own.length !== other.length || !timingSafeEqual(own, other)) return null
  return { userId, kind }
}

function seal(text: string): string {
  return createHmac('sha256', config.sessionSecret).update(`unsubscribe ${text}`).digest('base64url')
}
