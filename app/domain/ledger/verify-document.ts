import type { z } from '#app/domain/shared/input'
import { HeadsFile, LedgerFile, ReceiptFile } from './documents'
import { canonicalJson } from './entry'
import { check, type ProofTools, type Report, say } from './report'
import { checkKeys, checkText } from './verify-keys'
import { checkHeads, checkLedger } from './verify-ledger'
import { checkReceipt } from './verify-receipt'

export type Known = ReceiptFile | LedgerFile | HeadsFile

const schemas = {
  'meydan.receipt': ReceiptFile,
  'meydan.ledger': LedgerFile,
  'meydan.ledger-heads': HeadsFile,
} as const satisfies Record<Known['format'], z.ZodType>

export type Verification = {
  text: string
  tools: ProofTools
  /** ids of the keys that the reader trusts; null where only the file's own can be asked */
  trusted: readonly string[] | null
}

/** Checks a file that should prove something. It asks nobody: all that is needed is in the file. */
export async function verifyDocument({ text, tools, trusted }: Verification): Promise<Report> {
  const raw = parse(text)
  if (raw === undefined) return { kind: 'unknown', said: say('proof.unknown.not_json') }
  const format = formatOf(raw)
  if (!format) return { kind: 'unknown', said: say('proof.unknown.format') }
  const parsed = schemas[format].safeParse(raw)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const place = issue?.path.join('.') || format
    return { kind: 'unknown', said: say('proof.unknown.shape', { place }) }
  }
  const file = parsed.data
  // a name that the schema's copy lost (`__proto__`) would be in the file and not in what is checked
  if (canonicalJson(file) !== canonicalJson(raw)) {
    return { kind: 'unknown', said: say('proof.unknown.shape', { place: format }) }
  }
  const written = check(say('proof.check.text'), checkText(text, raw))
  const keys = await checkKeys(file, { tools, trusted })
  const { title, checks, notes } = await checksOf(file, tools)
  return {
    kind: 'known',
    title,
    checks: [written, ...keys, ...checks],
    notes,
    keyId: file.signature.keyId,
  }
}

function checksOf(file: Known, tools: ProofTools) {
  switch (file.format) {
    case 'meydan.receipt':
      return checkReceipt(file, tools)
    case 'meydan.ledger':
      return checkLedger(file, tools)
    case 'meydan.ledger-heads':
      return checkHeads(file, tools)
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    // why: what is no JSON is an answer, not a fault of ours
    return undefined
  }
}

function formatOf(raw: unknown): Known['format'] | null {
  if (typeof raw !== 'object' || raw === null || !('format' in raw)) return null
  const { format } = raw
  return format === 'meydan.receipt' || format === 'meydan.ledger' || format === 'meydan.ledger-heads'
    ? format
    : null
}
