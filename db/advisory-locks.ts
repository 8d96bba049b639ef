/** Advisory locks of PostgreSQL that this product uses: a class of its own (`MEYD` in ASCII) and a number. */

/** Held by a writer: one write transaction at a time in a database, across all processes. */
export const writerLock = '1296390468, 1'

/** Held while the schema is migrated. */
export const migrationLock = '1296390468, 2'

/** Held while a challenge gets its revision in the catalogue's index, until the commit. */
export const catalogueLock = '1296390468, 3'
