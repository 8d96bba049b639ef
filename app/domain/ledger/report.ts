import {
  type CheckedValues,
  type MessageArgs,
  type MessageKey,
  uncheckedValues,
  type Values,
} from '#app/i18n/message-values'
import type { Sha256 } from './verify-chain'

/** SHA-256 and Ed25519 of this machine; key and signature in base64. */
export type ProofTools = {
  sha256: Sha256
  verify: (publicKey: string, text: string, signature: string) => Promise<boolean>
}

export type Message = { key: MessageKey; values: CheckedValues }

/** One check: its name, whether it passes, and what is wrong where it does not. */
export type Check = Message & { ok: boolean; fault: Message | null }

export type Report =
  | { kind: 'unknown'; said: Message }
  | {
      kind: 'known'
      /** the type and title of the file */
      title: Message
      checks: Check[]
      /** remarks that are neither passed nor failed */
      notes: Message[]
      /** the key that signed */
      keyId: string
    }

export function message<K extends MessageKey>(key: K, ...values: MessageArgs<K>): Message
export function message(key: MessageKey, values: Values = {}): Message {
  return { key, values: uncheckedValues(values) }
}

/** A check that passes unless there is an error. */
export function check(said: Message, fault: Message | null): Check {
  return { ...said, ok: fault === null, fault }
}

export function passes(report: Report): boolean {
  return report.kind === 'known' && report.checks.every(each => each.ok)
}
