import {
  type CheckedValues,
  type Given,
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

export type Said = { key: MessageKey; values: CheckedValues }

/** One check: its name, whether it passes, and what is wrong where it does not. */
export type Check = Said & { ok: boolean; fault: Said | null }

export type Report =
  | { kind: 'unknown'; said: Said }
  | {
      kind: 'known'
      /** the type and title of the file */
      title: Said
      checks: Check[]
      /** remarks that are neither passed nor failed */
      notes: Said[]
      /** the key that signed */
      keyId: string
    }

export function say<K extends MessageKey>(key: K, ...values: Given<K>): Said
export function say(key: MessageKey, values: Values = {}): Said {
  return { key, values: uncheckedValues(values) }
}

/** A check that passes unless there is an error. */
export function check(said: Said, fault: Said | null): Check {
  return { ...said, ok: fault === null, fault }
}

export function passes(report: Report): boolean {
  return report.kind === 'known' && report.checks.every(each => each.ok)
}
