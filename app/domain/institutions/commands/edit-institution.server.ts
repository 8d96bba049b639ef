import { eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import type { Ctx } from '#app/domain/shared/context'
import { locales } from '#app/domain/shared/local-text'
import { found } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { institutions } from '#db/schema'
import { derivedNames } from '../derived-names'
import type { InstitutionInput } from '../input'
import { canChangeIdentity, canEdit } from '../permissions'
import { loadMember } from '../queries/load-member.server'

/**
 * Changes what the institution says of itself. A refused one is put before staff again, and so is a verified one whose
 * name, kind or registry number changes: the mark says that staff looked at these. Its hosts keep their challenges
 * until staff have decided, but write no new one and invite nobody.
 */
export async function editInstitution(ctx: Ctx, id: string, input: InstitutionInput): Promise<void> {
  await ctx.transaction(async tx => {
    const member = found(await loadMember(tx, ctx, id))
    ensure(canEdit(member))
    const before = found((await tx.select().from(institutions).where(eq(institutions.id, id)))[0])
    const other = isOtherInstitution(before, input)
    if (other) ensure(canChangeIdentity(member))
    await tx
      .update(institutions)
      .set({
        ...input,
        ...derivedNames(input.name),
        website: input.website ?? null,
        registryNumber: input.registryNumber ?? null,
        ...(other && before.verifiedAt ? { recheckSince: ctx.now } : {}),
        refusedAt: null,
        refusedBy: null,
        refusalReason: null,
      })
      .where(eq(institutions.id, id))
    await record(tx, ctx, { stream: 'platform', kind: 'institution.edited', payload: { institutionId: id } })
  })
}

type Identity = Pick<InstitutionInput, 'name' | 'kind' | 'registryNumber'>

function isOtherInstitution(
  before: typeof institutions.$inferSelect,
  { name, kind, registryNumber }: Identity,
) {
  const renamed = locales.some(locale => (before.name[locale] ?? '') !== (name[locale] ?? ''))
  return renamed || before.kind !== kind || (before.registryNumber ?? '') !== (registryNumber ?? '')
}
