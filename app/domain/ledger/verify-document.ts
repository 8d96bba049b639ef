import { z } from '#app/domain/shared/input'
import { HeadsFile2, LedgerFile2, ReceiptFile2 } from './day-documents'
import { type DocumentKind, documentKind } from './document-kind'
import { HeadsFile, LedgerFile, ReceiptFile } from './documents'
import { canonicalJson } from './entry'
import { keyTimeFault, revokedNotes, signingsOf, type TrustedKey } from './key-times'
import { pinKind } from './pin'
import { check, message, type ProofTools, type Report } from './report'
import { checkHeads2, checkLedger2 } from './verify-days'
import { checkKeys, checkText } from './verify-keys'
import { checkHeads, checkLedger } from './verify-ledger'
import { checkReceipt } from './verify-receipt'
import { checkReceipt2 } from './verify-receipt-2'

const version = 'version'

/** Files of the first version, with numbers of entries, are still accepted. */
const ownKinds: readonly DocumentKind[] = [
  documentKind({
    format: 'meydan.receipt',
    schema: z.discriminatedUnion(version, [ReceiptFile, ReceiptFile2]),
    check: (file, tools) => (file.version === 1 ? checkReceipt(file, tools) : checkReceipt2(file, tools)),
  }),
  documentKind({
    format: 'meydan.ledger',
    schema: z.discriminatedUnion(version, [LedgerFile, LedgerFile2]),
    check: (file, tools) => (file.version === 1 ? checkLedger(file, tools) : checkLedger2(file, tools)),
  }),
  documentKind({
    format: 'meydan.ledger-heads',
    schema: z.discriminatedUnion(version, [HeadsFile, HeadsFile2]),
    check: (file, tools) => (file.version === 1 ? checkHeads(file, tools) : checkHeads2(file, tools)),
  }),
  pinKind,
]

export type Verification = {
  text: string
  tools: ProofTools
  /** the keys that the reader trusts, or their ids; null where only the file's own keys are known */
  trusted: readonly (string | TrustedKey)[] | null
  /** kinds of files that later rooms can check */
  kinds?: readonly DocumentKind[]
}

/** Checks a signed file offline: it contains everything that the check needs. */
export async function verifyDocument({ text, tools, trusted, kinds = [] }: Verification): Promise<Report> {
  const raw = parse(text)
  if (raw === undefined) return { kind: 'unknown', said: message('ledger.unknown.not_json') }
  const kind = [...ownKinds, ...kinds].find(each => each.format === formatOf(raw))
  if (!kind) return { kind: 'unknown', said: message('ledger.unknown.format') }
  const read = kind.read(raw)
  if ('misfit' in read)
    return { kind: 'unknown', said: message('ledger.unknown.shape', { place: read.misfit }) }
  const { file } = read
  // a name that the schema's copy drops (`__proto__`) would be in the file but not in what is checked
  if (canonicalJson(file) !== canonicalJson(raw)) {
    return { kind: 'unknown', said: message('ledger.unknown.shape', { place: kind.format }) }
  }
  const written = check(message('ledger.check.text'), checkText(text, raw))
  const known = trusted?.map(asTrusted) ?? []
  const signings = signingsOf(file)
  const ids = trusted && known.map(key => key.keyId)
  const inTime = trusted ? [check(message('ledger.check.key_times'), keyTimeFault(signings, known))] : []
  const keys = [...(await checkKeys(file, { tools, trusted: ids })), ...inTime]
  const { title, checks, notes } = await read.check(tools)
  return {
    kind: 'known',
    title,
    checks: [written, ...keys, ...checks],
    notes: [...notes, ...revokedNotes(signings, known)],
    keyId: file.signature.keyId,
  }
}

function asTrusted(key: string | TrustedKey): TrustedKey {
  return typeof key === 'string' ? { keyId: key, until: null, revokedAt: null } : key
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    // why: text that is not JSON is a result of the check, not an error of the program
    return undefined
  }
}

function formatOf(raw: unknown): unknown {
  return typeof raw === 'object' && raw !== null && 'format' in raw ? raw.format : null
}
