import { vi } from 'vitest'
import type { Ctx } from '#app/domain/shared/context'
import type { Database, Db } from '#db/client.server'

/** The statements outside transactions that the callback sends to the database, with their values. */
export async function statements({ db }: Database, load: () => Promise<unknown>): Promise<string[]> {
  const asked = watch(db)
  await load()
  return asked()
}

/** The same context, and the statements of its transactions without their values. */
export function watchedTransactions(ctx: Ctx): { ctx: Ctx; asked: string[] } {
  const asked: string[] = []
  const transaction: Ctx['transaction'] = work =>
    ctx.transaction(async tx => {
      const done = watch(tx)
      const result = await work(tx)
      asked.push(...done().map(statement => String(JSON.parse(statement)[0])))
      return result
    })
  return { ctx: { ...ctx, transaction }, asked }
}

function watch(db: Db): () => string[] {
  const session: { prepareQuery: (query: { sql: string; params: unknown[] }) => unknown } = Reflect.get(
    db,
    'session',
  )
  const prepared = vi.spyOn(session, 'prepareQuery')
  return () => {
    const asked = prepared.mock.calls.map(([{ sql, params }]) => JSON.stringify([sql, params]))
    prepared.mockRestore()
    return asked
  }
}
