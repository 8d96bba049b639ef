import type { Readable } from 'node:stream'

/** What a backup says of its dump of the database. */
export type Dump = {
  /** the newest migration that was applied */
  schema: string
  rows: Readonly<Record<string, number>>
  columns: Readonly<Record<string, readonly string[]>>
  open: (path: string) => Promise<Readable>
}

/** free: no rows · filled: rows that a restore would replace · in_use: another process has it open */
export type TargetState = 'free' | 'filled' | 'in_use'

/** A database that a backup is restored into. Nothing that others see changes before `commit`. */
export type RestoreTarget = {
  state: () => Promise<TargetState>
  /** loads the dump beside what is there, and checks it; returns the faults in words */
  stage: (dump: Dump) => Promise<string[]>
  /** puts the loaded database in place and sets the earlier one aside; returns where, or null where there was none */
  commit: () => Promise<string | null>
  /** drops what was loaded */
  cancel: () => Promise<void>
}

/** A fault for each table whose number of rows is not that of the backup. */
export function rowFaults(expected: Dump['rows'], found: Readonly<Record<string, number>>): string[] {
  return Object.entries(expected)
    .filter(([table, count]) => found[table] !== count)
    .map(([table, count]) => `the table ${table} has ${found[table] ?? 0} rows instead of ${count}`)
}
