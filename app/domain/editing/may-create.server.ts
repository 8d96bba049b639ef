import { count, eq } from 'drizzle-orm'
import { canCreate } from '#app/domain/challenges/permissions'
import { orNotFound } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import type { Db } from '#db/client.server'
import { challenges, institutions } from '#db/schema'

/** Refuses one more challenge of an institution that has too many and is not verified. @unguarded */
export async function ensureMayCreate(tx: Db, institutionId: string): Promise<void> {
  const [institution] = await tx
    .select({ verifiedAt: institutions.verifiedAt })
    .from(institutions)
    .where(eq(institutions.id, institutionId))
  const verified = orNotFound(institution).verifiedAt !== null
  const here = eq(challenges.institutionId, institutionId)
  const [counted] = await tx.select({ total: count() }).from(challenges).where(here)
  ensure(canCreate({ verified, challenges: Number(counted?.total ?? 0) }))
}
