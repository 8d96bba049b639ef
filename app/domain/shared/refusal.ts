import {
  type CheckedValues,
  type MessageArgs,
  type MessageKey,
  uncheckedValues,
  type Values,
} from '#app/i18n/message-values'

/**
 * sign_in: not signed in (401) · confirm: the password is required again (403) · not_found: does not exist for this
 * person (404) · forbidden: a rule denies it (403) · conflict: someone else changed it (409) · invalid: the input is
 * not valid (422) · too_many: rate limit (429) · busy: the server is overloaded (503)
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

/** The only error that the domain throws. `field` names the form field beside which the reason is shown. */
export class Refusal<K extends MessageKey = MessageKey> extends Error {
  readonly kind: RefusalKind
  readonly reason: MessageKey
  readonly params: CheckedValues
  readonly field: string | null
  /** message references of further errors in the same field */
  readonly more: readonly string[]
  /** errors of other fields of the form: message references by the field's name */
  readonly others: Readonly<Record<string, readonly string[]>>

  constructor(
    kind: RefusalKind,
    reason: MessageKey,
    params: CheckedValues,
    field?: string | null,
    more?: readonly string[],
    others?: Readonly<Record<string, readonly string[]>>,
  )
  constructor(
    kind: RefusalKind,
    reason: K,
    ...rest: MessageArgs<K, [field: string | null, more: readonly string[]]>
  )
  constructor(
    kind: RefusalKind,
    reason: MessageKey,
    params: Values = {},
    field: string | null = null,
    more: readonly string[] = [],
    others: Readonly<Record<string, readonly string[]>> = {},
  ) {
    super(reason)
    this.kind = kind
    this.reason = reason
    this.params = uncheckedValues(params)
    this.field = field
    this.more = more
    this.others = others
  }
}

/** Returns the thing, or throws 404: what a person may not see does not exist for them. */
export function orNotFound<T>(thing: T | null | undefined): T {
  if (thing === null || thing === undefined) throw new Refusal('not_found', 'error.not_found')
  return thing
}
