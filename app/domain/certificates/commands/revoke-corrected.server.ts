import { and, eq, inArray, isNull } from 'drizzle-orm'
import { notify } from '#app/domain/people/notify.server'
import type { Ctx } from '#app/domain/shared/context'
import type { LocalText } from '#app/domain/shared/local-text'
import { paths } from '#app/paths'
import { certificates, challenges } from '#db/schema'
import { writeRevocation } from '../write-revocation.server'

/** `entryIds`: entries whose prizes changed; `reason`: of the change */
type Corrected = { challengeId: string; entryIds: readonly string[]; reason: LocalText }

/** Revokes the winners' certificates of entries whose prizes changed, and tells their people; again changes nothing. */
export async function revokeCorrected(ctx: Ctx, { challengeId, entryIds, reason }: Corrected): Promise<void> {
  await ctx.transaction(async tx => {
    const [challenge] = await tx.select().from(challenges).where(eq(challenges.id, challengeId))
    if (!challenge) return
    const rows = await tx
      .select()
      .from(certificates)
      .where(
        and(
          inArray(certificates.entryId, [...entryIds]),
          eq(certificates.kind, 'winner'),
          isNull(certificates.revokedAt),
        ),
      )
    for (const certificate of rows) {
      await writeRevocation(tx, ctx, { certificate, cause: 'corrected', reason })
      await notify(tx, ctx, {
        to: { accountIds: [certificate.userId] },
        mail: 'certificates.mail.corrected',
        facts: { challenge: challenge.title, reason },
        link: paths.myCertificates(),
      })
    }
  })
}
