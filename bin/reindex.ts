import { config } from '#app/config.server'
import { refreshSearch } from '#app/domain/challenges/commands/refresh-search.server'
import { refillCatalogueIndex } from '#db/catalogue-index.server'
import { asSystem } from './system'

/** `meydan reindex`: makes everything anew by which challenges are listed and found; Meydan may run meanwhile. */
export async function reindex(): Promise<void> {
  const differed = await asSystem(refreshSearch)
  await refillCatalogueIndex(config.databaseUrl)
  console.log(`The index was made anew; the search text of ${differed} challenges had been out of date.`)
}
