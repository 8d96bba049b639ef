import { canEdit } from '#app/domain/institutions/permissions'
import { loadMember } from '#app/domain/institutions/queries/load-member.server'
import { record } from '#app/domain/ledger/record.server'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { type NewPicture, writePicture } from '../write-picture.server'

/** Sets or replaces the logo of an institution, or its alternative text. */
export function setLogo(ctx: Ctx, institutionId: string, picture: NewPicture): Promise<void> {
  return ctx.transaction(async tx => {
    ensure(canEdit(orNotFound(await loadMember(tx, ctx, institutionId))))
    const named = await writePicture(tx, ctx, { ...picture, owner: { institutionId } })
    const payload = { institutionId, ...named }
    await record(tx, ctx, { stream: 'platform', kind: 'institution.logo_set', payload })
  })
}
