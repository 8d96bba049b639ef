import { ne } from 'drizzle-orm'
import type { Ctx, Person } from '#app/domain/shared/context'
import type { Locale } from '#app/domain/shared/local-text'
import type { Database } from '#db/client.server'
import { jobs } from '#db/schema'
import { demoDomain } from './content/people'

type Act = { at: Date; play: () => Promise<void> }

/** The database in which the events are played. */
export type SeedDatabase = Pick<Database, 'db' | 'transaction'>

/** Shared by the parts of the seed while they plan and play the events. */
export type World = {
  database: SeedDatabase
  now: Date
  origin: string
  /** all people who have joined, by handle */
  people: Map<string, Person>
  acts: Act[]
}

/** Adds an action at its instant; actions are played in the order of their instants. */
export function happens(world: World, at: Date, play: (at: Date) => Promise<void>): void {
  if (at > world.now) throw new Error(`an act of the demo world lies in the future: ${at.toISOString()}`)
  world.acts.push({ at, play: () => play(at) })
}

export async function playAll(world: World): Promise<void> {
  const inOrder = world.acts.toSorted((a, b) => a.at.getTime() - b.at.getTime())
  for (const act of inOrder) await act.play()
}

/** The context of one action: who does it, and when. */
export function ctxAt(world: World, at: Date, handle: string | null, locale: Locale = 'az'): Ctx {
  const { db, transaction } = world.database
  const actor =
    handle === null ? ({ kind: 'visitor' } as const) : { ...personOf(world, handle), confirmedAt: at }
  return { db, transaction, now: at, actor, locale, origin: world.origin }
}

export function personOf(world: World, handle: string): Person {
  const person = world.people.get(handle)
  if (!person) throw new Error(`${handle} has not joined`)
  return person
}

export const emailOf = (handle: string) => `${handle}@${demoDomain}`

/** The secret of the link that was just mailed, as its reader would find it; empties the queue. */
export async function readMailedSecret(world: World, link: (secret: string) => string): Promise<string> {
  const start = world.origin + link('')
  const done = ne(jobs.kind, 'result.announcement')
  const queued = await world.database.transaction(async tx => await tx.delete(jobs).where(done).returning())
  const text = queued.map(job => JSON.stringify(job.payload)).find(each => each.includes(start))
  const secret = text?.slice(text.indexOf(start) + start.length).match(/^[0-9a-z]+/)?.[0]
  if (!secret) throw new Error(`no mail with ${start}`)
  return secret
}
