import { engine } from './engine'
import type { TakeSnapshot } from './snapshot'
import { snapshotPostgres } from './snapshot.postgres.server'
import { snapshotSqlite } from './snapshot.sqlite.server'

/** Shows `use` the database at `url` as it is at one instant. */
export const withSnapshot: TakeSnapshot = engine === 'postgres' ? snapshotPostgres : snapshotSqlite
