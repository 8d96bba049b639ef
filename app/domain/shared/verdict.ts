import {
  type CheckedValues,
  type MessageArgs,
  type MessageKey,
  uncheckedValues,
  type Values,
} from '#app/i18n/message-values'
import { Refusal } from './refusal'

/** The result of a rule: allowed, or denied with a reason that is a message key. */
export type Verdict = { ok: true } | No
export type No = { ok: false; reason: MessageKey; params: CheckedValues; until: Date | null }

export const allow: Verdict = { ok: true }

/** `until`: the instant at which the answer changes by itself. */
export function deny<K extends MessageKey>(reason: K, ...rest: MessageArgs<K, [until: Date | null]>): No
export function deny(reason: MessageKey, params: Values = {}, until: Date | null = null): No {
  return { ok: false, reason, params: uncheckedValues(params), until }
}

/** The first refusal of several verdicts, or `allow`. */
export function all(...verdicts: Verdict[]): Verdict {
  return verdicts.find(verdict => !verdict.ok) ?? allow
}

/** Throws a Refusal when a rule denies; only `http` catches it. */
export function ensure(verdict: Verdict): void {
  if (!verdict.ok) throw new Refusal('forbidden', verdict.reason, verdict.params)
}
