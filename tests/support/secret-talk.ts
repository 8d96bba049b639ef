import { eq } from 'drizzle-orm'
import type { Person } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import type { Database } from '#db/client.server'
import * as schema from '#db/schema'
import { days } from './challenges'
import { secrets } from './secrets'

type Asking = { challengeId: string; teamId: string; people: Record<'own' | 'host', Person> }

/** A team has asked privately, and the host has answered privately. */
export async function ask(database: Database, { challengeId, teamId, people }: Asking): Promise<string> {
  const [id, at] = [newId(), days(2)]
  const text = `May ${secrets.asked} take part?`
  await database.transaction(async tx => {
    const asked = { askedBy: people.own.id, audience: 'team', locale: 'en', askedAt: at }
    await tx.insert(schema.questions).values({ id, challengeId, teamId, text, ...asked })
    const answer = { question: {}, text: { en: secrets.asked }, answeredAt: at, answeredBy: people.host.id }
    await tx.insert(schema.questionAnswers).values({ id: newId(), challengeId, questionId: id, ...answer })
  })
  return id
}

/** A team has appealed against the result; the rules let everyone see that. */
export async function appeal(
  database: Database,
  { challengeId, entryId, people }: Omit<Asking, 'teamId'> & { entryId: string },
): Promise<string> {
  const id = newId()
  const [result] = await database.db
    .select()
    .from(schema.results)
    .where(eq(schema.results.challengeId, challengeId))
  await database.transaction(async tx => {
    const terms = { days: 7, shown: true, setAt: days(1), setBy: people.host.id }
    await tx.insert(schema.appealTerms).values({ challengeId, ...terms })
    const said = { text: secrets.appealed, at: days(30), by: people.own.id }
    await tx.insert(schema.resultAppeals).values({ id, resultId: result?.id ?? '', entryId, ...said })
  })
  return id
}

/** The host has written an announcement and not sent it. */
export async function draftNews(
  database: Database,
  { challengeId, people }: Omit<Asking, 'teamId'>,
): Promise<string> {
  const id = newId()
  const words = { subject: { en: secrets.announced }, text: { en: secrets.announced } }
  const to = { audience: 'entrants' as const, isPublic: true }
  await database.transaction(async tx => {
    const saved = { savedAt: days(2), savedBy: people.host.id }
    await tx.insert(schema.announcements).values({ id, challengeId, ...words, ...to, ...saved })
  })
  return id
}
