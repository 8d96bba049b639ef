import { and, eq, inArray, isNull } from 'drizzle-orm'
import { notify } from '#app/domain/people/notify.server'
import type { Ctx } from '#app/domain/shared/context'
import type { LocalText } from '#app/domain/shared/local-text'
import { paths } from '#app/paths'
import type { Db } from '#db/client.server'
import { certificates } from '#db/schema'
import { writeRevocation } from './write-revocation.server'

type Corrected = {
  challenge: { id: string; title: LocalText }
  /** entries whose prizes changed */
  entryIds: readonly string[]
  reason: LocalText
}

/** Revokes the winners' certificates of these entries, and tells their people. @unguarded */
export async function revokeCorrected(tx: Db, ctx: Ctx, { challenge, entryIds, reason }: Corrected) {
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
}
