import { lt, lte, ne, or } from 'drizzle-orm'
import { sharePasswordHashes } from '#app/domain/people/password.server'
import { jobs, notices } from '#db/schema'
import type { Crowd } from './cast'
import { planChallenge } from './challenges'
import { planConcept } from './concept'
import { demoPeople } from './content/people'
import { scripts } from './content/script'
import { planEntrants } from './entrants'
import { planFinal } from './final'
import { planHappenings } from './happenings'
import { planHosts } from './hosts'
import { planJury } from './jury'
import { planOutcome } from './outcome'
import { planScreening } from './screening'
import { planTalk } from './talk'
import { day, plus } from './times'
import { playAll, type SeedDatabase, type World } from './world'

/**
 * Builds the demo data in an empty, migrated database: every action uses the product's own commands, at its own instant
 * before `now`, so that no invalid state can be seeded. Equal `now` gives equal data, except for random ids. `origin`
 * is the site's address in mails, which are deleted at the end; a result that is to come out is announced by the worker.
 */
export async function seed(
  database: SeedDatabase,
  now: Date,
  origin = 'http://localhost:3000',
): Promise<void> {
  const world: World = { database, now, origin, people: new Map(), acts: [] }
  const hosts = planHosts(world)
  const crowd: Crowd = { world, parts: demoParts(now) }
  for (const script of scripts) {
    const staged = planChallenge(world, hosts, script)
    const entrants = planEntrants(crowd, staged)
    planJury(world, staged, entrants)
    planConcept(world, staged)
    planFinal(world, staged, { entrants, crowd: crowd.parts })
    planScreening(world, staged)
    planHappenings(world, staged)
    planTalk(world, staged)
    planOutcome(world, staged)
  }
  await sharePasswordHashes(() => playAll(world))
  const read = { readAt: plus(now, -day) }
  await database.transaction(async tx => {
    await tx.delete(jobs).where(or(ne(jobs.kind, 'result.announcement'), lte(jobs.runAt, now)))
    await tx
      .update(notices)
      .set(read)
      .where(lt(notices.createdAt, plus(now, -3 * day)))
  })
}

/** The demo accounts that take part. They are in the teams that name them and are never drawn for another. */
function demoParts(now: Date): Crowd['parts'] {
  const players = demoPeople.filter(person => person.handle !== 'staff')
  return players.map(person => ({ ...person, language: 'az', joinsAt: now }))
}
