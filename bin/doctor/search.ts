import { config } from '#app/config.server'
import { countStaleTexts } from '#app/domain/challenges/commands/refresh-search.server'
import type { Ctx } from '#app/domain/shared/context'
import { catalogueDifferences } from '#db/catalogue-index.server'
import { reasonOf } from '../backup/words'
import { type Finding, problem, well } from './finding'

const advice = 'Run `npx meydan reindex`. Meydan may run meanwhile.'

/** Whether searches and lists find what the challenges say. @unguarded for the operator only. */
export async function checkSearch(ctx: Ctx): Promise<Finding> {
  const stale = await countStaleTexts(ctx)
  if (stale > 0) return problem('search', `the search text of ${stale} challenges is out of date`, advice)
  try {
    const differ = await catalogueDifferences(config.databaseUrl)
    return differ === 0
      ? well('search', 'the index has the words of the challenges')
      : problem('search', `the index differs from the challenges in ${differ} places`, advice)
  } catch (error) {
    // why: an index that is damaged or missing is one of the possible findings
    return problem('search', reasonOf(error), 'Run `npx meydan migrate`, then `npx meydan reindex`.')
  }
}
