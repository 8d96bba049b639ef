import type { MessageKey } from '#app/i18n/messages'
import type { Sha256 } from './verify-chain'

/** SHA-256 and Ed25519 as this machine has them; key and signature in base64. */
export type ProofTools = {
  sha256: Sha256
  verify: (publicKey: string, text: string, signature: string) => Promise<boolean>
}

export type Said = { key: MessageKey; values: Record<string, string | number> }

/** One thing that was checked: what, whether it holds, and what is wrong where it does not. */
export type Check = Said & { ok: boolean; fault: Said | null }

export type Report =
  | { kind: 'unknown'; said: Said }
  | {
      kind: 'known'
      /** what the file is and says */
      title: Said
      checks: Check[]
      /** what to know besides: neither right nor wrong */
      notes: Said[]
      /** the key that signed */
      keyId: string
    }

export function say(key: MessageKey, values: Said['values'] = {}): Said {
  return { key, values }
}

/** A check that holds unless there is a fault. */
export function check(said: Said, fault: Said | null): Check {
  return { ...said, ok: fault === null, fault }
}

export function passes(report: Report): boolean {
  return report.kind === 'known' && report.checks.every(each => each.ok)
}
