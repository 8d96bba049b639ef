import { eq } from 'drizzle-orm'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { users } from '#db/schema'

/** The signed-in person's own profile. */
export async function loadProfile(ctx: Ctx) {
  const person = signedIn(ctx)
  const [user] = await ctx.db
    .select({
      name: users.name,
      email: users.email,
      emailVerifiedAt: users.emailVerifiedAt,
      participantType: users.participantType,
      organisation: users.organisation,
      createdAt: users.createdAt,
    })
    .from(users)
    .where(eq(users.id, person.id))
  return orNotFound(user)
}
