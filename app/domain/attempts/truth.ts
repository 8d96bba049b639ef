import { type MetricRecord, metricCatalogue } from '#app/domain/metrics/catalogue'
import type { MetricKey, ValueKind } from '#app/domain/metrics/keys'
import { faultList, shownNames } from './faults'
import { keptStrings } from './kept-strings'
import type { TableSink } from './read-table'
import { readValue } from './read-value'

/** The columns of a truth file by what they are used for. */
export type TruthColumns = { id: string; target: string; split: string | null }

/** What its host sees of a checked truth. `labels`: its classes with their rows, where it has classes. */
export type TruthSummary = {
  rows: number
  publicRows: number
  privateRows: number
  labels: { name: string; rows: number }[] | null
}

/** The truth in the order of its file; `isPublic` from its column, or null where it is drawn. */
export type Truth = {
  ids: string[]
  rowOf: ReadonlyMap<string, number>
  values: (string | number)[]
  isPublic: Uint8Array | null
}

/** What the truth holds: for scores and probabilities of a class it is the class. */
export function truthKind({ kind }: Pick<MetricRecord, 'kind'>): ValueKind {
  return kind === 'score' || kind === 'probability' ? 'label' : kind
}

type Wanted = { metric: MetricKey; columns: TruthColumns }

/** Reads a truth file row by row; `result` is the truth whole, or what is wrong with it. */
export function truthReader({ metric, columns }: Wanted) {
  const kind = truthKind(metricCatalogue[metric])
  const faults = faultList()
  const truth = { ids: [] as string[], rowOf: new Map<string, number>(), values: [] as (string | number)[] }
  const [lines, flags] = [[] as number[], [] as number[]]
  const own = keptStrings()
  let head: { missing: string[]; found: string[]; at: { id: number; target: number; split: number } } | null =
    null
  let decimalComma = false
  const sink: TableSink = {
    header: (found, options) => {
      const wanted = [columns.id, columns.target, ...(columns.split ? [columns.split] : [])]
      const at = {
        id: found.indexOf(columns.id),
        target: found.indexOf(columns.target),
        split: columns.split ? found.indexOf(columns.split) : -1,
      }
      head = { missing: wanted.filter(name => !found.includes(name)), found, at }
      decimalComma = options.decimalComma
      return head.missing.length === 0
    },
    row: (cells, line, broken) => {
      if (!head) return
      const { at, found } = head
      const id = (cells[at.id] ?? '').trim()
      if (broken) return faults.add(broken, { line, id })
      if (cells.length !== found.length) return faults.add('cells', { line, id, value: String(cells.length) })
      if (id === '') return faults.add('no_id', { line, id })
      const known = truth.rowOf.get(id)
      if (known !== undefined) return faults.add('duplicate', { line, id, other: lines[known] ?? 0 })
      const cell = cells[at.target] ?? ''
      const read = readValue(cell, { kind, labels: null, decimalComma })
      if (!read.ok) return faults.add(read.fault, { line, id, value: cell })
      if (columns.split) {
        const flag = partOf(cells[at.split] ?? '')
        if (flag === null) return faults.add('split', { line, id, value: cells[at.split] ?? '' })
        flags.push(flag)
      }
      const name = own.copy(id)
      truth.rowOf.set(name, truth.ids.length)
      truth.ids.push(name)
      truth.values.push(typeof read.value === 'number' ? read.value : own.once(read.value))
      lines.push(line)
    },
  }
  const result = () =>
    outcome({ head, truth: { ...truth, isPublic: columns.split ? Uint8Array.from(flags) : null }, faults })
  return { sink, result }
}

type Read = {
  head: { missing: string[]; found: string[] } | null
  truth: Truth
  faults: ReturnType<typeof faultList>
}

function outcome({ head, truth, faults }: Read) {
  if (!head) return { kind: 'unreadable' as const, reason: 'empty' as const }
  if (head.missing.length > 0)
    return { kind: 'columns' as const, missing: head.missing, found: shownNames(head.found) }
  const all = faults.all()
  if (all.length > 0) return { kind: 'faults' as const, rows: truth.ids.length, faults: all }
  return truth.ids.length === 0 ? { kind: 'unreadable' as const, reason: 'empty' as const } : truth
}

function partOf(cell: string): number | null {
  const word = cell.trim().toLowerCase()
  if (word === 'public') return 1
  return word === 'private' ? 0 : null
}
