/** Advisory locks of PostgreSQL that this product takes: a class of its own (`MEYD` in ASCII) and a number. */

/** Held by whoever writes: one transaction at a time in a database, whichever process runs it. */
export const writerLock = '1296390468, 1'

/** Held while the schema is brought up to date. */
export const migrationLock = '1296390468, 2'
