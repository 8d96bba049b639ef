import { eq } from 'drizzle-orm'
import { newId } from '#app/domain/shared/ids'
import { emailOf } from '#bin/demo-world/world'
import type { Database } from '#db/client.server'
import { entries, exclusionAppeals, screenings, users } from '#db/schema'
import { must } from './must'

type Entry = { entryId: string; stageId: string }

/** Excludes an entry now, and appeals, both in the name of a demo person; directly in the database. */
export async function excludeEntry(database: Database, { entryId, stageId }: Entry, handle: string) {
  const [person] = await database.db
    .select({ id: users.id })
    .from(users)
    .where(eq(users.email, emailOf(handle)))
  const by = must(person).id
  const said = { id: newId(), entryId, at: new Date(), by }
  const until = new Date(Date.now() + 7 * 86_400_000)
  await database.transaction(async tx => {
    const excluded = { excludedAt: said.at, excludedBy: by }
    await tx.update(entries).set(excluded).where(eq(entries.id, entryId))
    const screening = { stageId, outcome: 'excluded', reason: 'The work is not theirs.', until }
    await tx.insert(screenings).values({ ...said, ...screening })
    await tx
      .insert(exclusionAppeals)
      .values({ ...said, id: newId(), screeningId: said.id, text: 'It is ours.' })
  })
  return { entryId }
}
