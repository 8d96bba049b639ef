import { eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { institutions } from '#db/schema'
import { canSetTwoPeople } from '../permissions'
import { loadMember } from '../queries/load-member.server'

/** Sets whether challenges approved from now on require two people for results, stage decisions and payouts. */
export async function setTwoPeople(
  ctx: Ctx,
  { id, required }: { id: string; required: boolean },
): Promise<void> {
  const { id: by } = signedIn(ctx)
  await ctx.transaction(async tx => {
    ensure(canSetTwoPeople(orNotFound(await loadMember(tx, ctx, id))))
    await tx
      .update(institutions)
      .set({ twoPeopleSince: required ? ctx.now : null, twoPeopleBy: by })
      .where(eq(institutions.id, id))
    const payload = { institutionId: id, required }
    await record(tx, ctx, { stream: 'platform', kind: 'institution.two_people_set', payload })
  })
}
