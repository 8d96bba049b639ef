import type { ValueKind } from '#app/domain/metrics/keys'
import type { FaultKind } from './faults'

type Value = { ok: true; value: string | number } | { ok: false; fault: FaultKind }

type Column = {
  kind: ValueKind
  /** the classes that a prediction may name */
  labels: ReadonlySet<string> | null
  decimalComma: boolean
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i
const COMMA = /^[+-]?\d*,\d+(?:e[+-]?\d+)?$/i
const EMPTY = /^(?:|[+-]?nan|n\/?a|#n\/a|null|none|nil|<na>|-)$/i
const INFINITE = /^[+-]?(?:inf|infinity|∞)$/i

/** Reads one cell as what its column holds; nothing is guessed or filled in. */
export function readValue(cell: string, { kind, labels, decimalComma }: Column): Value {
  if (kind === 'text') return { ok: true, value: cell }
  const text = cell.trim()
  if (kind === 'label') {
    const label = text.normalize('NFC')
    if (label === '') return { ok: false, fault: 'empty' }
    return labels && !labels.has(label) ? { ok: false, fault: 'label' } : { ok: true, value: label }
  }
  const plain = decimalComma && COMMA.test(text) ? text.replace(',', '.') : text
  if (!NUMBER.test(plain)) return { ok: false, fault: faultOf(text) }
  const value = Number(plain)
  if (!Number.isFinite(value)) return { ok: false, fault: 'not_finite' }
  if (kind === 'probability' && (value < 0 || value > 1)) return { ok: false, fault: 'range' }
  return { ok: true, value }
}

/** Why a text is no number; asked only then, because a file has a million that are. */
function faultOf(text: string): FaultKind {
  if (EMPTY.test(text)) return 'empty'
  return INFINITE.test(text) ? 'not_finite' : 'not_a_number'
}
