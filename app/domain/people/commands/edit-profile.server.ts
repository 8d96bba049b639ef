import { and, eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { orNotFound } from '#app/domain/shared/refusal'
import { fold } from '#app/text/fold'
import type { Db } from '#db/client.server'
import { affiliations, users } from '#db/schema'
import { namedAs } from '../account-keys.server'
import type { ProfileInput } from '../input'

/** Edits the signed-in person's profile; a replaced organisation is stored as a former one. */
export async function editProfile(ctx: Ctx, input: ProfileInput): Promise<void> {
  const person = signedIn(ctx)
  const { name, participantType } = input
  const organisation = input.organisation ?? null
  await ctx.transaction(async tx => {
    const [before] = await tx.select().from(users).where(eq(users.id, person.id))
    const left = orNotFound(before).organisation
    if (left && fold(left) !== fold(organisation ?? '')) await keepAffiliation(tx, ctx, person.id, left)
    await tx
      .update(users)
      .set({ ...namedAs(name), participantType, organisation })
      .where(eq(users.id, person.id))
    await record(tx, ctx, {
      stream: 'platform',
      kind: 'person.profile_edited',
      payload: { personId: person.id },
    })
  })
}

/** Until this year; stored once, however often it is removed and entered within a year. */
async function keepAffiliation(tx: Db, ctx: Ctx, userId: string, organisation: string) {
  const untilYear = ctx.now.getUTCFullYear()
  const same = and(
    eq(affiliations.userId, userId),
    eq(affiliations.organisation, organisation),
    eq(affiliations.untilYear, untilYear),
  )
  const [known] = await tx.select({ id: affiliations.id }).from(affiliations).where(same)
  if (known) return
  await tx
    .insert(affiliations)
    .values({ id: newId(), userId, organisation, fromYear: null, untilYear, addedAt: ctx.now })
}
