/** The database of this process, decided once from DATABASE_URL. */
export const engine = process.env.DATABASE_URL?.startsWith('postgres') ? 'postgres' : 'sqlite'

/**
 * The secret from which the key of sealed columns is derived (see db/sealed.ts): the setting that also signs cookies.
 */
export const sealingSecret = process.env.SESSION_SECRET || 'for development only, never in production'
