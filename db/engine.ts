/** Which database serves this process: decided once, from DATABASE_URL. */
export const engine = process.env.DATABASE_URL?.startsWith('postgres') ? 'postgres' : 'sqlite'

/** What the key of sealed columns is derived from (see db/sealed.ts): the same setting that signs cookies. */
export const sealingSecret = process.env.SESSION_SECRET || 'for development only, never in production'
