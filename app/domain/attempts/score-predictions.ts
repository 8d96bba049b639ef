import { metricCatalogue } from '#app/domain/metrics/catalogue'
import type { MetricKey } from '#app/domain/metrics/keys'
import { type FaultReport, faultList, shownNames } from './faults'
import { keptStrings } from './kept-strings'
import type { TableSink } from './read-table'
import { readValue } from './read-value'
import { type Truth, type TruthColumns, truthKind } from './truth'

export type SplitTruth = Omit<Truth, 'isPublic'> & { isPublic: Uint8Array }

type Wanted = {
  metric: MetricKey
  positive: string | null
  columns: Pick<TruthColumns, 'id' | 'target'>
  truth: SplitTruth
}

/** What the worker answers: the report for the team, and both scores where the file has any. */
export type Scored = {
  report: FaultReport
  scores: { open: number; sealed: number } | null
}

/**
 * Checks a file of predictions row by row against the ids of the truth. `result` scores its public and its private rows.
 * Scores are rounded to the digits that do not depend on the order of additions, so that equal predictions tie.
 */
export function predictionsReader(wanted: Wanted): { sink: TableSink; result: () => Scored } {
  const { metric, positive, truth } = wanted
  const { sink, read } = valuesReader(wanted)
  return { sink, result }

  function result(): Scored {
    const { values, report } = read()
    if (report.kind !== 'fine') return { report, scores: null }
    const part = (flag: number) => {
      const chosen = (_: unknown, row: number) => truth.isPublic[row] === flag
      const [expected, predicted] = [truth.values.filter(chosen), values.filter(chosen)]
      return metricCatalogue[metric].measure({ truth: expected, predicted, positive })
    }
    const [open, sealed] = [part(1), part(0)]
    if (!open.ok || !sealed.ok) return { report: { kind: 'no_value' }, scores: null }
    return { report, scores: { open: steady(open.value), sealed: steady(sealed.value) } }
  }
}

/** Twelve significant digits. */
function steady(value: number): number {
  return Number(value.toPrecision(12))
}

function valuesReader({ metric, columns, truth }: Wanted) {
  const record = metricCatalogue[metric]
  const faults = faultList()
  const labels = truthKind(record) === 'label' ? new Set(truth.values.map(String)) : null
  const own = keptStrings()
  const values: (string | number)[] = []
  for (let row = 0; row < truth.ids.length; row++) values.push(0)
  const lines = new Uint32Array(truth.ids.length)
  const head = { read: false, found: [] as string[], id: -1, target: -1, decimalComma: false }
  let rows = 0
  const sink: TableSink = {
    header: (found, { decimalComma }) => {
      Object.assign(head, { read: true, found, decimalComma })
      head.id = found.indexOf(columns.id)
      head.target = found.indexOf(columns.target)
      return head.id >= 0 && head.target >= 0
    },
    row: (cells, line, broken) => {
      rows++
      const id = (cells[head.id] ?? '').trim()
      if (broken) return faults.add(broken, { line, id })
      if (cells.length !== head.found.length)
        return faults.add('cells', { line, id, value: String(cells.length) })
      if (id === '') return faults.add('no_id', { line, id })
      const row = truth.rowOf.get(id)
      if (row === undefined) return faults.add('unknown', { line, id })
      const before = lines[row] ?? 0
      if (before > 0) return faults.add('duplicate', { line, id, other: before })
      lines[row] = line
      const cell = cells[head.target] ?? ''
      const read = readValue(cell, { kind: record.kind, labels, decimalComma: head.decimalComma })
      if (!read.ok) return faults.add(read.fault, { line, id, value: cell })
      values[row] = typeof read.value === 'number' ? read.value : own.once(read.value)
    },
  }
  const read = () => {
    for (const [row, id] of truth.ids.entries())
      if (lines[row] === 0) faults.add('missing', { line: null, id })
    return { values, report: reportOf({ head, columns, rows, faults: faults.all() }) }
  }
  return { sink, read }
}

type Read = {
  head: { read: boolean; found: string[]; id: number; target: number }
  columns: Wanted['columns']
  rows: number
  faults: ReturnType<ReturnType<typeof faultList>['all']>
}

function reportOf({ head, columns, rows, faults }: Read): FaultReport {
  if (!head.read) return { kind: 'unreadable', reason: 'empty' }
  const missing = [columns.id, columns.target].filter(name => !head.found.includes(name))
  if (missing.length > 0) return { kind: 'columns', missing, found: shownNames(head.found) }
  if (rows === 0) return { kind: 'unreadable', reason: 'empty' }
  if (faults.length > 0) return { kind: 'faults', rows, faults }
  const used = [columns.id, columns.target]
  return { kind: 'fine', rows, ignored: shownNames(head.found.filter(name => !used.includes(name))) }
}
