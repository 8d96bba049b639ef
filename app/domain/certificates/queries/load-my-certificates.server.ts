import { desc, eq } from 'drizzle-orm'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { certificates } from '#db/schema'
import { statesSame } from '../due'
import { loadDue } from './load-due.server'

/** The certificates of the signed-in person: those that are due, with the one they took, and older ones that were not revoked. */
export async function loadMyCertificates(ctx: Ctx) {
  const { id: userId } = signedIn(ctx)
  const due = await loadDue(ctx.db, ctx, { userId })
  const rows = await ctx.db
    .select()
    .from(certificates)
    .where(eq(certificates.userId, userId))
    .orderBy(desc(certificates.issuedAt), desc(certificates.id))
  const live = rows.filter(row => row.revokedAt === null)
  const shown = due.map(({ challengeId, entryId, statement }) => {
    const issued = live.find(
      row => row.challengeId === challengeId && row.entryId === entryId && row.kind === statement.kind,
    )
    return {
      challengeId,
      entryId,
      ...statement,
      issued: issued ? { code: issued.code, at: issued.issuedAt } : null,
      /** what it states has changed since, such as the person's name */
      outdated: Boolean(issued?.statement && !statesSame(issued.statement, statement)),
    }
  })
  return { certificates: shown }
}

export type MyCertificate = Awaited<ReturnType<typeof loadMyCertificates>>['certificates'][number]
