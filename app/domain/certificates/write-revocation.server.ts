import { eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import { actorId, type Ctx } from '#app/domain/shared/context'
import type { LocalText } from '#app/domain/shared/local-text'
import type { Db } from '#db/client.server'
import { certificates } from '#db/schema'

export type RevocationCause = 'replaced' | 'corrected' | 'decided'

type Revocation = {
  certificate: { id: string; challengeId: string }
  cause: RevocationCause
  reason?: LocalText | undefined
}

/** Revokes a certificate; whoever checks its code reads why. @unguarded */
export async function writeRevocation(
  tx: Db,
  ctx: Ctx,
  { certificate, cause, reason }: Revocation,
): Promise<void> {
  await tx
    .update(certificates)
    .set({ revokedAt: ctx.now, revokedBy: actorId(ctx), revokedCause: cause, revokedReason: reason ?? null })
    .where(eq(certificates.id, certificate.id))
  const payload = { certificateId: certificate.id, cause }
  await record(tx, ctx, { stream: certificate.challengeId, kind: 'certificate.revoked', payload })
}
