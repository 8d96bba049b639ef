import { and, eq, ne } from 'drizzle-orm'
import { newId } from '#app/domain/shared/ids'
import { emailOf } from '#bin/demo-world/world'
import type { Database } from '#db/client.server'
import { appealTerms, awards, entries, payouts, resultAppeals, results, users } from '#db/schema'
import { must } from './must'

type Entry = { entryId: string; stageId: string }

/**
 * Lets teams appeal against the result of an entry's challenge, appeals for it, and upholds an appeal of another entry;
 * directly in the database. Also the ids of a paid and an unpaid payout of that result.
 */
export async function appealed(database: Database, won: Entry) {
  const { db } = database
  const { email, id: userId } = users
  const [person] = await db
    .select({ id: userId })
    .from(users)
    .where(eq(email, emailOf('participant')))
  const [result] = await db
    .select({ id: results.id, challengeId: results.challengeId })
    .from(entries)
    .innerJoin(results, eq(results.challengeId, entries.challengeId))
    .where(eq(entries.id, won.entryId))
  const { id: resultId, challengeId } = must(result)
  const [other] = await db
    .select({ id: entries.id })
    .from(entries)
    .where(and(eq(entries.challengeId, challengeId), ne(entries.id, won.entryId)))
  const said = { resultId, text: 'The marks were added up wrongly.', at: new Date(), by: must(person).id }
  const [appealId, upheldId] = [newId(), newId()]
  await database.transaction(async tx => {
    const terms = { challengeId, days: 60, shown: true, setAt: said.at, setBy: said.by }
    await tx.insert(appealTerms).values(terms)
    const answered = { outcome: 'upheld', answer: 'They were.', answeredAt: said.at, answeredBy: said.by }
    await tx.insert(resultAppeals).values([
      { id: appealId, entryId: won.entryId, ...said },
      { id: upheldId, entryId: must(other).id, ...said, ...answered },
    ])
  })
  const owed = await db
    .select({ id: payouts.id, paidAt: payouts.paidAt })
    .from(payouts)
    .innerJoin(awards, eq(awards.id, payouts.awardId))
    .where(eq(awards.resultId, resultId))
  const paidId = must(owed.find(({ paidAt }) => paidAt)).id
  const unpaidId = must(owed.find(({ paidAt }) => !paidAt)).id
  return { won, appealId, upheldId, paidId, unpaidId }
}
