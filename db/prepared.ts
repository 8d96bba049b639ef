import type { Db } from './client.server'

type Query<Row> = { prepare(): { execute(values: Record<string, unknown>): Row[] | Promise<Row[]> } }

/**
 * A query whose SQL text is built once for each database, for what every request or every turn of the worker asks.
 * Values are named by `sql.placeholder`; wrap one in `sql.param` with its column where the column stores it in another
 * form, as dates. Outside of transactions only.
 */
export function prepared<Row>(build: (db: Db) => Query<Row>) {
  const known = new WeakMap<Db, ReturnType<Query<Row>['prepare']>>()
  return async (db: Db, values: Record<string, unknown>): Promise<Row[]> => {
    const query = known.get(db) ?? build(db).prepare()
    known.set(db, query)
    return query.execute(values)
  }
}
