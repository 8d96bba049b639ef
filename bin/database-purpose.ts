import { notLike } from 'drizzle-orm'
import type { Ctx } from '#app/domain/shared/context'
import { demoDomain } from '#bin/demo-world/content/people'
import { instance, users } from '#db/schema'
import { loadFolder, markFolder } from './data-folder'
import { type Command, type DatabaseFacts, type Purpose, purposeProblem } from './purpose'
import { asSystem } from './system'

const id = 'instance'

/** Ends the command with code 1 and the reason when it may not change the configured, migrated database. */
export async function requirePurpose(command: Command): Promise<void> {
  const problem = purposeProblem(command, await asSystem(loadFacts))
  if (!problem) return
  console.error(problem)
  process.exit(1)
}

/** Marks the configured database once, and DATA_DIR with it in production; an existing mark never changes. */
export async function markPurpose(purpose: Purpose): Promise<void> {
  const marked = await asSystem(({ transaction, now }) =>
    transaction(async tx => {
      await tx.insert(instance).values({ id, purpose, since: now }).onConflictDoNothing()
      return tx.select().from(instance)
    }),
  )
  const since = productionSince(marked)
  if (since) markFolder(since)
}

async function loadFacts({ db }: Ctx): Promise<DatabaseFacts> {
  const marked = await ifThere(db.select().from(instance).limit(1))
  const real = await ifThere(
    db
      .select({ id: users.id })
      .from(users)
      .where(notLike(users.emailKey, `%@${demoDomain}`))
      .limit(1),
  )
  return {
    purpose: marked[0] ? known(marked[0].purpose) : null,
    hasRealPeople: real.length > 0,
    folder: loadFolder(productionSince(marked)),
  }
}

/** The instant of the database's mark where it is in production, else null. */
function productionSince([marked]: (typeof instance.$inferSelect)[]): Date | null {
  return marked && known(marked.purpose) === 'production' ? marked.since : null
}

/** An unknown mark protects the database like that of production. */
function known(purpose: string): Purpose {
  return purpose === 'demo' || purpose === 'test' ? purpose : 'production'
}

/** The rows, or none where the database is older than the table. */
async function ifThere<T>(rows: PromiseLike<T[]>): Promise<T[]> {
  try {
    return await rows
  } catch (error) {
    // why: the check comes before the migration, so that a refused command changes nothing
    if (!/no such table|does not exist/.test(String(error instanceof Error ? (error.cause ?? error) : error)))
      throw error
    return []
  }
}
