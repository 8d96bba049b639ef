import { type DayHead, dayHeadText } from './day-documents'
import type { Signed } from './document-kind'
import { type Head, headText, keyIdOf, type PublicKey, signedText } from './documents'
import { type Check, check, type Message, message, type ProofTools } from './report'

type Means = { tools: ProofTools; trusted: readonly string[] | null }

/** Checks that the file's keys have the right ids, are trusted where the reader knows that, and signed the file. */
export async function checkKeys(file: Signed, { tools, trusted }: Means): Promise<Check[]> {
  const signed = await isSigned({ ...file.signature, text: signedText(file), keys: file.keys, tools })
  return [
    check(message('ledger.check.keys'), await misnamed(file.keys, tools)),
    ...(trusted ? [check(message('ledger.check.trusted'), distrusted(file.keys, trusted))] : []),
    check(message('ledger.check.signature'), signed ? null : message('ledger.fault.signature')),
  ]
}

async function misnamed(keys: readonly PublicKey[], { sha256 }: ProofTools): Promise<Message | null> {
  for (const { keyId, publicKey } of keys) {
    if (keyIdOf(await sha256(publicKey)) !== keyId) return message('ledger.fault.key', { keyId })
  }
  return null
}

function distrusted(keys: readonly PublicKey[], trusted: readonly string[]): Message | null {
  const foreign = keys.find(key => !trusted.includes(key.keyId))
  return foreign ? message('ledger.fault.untrusted', { keyId: foreign.keyId }) : null
}

type Signing = { keyId: string; value: string; text: string; keys: readonly PublicKey[]; tools: ProofTools }

async function isSigned({ keyId, value, text, keys, tools }: Signing): Promise<boolean> {
  const key = keys.find(each => each.keyId === keyId)
  return key !== undefined && tools.verify(key.publicKey, text, value)
}

/** Whether the instance signed this head of a day. */
export function isDayHeadSigned(
  head: DayHead,
  keys: readonly PublicKey[],
  tools: ProofTools,
): Promise<boolean> {
  return isSigned({ ...head.signature, text: dayHeadText(head), keys, tools })
}

/** Whether the instance signed this head of the first version. */
export function isHeadSigned(head: Head, keys: readonly PublicKey[], tools: ProofTools): Promise<boolean> {
  return isSigned({ ...head.signature, text: headText(head), keys, tools })
}

/**
 * A file must be well formed: a duplicate name, or another spelling of a number or letter, would let a person read
 * something else than what was checked. Only whitespace between tokens is free.
 */
export function checkText(text: string, parsed: unknown): Message | null {
  const bare = text.replace(/"(?:[^"\\]|\\.)*"|\s+/g, part => (part.startsWith('"') ? part : ''))
  return bare === JSON.stringify(parsed) ? null : message('ledger.fault.text')
}
