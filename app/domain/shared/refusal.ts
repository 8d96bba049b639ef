import type { MessageKey } from '#app/i18n/messages'

/**
 * sign_in: no one is signed in (401) · confirm: the password is asked for again (403) · not_found: it is not there for
 * this person (404) · forbidden: a rule says no (403) · conflict: someone was faster (409) · invalid: what was sent
 * cannot be (422) · too_many: slow down (429) · busy: the server has too much to do at this moment (503)
 */
export type RefusalKind =
  | 'sign_in'
  | 'confirm'
  | 'not_found'
  | 'forbidden'
  | 'conflict'
  | 'invalid'
  | 'too_many'
  | 'busy'

/** The one thing the domain throws. `field` names the form field that the reason belongs beside. */
export class Refusal extends Error {
  readonly kind: RefusalKind
  readonly reason: MessageKey
  readonly params: Record<string, string | number>
  readonly field: string | null
  /** message references of what else is wrong with the same field */
  readonly more: readonly string[]

  constructor(
    kind: RefusalKind,
    reason: MessageKey,
    params: Record<string, string | number> = {},
    field: string | null = null,
    more: readonly string[] = [],
  ) {
    super(reason)
    this.kind = kind
    this.reason = reason
    this.params = params
    this.field = field
    this.more = more
  }
}

/** The thing, or 404: what a person may not see does not exist for them. */
export function orNotFound<T>(thing: T | null | undefined): T {
  if (thing === null || thing === undefined) throw new Refusal('not_found', 'error.not_found')
  return thing
}
