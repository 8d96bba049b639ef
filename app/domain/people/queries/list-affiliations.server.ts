import { desc, eq } from 'drizzle-orm'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { affiliations } from '#db/schema'

/** Where the signed-in person worked or studied before, as they said or as their profile kept it, newest first. */
export async function listAffiliations(ctx: Ctx) {
  const { id, organisation, fromYear, untilYear } = affiliations
  return ctx.db
    .select({ id, organisation, fromYear, untilYear })
    .from(affiliations)
    .where(eq(affiliations.userId, signedIn(ctx).id))
    .orderBy(desc(affiliations.addedAt), affiliations.id)
}
