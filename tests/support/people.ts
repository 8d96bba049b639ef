import { addressedAs, namedAs } from '#app/domain/people/account-keys.server'
import type { ParticipantType } from '#app/domain/people/person'
import type { Ctx, Person } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import type { Locale } from '#app/domain/shared/local-text'
import type { Database } from '#db/client.server'
import { users } from '#db/schema'

/** The instant at which the stories of the suite start. */
export const start = new Date('2026-06-01T08:00:00.000Z')

export function ctxOf(database: Database, actor: Ctx['actor'], now = start): Ctx {
  return {
    db: database.db,
    transaction: database.transaction,
    now,
    actor,
    locale: 'en',
    origin: 'https://meydan.test',
  }
}

/** Later than any story of the suite: people made here have entered their password recently at any instant. */
const justNow = new Date('2200-01-01T00:00:00.000Z')

/** The password of everyone made here, and its hash. */
export const password = 'a long enough password'
const passwordHash =
  '$argon2id$v=19$m=19456,t=2,p=1$oDyR7gazY2XRivD/hgc1Lg$l/9pUHvUV90Z6bwRHqWGj/2q6rZOzEOK/mSKfyadJSo'

type Facts = {
  name?: string
  staff?: boolean
  verified?: boolean
  participantType?: ParticipantType
  organisation?: string
  locale?: Locale
}

/** A person with an account, directly in the database, for tests that do not test joining. */
export async function makePerson(database: Database, facts: Facts = {}): Promise<Person> {
  const id = newId()
  const {
    name = `Person ${id.slice(0, 4)}`,
    staff = false,
    verified = true,
    participantType = 'individual',
  } = facts
  const email = `${id}@example.az`
  await database.transaction(async tx => {
    await tx.insert(users).values({
      id,
      ...addressedAs(email),
      emailVerifiedAt: verified ? start : null,
      ...namedAs(name),
      participantType,
      organisation: facts.organisation ?? null,
      passwordHash,
      locale: facts.locale ?? 'en',
      timeZone: 'Asia/Baku',
      staffSince: staff ? start : null,
      createdAt: start,
    })
  })
  return { kind: 'person', id, name, email, verified, staff, confirmedAt: justNow }
}
