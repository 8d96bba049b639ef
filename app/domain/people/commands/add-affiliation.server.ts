import { record } from '#app/domain/ledger/record.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { Refusal } from '#app/domain/shared/refusal'
import { affiliations } from '#db/schema'
import type { AffiliationInput } from '../input'

/** The signed-in person adds a former organisation; conflicts are compared at night. */
export async function addAffiliation(ctx: Ctx, input: AffiliationInput): Promise<void> {
  const { id: userId } = signedIn(ctx)
  const { organisation, fromYear = null, untilYear = null } = input
  ensureYears({ fromYear, untilYear, thisYear: ctx.now.getUTCFullYear() })
  await ctx.transaction(async tx => {
    const id = newId()
    await tx.insert(affiliations).values({ id, userId, organisation, fromYear, untilYear, addedAt: ctx.now })
    const payload = { personId: userId, affiliationId: id }
    await record(tx, ctx, { stream: 'platform', kind: 'person.affiliation_added', payload })
  })
}

type Years = { fromYear: number | null; untilYear: number | null; thisYear: number }

function ensureYears({ fromYear, untilYear, thisYear }: Years): void {
  if (fromYear !== null && fromYear > thisYear)
    throw new Refusal('invalid', 'conflicts.year_ahead', {}, 'fromYear')
  if (untilYear !== null && untilYear > thisYear)
    throw new Refusal('invalid', 'conflicts.year_ahead', {}, 'untilYear')
  if (fromYear !== null && untilYear !== null && fromYear > untilYear)
    throw new Refusal('invalid', 'conflicts.years_reversed', {}, 'untilYear')
}
