import { inArray } from 'drizzle-orm'
import type { Db } from '#db/client.server'
import { pictures } from '#db/schema'
import type { PictureOwner, ShownPicture } from '../picture'
import { ownedBy } from '../write-picture.server'

const { id, sha256, width, height, narrower, alt } = pictures

/** The columns of a `ShownPicture`, for a query that joins the pictures. */
export const shownPicture = { id, sha256, width, height, narrower, alt }

/** The picture of its owner, for a page that shows the owner; null where there is none. */
export async function loadPictureOf(db: Db, owner: PictureOwner): Promise<ShownPicture | null> {
  const [picture] = await db.select(shownPicture).from(pictures).where(ownedBy(owner))
  return picture ?? null
}

/** The pictures on the cards of these entries, for a page that shows the cards. */
export async function loadCardPictures(
  db: Db,
  entryIds: readonly string[],
): Promise<(entryId: string) => ShownPicture | null> {
  if (entryIds.length === 0) return () => null
  const rows = await db
    .select({ entryId: pictures.entryId, picture: shownPicture })
    .from(pictures)
    .where(inArray(pictures.entryId, [...entryIds]))
  return entryId => rows.find(row => row.entryId === entryId)?.picture ?? null
}
