import { desc, eq } from 'drizzle-orm'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { affiliations } from '#db/schema'

/** The signed-in person's former organisations, as they entered them or as their profile stored them, newest first. */
export async function listAffiliations(ctx: Ctx) {
  const { id, organisation, fromYear, untilYear } = affiliations
  return ctx.db
    .select({ id, organisation, fromYear, untilYear })
    .from(affiliations)
    .where(eq(affiliations.userId, signedIn(ctx).id))
    .orderBy(desc(affiliations.addedAt), affiliations.id)
}
