import { inArray } from 'drizzle-orm'
import type { Db } from '#db/client.server'
import { pictures } from '#db/schema'
import type { PictureOwner, ShownPicture } from '../picture'
import { ownedBy } from '../write-picture.server'

const { id, sha256, width, height, alt } = pictures
const shown = { id, sha256, width, height, alt }

/** The picture of its owner, for a page that shows the owner; null where there is none. */
export async function loadPictureOf(db: Db, owner: PictureOwner): Promise<ShownPicture | null> {
  const [picture] = await db.select(shown).from(pictures).where(ownedBy(owner))
  return picture ?? null
}

/** The covers of these challenges, for a list that shows them. */
export async function loadCovers(
  db: Db,
  challengeIds: readonly string[],
): Promise<(challengeId: string) => ShownPicture | null> {
  if (challengeIds.length === 0) return () => null
  const rows = await db
    .select({ challengeId: pictures.challengeId, picture: shown })
    .from(pictures)
    .where(inArray(pictures.challengeId, [...challengeIds]))
  return challengeId => rows.find(row => row.challengeId === challengeId)?.picture ?? null
}

/** The pictures on the cards of these entries, for a page that shows the cards. */
export async function loadCardPictures(
  db: Db,
  entryIds: readonly string[],
): Promise<(entryId: string) => ShownPicture | null> {
  if (entryIds.length === 0) return () => null
  const rows = await db
    .select({ entryId: pictures.entryId, picture: shown })
    .from(pictures)
    .where(inArray(pictures.entryId, [...entryIds]))
  return entryId => rows.find(row => row.entryId === entryId)?.picture ?? null
}
