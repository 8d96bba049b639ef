import { z } from '#app/domain/shared/input'
import type { CoveredTable } from '../covered'

/** When readers of a challenge's ledger may see the payload: never, or once the result is public. */
export type PayloadShown = 'never' | 'with_result'

/** Rows of one table, by the values of one of its columns. */
export type RowRef = { table: CoveredTable; by: string; values: readonly string[] }

/**
 * One kind of event: its payload, who may read it, and the rows that the event has written. The ledger stores a digest
 * of each of these rows, so that a row changed without an entry is found (decision 28).
 */
type Definition<P extends z.ZodType<Payload>> = {
  payload: P
  shown?: PayloadShown
  rows?: (payload: z.infer<P>, stream: string) => readonly RowRef[]
}

export type Payload = Record<string, unknown>

/** Throws a ZodError where the payload does not fit this kind. */
type Read = (payload: unknown, stream: string) => { payload: Payload; rows: readonly RowRef[] }

type EventType<P extends z.ZodType<Payload>> = { payload: P; shown: PayloadShown; read: Read }

export function event<P extends z.ZodType<Payload>>(definition: Definition<P>): EventType<P> {
  const { payload: schema, shown = 'never', rows = () => [] } = definition
  return {
    payload: schema,
    shown,
    read: (raw, stream) => {
      const payload = schema.parse(raw)
      return { payload, rows: rows(payload, stream) }
    },
  }
}

/** The row with this id; none where the id is null. */
export function row(table: CoveredTable, id: string | null | undefined): RowRef {
  return { table, by: 'id', values: id ? [id] : [] }
}

export function rowsWithIds(table: CoveredTable, ids: readonly string[]): RowRef {
  return { table, by: 'id', values: ids }
}

/** Every row with this value in the column: a row that was among them and no longer is has been removed. */
export function rowsWhere(table: CoveredTable, by: string, value: string): RowRef {
  return { table, by, values: [value] }
}

export const id = z.string().min(1).max(100)
export const hash = z.string().max(100)
/** ISO 8601, in UTC with milliseconds */
export const at = z.string().max(40)
export const count = z.int().min(0)
export const marks = z.record(z.string(), z.int())
export const object = z.strictObject
export const list = z.array
