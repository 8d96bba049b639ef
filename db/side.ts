import canonicalize from 'canonicalize'

/** The kinds of columns that both databases have, by the type in PostgreSQL. */
export const kinds = {
  text: 'text',
  integer: 'number',
  bigint: 'number',
  'double precision': 'number',
  boolean: 'flag',
  'timestamp with time zone': 'instant',
  jsonb: 'json',
} as const
export type Kind = (typeof kinds)[keyof typeof kinds]

export type Table = { name: string; columns: { name: string; kind: Kind }[] }

/**
 * A value as both databases have it: text, a number, a flag, an instant in milliseconds, JSON as text with its keys in
 * order (RFC 8785), or null.
 */
export type Value = string | number | boolean | null
export type Row = Value[]

/** One of the two databases of a copy. Everything happens in one transaction of its own. */
export type Side = {
  read: (table: Table) => AsyncIterable<Row[]>
  /** writing: references between rows are checked at `commit` */
  begin: (to: 'read' | 'write') => Promise<void>
  write: (table: Table, rows: readonly Row[]) => Promise<void>
  /** keeps what was written; throws where a row refers to one that is missing */
  commit: () => Promise<void>
  close: () => Promise<void>
}

/** How many rows are read and written together. */
export const batchSize = 500

/** JSON in the one form in which it is compared. */
export function orderedJson(text: string): string {
  return canonicalize(JSON.parse(text)) ?? 'null'
}
