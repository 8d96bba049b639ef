import { like } from 'drizzle-orm'
import { derivedNames } from '#app/domain/institutions/derived-names'
import { record } from '#app/domain/ledger/record.server'
import { actorId, type Ctx } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { fold } from '#app/text/fold'
import type { Db } from '#db/client.server'
import { institutions } from '#db/schema'
import { isSameAgency } from './agency'
import type { ImportedInstitution } from './imported-challenge'

/**
 * The institution with that name, ignoring case and punctuation; created and marked verified where there is none.
 * @unguarded
 */
export async function importedInstitution(
  tx: Db,
  ctx: Ctx,
  institution: ImportedInstitution,
): Promise<string> {
  const names = Object.values(institution.name)
  const [known] = (await candidates(tx, names)).filter(each =>
    Object.values(each.name).some(name => names.some(own => isSameAgency(own, name))),
  )
  if (known) return known.id
  const id = newId()
  const [taken] = await tx
    .select({ id: institutions.id })
    .from(institutions)
    .where(like(institutions.slug, institution.slug))
  await tx.insert(institutions).values({
    ...institution,
    id,
    slug: taken ? `${institution.slug.slice(0, 52)}-${newId(6)}` : institution.slug,
    ...derivedNames(institution.name),
    createdAt: ctx.now,
    createdBy: actorId(ctx),
    verifiedAt: ctx.now,
    verifiedBy: actorId(ctx),
  })
  await record(tx, ctx, { stream: 'platform', kind: 'institution.imported', payload: { institutionId: id } })
  return id
}

/** Institutions whose folded names contain the longest word of the name; few enough to compare the names themselves. */
async function candidates(tx: Db, names: readonly string[]) {
  const words = names.map(name => longest(fold(name).match(/[\p{L}\p{N}]+/gu) ?? []))
  const found = await Promise.all(
    words.map(word =>
      tx
        .select({ id: institutions.id, name: institutions.name })
        .from(institutions)
        .where(like(institutions.search, `%${word}%`)),
    ),
  )
  return found.flat()
}

function longest(words: readonly string[]): string {
  return words.toSorted((a, b) => b.length - a.length)[0] ?? ''
}
