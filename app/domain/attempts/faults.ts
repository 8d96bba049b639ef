/** What can be wrong with a row of a file, in the order in which it is reported. */
export const faultKinds = [
  'quotes',
  'json',
  'cells',
  'no_id',
  'duplicate',
  'unknown',
  'missing',
  'empty',
  'not_a_number',
  'not_finite',
  'range',
  'label',
  'split',
] as const
export type FaultKind = (typeof faultKinds)[number]

/** `line` of the file, the first is 1; null for a row that is not in it. `other`: the line that it repeats. */
export type RowFault = { line: number | null; id: string; value?: string; other?: number }

export type Faults = { kind: FaultKind; count: number; first: RowFault[] }[]

/** Why a file cannot be read at all. */
export type Unreadable = 'empty' | 'encoding' | 'gzip' | 'too_large' | 'too_long' | 'left_out'

/** What a team learns about a file; it says nothing of the truth but which ids and classes it has. */
export type FaultReport =
  | { kind: 'unreadable'; reason: Unreadable }
  | { kind: 'columns'; missing: string[]; found: string[] }
  | { kind: 'faults'; rows: number; faults: Faults }
  /** every row is fine, but the metric has no value for them, as for a constant prediction */
  | { kind: 'no_value' }
  | { kind: 'fine'; rows: number; ignored: string[] }

const shown = 10
const longestShown = 60
const mostNames = 50

/** Counts faults and keeps the first ten of each kind. */
export function faultList() {
  const byKind = new Map<FaultKind, { count: number; first: RowFault[] }>()
  return {
    add(kind: FaultKind, fault: RowFault): void {
      const known = byKind.get(kind) ?? { count: 0, first: [] }
      known.count++
      if (known.first.length < shown) known.first.push(shortened(fault))
      byKind.set(kind, known)
    },
    all: (): Faults =>
      faultKinds.flatMap(kind => {
        const found = byKind.get(kind)
        return found ? [{ kind, ...found }] : []
      }),
  }
}

function shortened({ id, value, ...fault }: RowFault): RowFault {
  return { ...fault, id: short(id), ...(value === undefined ? {} : { value: short(value) }) }
}

/** The names of columns that a report shows. */
export function shownNames(names: readonly string[]): string[] {
  return names.slice(0, mostNames).map(short)
}

function short(text: string): string {
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text
}
