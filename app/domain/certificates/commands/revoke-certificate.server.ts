import { and, eq } from 'drizzle-orm'
import { loadHostStageContext } from '#app/domain/judging/queries/load-stage-context.server'
import { notify } from '#app/domain/people/notify.server'
import { ensureConfirmed } from '#app/domain/people/step-up'
import type { Ctx } from '#app/domain/shared/context'
import type { LocalText } from '#app/domain/shared/local-text'
import { orNotFound } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { paths } from '#app/paths'
import { certificates } from '#db/schema'
import { canRevoke } from '../permissions'
import { writeRevocation } from '../write-revocation.server'

type Which = { challengeId: string; certificateId: string; reason: LocalText }

/** The host revokes a certificate; its person is told, and whoever checks it reads the reason. */
export async function revokeCertificate(
  ctx: Ctx,
  { challengeId, certificateId, reason }: Which,
): Promise<void> {
  ensureConfirmed(ctx)
  await ctx.transaction(async tx => {
    const { challenge } = await loadHostStageContext(tx, ctx, challengeId)
    const own = and(eq(certificates.id, certificateId), eq(certificates.challengeId, challenge.id))
    const [row] = await tx.select().from(certificates).where(own)
    const certificate = orNotFound(row)
    ensure(canRevoke(certificate))
    await writeRevocation(tx, ctx, { certificate, cause: 'decided', reason })
    await notify(tx, ctx, {
      to: { accountIds: [certificate.userId] },
      mail: 'certificates.mail.revoked',
      facts: { challenge: challenge.title, reason },
      link: paths.myCertificates(),
    })
  })
}
