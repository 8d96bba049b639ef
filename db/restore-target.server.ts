import { engine } from './engine'
import { postgresTarget } from './restore-target.postgres.server'
import { sqliteTarget } from './restore-target.sqlite.server'

/** The database at a URL, to restore a backup into. */
export const restoreTarget = engine === 'postgres' ? postgresTarget : sqliteTarget
