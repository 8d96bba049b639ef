import { eq } from 'drizzle-orm'
import { newId } from '#app/domain/shared/ids'
import { emailOf } from '#bin/demo-world/world'
import type { Database } from '#db/client.server'
import { appealTerms, entries, exclusionAppeals, resultAppeals, results, screenings, users } from '#db/schema'
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

/** Lets teams appeal against the result of an entry's challenge, and appeals as the demo participant; directly in the database. */
export async function appealed(database: Database, won: Entry) {
  const { db } = database
  const [person] = await db
    .select({ id: users.id })
    .from(users)
    .where(eq(users.email, emailOf('participant')))
  const [result] = await db
    .select({ id: results.id, challengeId: results.challengeId })
    .from(entries)
    .innerJoin(results, eq(results.challengeId, entries.challengeId))
    .where(eq(entries.id, won.entryId))
  const { id: resultId, challengeId } = must(result)
  const by = must(person).id
  const id = newId()
  await database.transaction(async tx => {
    const terms = { challengeId, days: 60, shown: true, setAt: new Date(), setBy: by }
    await tx.insert(appealTerms).values(terms)
    const said = { text: 'The marks were added up wrongly.', at: new Date(), by }
    await tx.insert(resultAppeals).values({ id, resultId, entryId: won.entryId, ...said })
  })
  return { won, appealId: id }
}
