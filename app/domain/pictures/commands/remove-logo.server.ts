import { canEdit } from '#app/domain/institutions/permissions'
import { loadMember } from '#app/domain/institutions/queries/load-member.server'
import { record } from '#app/domain/ledger/record.server'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { deletePicture } from '../write-picture.server'

/** Removes the logo of an institution. */
export function removeLogo(ctx: Ctx, institutionId: string): Promise<void> {
  return ctx.transaction(async tx => {
    ensure(canEdit(orNotFound(await loadMember(tx, ctx, institutionId))))
    const payload = { institutionId, ...(await deletePicture(tx, { institutionId })) }
    await record(tx, ctx, { stream: 'platform', kind: 'institution.logo_removed', payload })
  })
}
