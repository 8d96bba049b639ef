import { eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import type { Ctx } from '#app/domain/shared/context'
import { found } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { institutions } from '#db/schema'
import { derivedNames } from '../derived-names'
import type { InstitutionInput } from '../input'
import { canEdit } from '../permissions'
import { loadMember } from '../queries/load-member.server'

/** Changes what the institution says of itself; a refused one is put before staff again. */
export async function editInstitution(ctx: Ctx, id: string, input: InstitutionInput): Promise<void> {
  await ctx.transaction(async tx => {
    const member = found(await loadMember(tx, ctx, id))
    ensure(canEdit(member))
    await tx
      .update(institutions)
      .set({
        ...input,
        ...derivedNames(input.name),
        website: input.website ?? null,
        registryNumber: input.registryNumber ?? null,
        refusedAt: null,
        refusedBy: null,
        refusalReason: null,
      })
      .where(eq(institutions.id, id))
    await record(tx, ctx, { stream: 'platform', kind: 'institution.edited', payload: { institutionId: id } })
  })
}
