/** Which database serves this process: decided once, from DATABASE_URL. */
export const engine = process.env.DATABASE_URL?.startsWith('postgres') ? 'postgres' : 'sqlite'
