import { errorCode } from '#db/error-code'

export type DescribedError = { code: string; message: string; stack: string }

/**
 * An error as the log may hold it: no parameter of a query, no mailed secret and no mail address. A database's own words
 * may quote values, so of those only the code and the query, which has placeholders, are kept.
 */
export function describeError(error: unknown): DescribedError {
  if (!(error instanceof Error)) return { code: 'thrown_value', message: maskText(String(error)), stack: '' }
  const frames = (error.stack ?? '').split('\n').filter(line => /^\s+at /.test(line))
  return { code: codeOf(error), message: maskText(messageOf(error)), stack: maskText(frames.join('\n')) }
}

/** The code of the error or of its cause; without a code, the error's name, such as `TypeError`. */
export function codeOf(error: unknown): string {
  return errorCode(error) ?? (error instanceof Error ? error.name : 'thrown_value')
}

function messageOf(error: Error): string {
  if ('query' in error && typeof error.query === 'string') return `Failed query: ${error.query}`
  const fromPostgres = 'severity' in error && 'routine' in error
  return fromPostgres ? 'an error of PostgreSQL' : error.message
}

/** Secret segments of a URL: those after the name of a page with a mailed link. */
const secretSegment =
  /((?:password-reset|email-verification|address|address-objections|calendars|(?:[a-z]+-)?invitations)(?:\/|%2F))[^/?&\s"'.]+/gi
/** Secrets from `newSecret` and session tokens. */
const secret = /\b[a-z0-9]{40}\b/g
const address = /[^\s<>"'(),;:/]+@[^\s<>"'(),;:/]+/g

/** A text without mailed secrets, session tokens and mail addresses. */
function maskText(text: string): string {
  return text.replace(secretSegment, '$1***').replace(secret, '***').replace(address, '***@***')
}

/** The path of a request for the log: without its query and its secrets. */
export function loggedPath(url: string): string {
  return maskText(new URL(url).pathname)
}
