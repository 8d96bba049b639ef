import { paths } from '#app/paths'
import { connect } from '#db/client.server'
import { migrate } from '#db/migrate'
import * as schema from '#db/schema'
import { must } from '#tests/support/must'
import { signIn } from '#tests/support/sessions'
import { buildWorld, hostId, later, publish } from './published'
import { name, SUBMISSIONS } from './world'

/**
 * The database of `serving.ts`: a published result of 100 entries, and 60 open challenges. Prints the pages of signed-in
 * people, each with its cookie and an instant at which there is something to do on it.
 */
export type OwnPage = { name: string; path: string; cookie: string; at: string }

const databaseUrl = process.env.DATABASE_URL ?? ''
await migrate(databaseUrl)
const database = connect(databaseUrl)
await publish(database, await buildWorld(database))
await database.transaction(async tx => {
  const [model] = await tx.select().from(schema.challenges)
  if (!model) throw new Error('there is no challenge')
  const closesAt = new Date(later.getTime() + 20 * 86_400_000)
  for (let n = 0; n < 60; n++) {
    const title = { en: `Open challenge number ${n}` }
    const summary = { en: 'A problem of a ministry in two sentences. Whoever solves it best gets a prize.' }
    const own = { id: `open${n}`, slug: `open-${n}`, title, summary, closesAt, themes: ['water'] }
    await tx.insert(schema.challenges).values({ ...model, ...own })
  }
})
const [assignment] = await database.db.query.assignments.findMany({
  where: (row, { eq }) => eq(row.judgeId, name('j', 0)),
  limit: 1,
})
const judge = await signIn(database, name('u', SUBMISSIONS))
const captain = await signIn(database, name('u', 0))
const host = await signIn(database, hostId)
const judging = '2026-06-15T08:00:00.000Z'
const after = '2026-06-23T08:00:00.000Z'
const pages: OwnPage[] = [
  { name: 'judge’s review', path: paths.review(must(assignment).id), cookie: judge, at: judging },
  { name: 'own entry', path: paths.entry(name('e', 0)), cookie: captain, at: judging },
  { name: 'draft', path: paths.draft(name('e', 0), 's'), cookie: captain, at: '2026-06-05T08:00:00.000Z' },
  { name: 'host’s desk', path: paths.hostDesk(), cookie: host, at: after },
  { name: 'host’s challenge', path: paths.hostChallenge('c'), cookie: host, at: after },
  { name: 'ranking', path: paths.ranking('c'), cookie: host, at: after },
]
console.log(JSON.stringify(pages))
await database.close()
