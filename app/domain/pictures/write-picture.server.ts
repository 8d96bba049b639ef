import { eq } from 'drizzle-orm'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { isBlank, type LocalText } from '#app/domain/shared/local-text'
import { orNotFound, Refusal } from '#app/domain/shared/refusal'
import type { KeptPicture } from '#app/services/keep-picture.server'
import type { Db } from '#db/client.server'
import { pictures } from '#db/schema'
import type { PictureOwner } from './picture'

/** `kept` is null where only the alternative text changes. */
export type NewPicture = { kept: KeptPicture | null; alt: LocalText }
type Named = { pictureId: string; sha256: string }

/** Writes the one picture of its owner over the one before. @unguarded */
export async function writePicture(
  tx: Db,
  ctx: Ctx,
  { owner, kept, alt }: NewPicture & { owner: PictureOwner },
): Promise<Named> {
  if (isBlank(alt)) throw new Refusal('invalid', 'uploads.picture.alt_needed', {}, `alt.${ctx.locale}`)
  const [before] = await tx.select().from(pictures).where(ownedBy(owner))
  const content = kept ?? before
  if (!content) throw new Refusal('invalid', 'form.required', {}, 'file')
  const { mediaType, size, sha256, width, height, narrower } = content
  const row = {
    ...{ mediaType, size, sha256, width, height, narrower, alt },
    uploadedAt: ctx.now,
    uploadedBy: signedIn(ctx).id,
  }
  const pictureId = before?.id ?? newId()
  if (before) await tx.update(pictures).set(row).where(eq(pictures.id, pictureId))
  else await tx.insert(pictures).values({ ...row, ...owner, id: pictureId })
  return { pictureId, sha256 }
}

/** Removes the picture of its owner; 404 where there is none. @unguarded */
export async function deletePicture(tx: Db, owner: PictureOwner): Promise<Named> {
  const [gone] = await tx.delete(pictures).where(ownedBy(owner)).returning()
  const { id: pictureId, sha256 } = orNotFound(gone)
  return { pictureId, sha256 }
}

export function ownedBy(owner: PictureOwner) {
  if ('challengeId' in owner) return eq(pictures.challengeId, owner.challengeId)
  return 'entryId' in owner
    ? eq(pictures.entryId, owner.entryId)
    : eq(pictures.institutionId, owner.institutionId)
}
