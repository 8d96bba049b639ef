import { config } from '#app/config.server'
import type { Ctx } from '#app/domain/shared/context'
import { connect } from '#db/client.server'

/** Runs an action of the operator, as the platform itself, on the configured database. */
export async function asSystem<T>(act: (ctx: Ctx) => Promise<T>): Promise<T> {
  const database = connect(config.databaseUrl)
  const { db, transaction } = database
  try {
    return await act({
      db,
      transaction,
      now: new Date(),
      actor: { kind: 'system' },
      locale: 'en',
      origin: config.origin,
    })
  } finally {
    await database.close()
  }
}
