import { log } from '#app/log.server'
import type { Database } from '#db/client.server'
import { measures } from './measures.server'

/** A transaction that takes longer, with the wait for its turn, is logged; in milliseconds. */
const slow = 2_000

/** The database, whose write transactions are measured and logged when they are slow. */
export function watched(database: Database): Database {
  const transaction: Database['transaction'] = async work => {
    const begun = performance.now()
    try {
      return await database.transaction(work)
    } finally {
      const taken = performance.now() - begun
      measures?.transaction(taken / 1000)
      if (taken > slow) log.warn({ milliseconds: Math.round(taken) }, 'a transaction was slow')
    }
  }
  return { ...database, transaction }
}
