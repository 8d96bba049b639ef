import { eq } from 'drizzle-orm'
import { newId } from '#app/domain/shared/ids'
import { slug } from '#app/text/slug'
import type { Db } from '#db/client.server'
import { challenges } from '#db/schema'

/** The slug of the title, or, where another challenge has it, the slug with a short random suffix. @unguarded */
export async function freeSlug(tx: Db, title: string): Promise<string> {
  const wanted = slug(title)
  const [taken] = await tx.select({ id: challenges.id }).from(challenges).where(eq(challenges.slug, wanted))
  return taken ? `${slug(title, 52)}-${newId(6)}` : wanted
}
