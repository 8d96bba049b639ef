import { eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { sortKey } from '#app/text/collate'
import { users } from '#db/schema'
import type { ProfileInput } from '../input'

/** Changes what the signed-in person says of themselves. */
export async function editProfile(ctx: Ctx, input: ProfileInput): Promise<void> {
  const person = signedIn(ctx)
  const { name, participantType } = input
  await ctx.transaction(async tx => {
    await tx
      .update(users)
      .set({ name, nameSort: sortKey(name), participantType, organisation: input.organisation ?? null })
      .where(eq(users.id, person.id))
    await record(tx, ctx, {
      stream: 'platform',
      kind: 'person.profile_edited',
      payload: { personId: person.id },
    })
  })
}
