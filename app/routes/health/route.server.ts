import { sql } from 'drizzle-orm'
import { database } from '#app/runtime.server'
import { users } from '#db/schema'

/** For monitoring: answers only when the database does. */
export async function loader() {
  await database.db.select({ one: sql`1` }).from(users).limit(1)
  return new Response('ok', { headers: { 'Cache-Control': 'no-store' } })
}
