import { config } from '#app/config.server'
import { loadPortable } from '#app/domain/challenges/queries/load-portable.server'
import { Refusal } from '#app/domain/shared/refusal'
import { connect } from '#db/client.server'

/** `meydan export challenge SLUG`: prints the challenge as JSON that `import challenges` takes back. Returns the exit code. */
export async function exportChallenge(slug: string): Promise<number> {
  const database = connect(config.databaseUrl)
  const { db, transaction } = database
  try {
    const portable = await loadPortable(
      { db, transaction, now: new Date(), actor: { kind: 'system' }, locale: 'en', origin: config.origin },
      slug,
    )
    console.log(JSON.stringify(portable, null, 2))
    return 0
  } catch (error) {
    // why: a slug that names nothing is the user's mistake, answered in words
    if (!(error instanceof Refusal)) throw error
    console.error(`There is no challenge ${slug}`)
    return 1
  } finally {
    await database.close()
  }
}
