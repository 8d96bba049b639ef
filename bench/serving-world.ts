import { connect } from '#db/client.server'
import { migrate } from '#db/migrate'
import * as schema from '#db/schema'
import { buildWorld, later, publish } from './published'

/** The database of `serving.ts`: a published result of 100 entries, and 60 open challenges. */
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
await database.close()
