import { loadPortable } from '#app/domain/challenges/queries/load-portable.server'
import { Refusal } from '#app/domain/shared/refusal'
import { asSystem } from './system'

/** `meydan export challenge SLUG`: prints the challenge as JSON that `import challenges` takes back. Returns the exit code. */
export async function exportChallenge(slug: string): Promise<number> {
  try {
    const portable = await asSystem(ctx => loadPortable(ctx, slug))
    console.log(JSON.stringify(portable, null, 2))
    return 0
  } catch (error) {
    // why: a slug that names nothing is the user's mistake, answered in words
    if (!(error instanceof Refusal)) throw error
    console.error(`There is no challenge ${slug}`)
    return 1
  }
}
