import type { Readable } from 'node:stream'
import type { Db } from './client.server'

/** A part of a dump: the database file, or one table. */
export type DumpPart = { path: string; content: Readable }

/** The database at one instant; writers go on meanwhile. */
export type Snapshot = {
  /** reads the snapshot */
  db: Db
  /** the newest migration that was applied; null where this version of Meydan does not know it */
  schema: string | null
  /** the number of rows of each table */
  rows: Record<string, number>
  /** errors that the database finds in itself */
  faults: string[]
  /** the columns of each dumped table, in their order; empty where the dump is a database file */
  columns: Record<string, string[]>
  dump: () => AsyncIterable<DumpPart>
}

/** `scratch`: a folder for a temporary copy. */
export type TakeSnapshot = <T>(
  url: string,
  scratch: string,
  use: (snapshot: Snapshot) => Promise<T>,
) => Promise<T>
