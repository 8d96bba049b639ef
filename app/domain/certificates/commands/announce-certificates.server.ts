import { eq, inArray } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import { notify } from '#app/domain/people/notify.server'
import type { Ctx } from '#app/domain/shared/context'
import { paths } from '#app/paths'
import { certificateTerms, challenges, results, users } from '#db/schema'
import { loadDue } from '../queries/load-due.server'

/**
 * Tells everyone to whom a certificate is due that they can take it, once for each result. Does nothing before the
 * host's instant, for which another job waits.
 */
export async function announceCertificates(
  ctx: Ctx,
  { challengeId }: { challengeId: string },
): Promise<void> {
  await ctx.transaction(async tx => {
    const due = await loadDue(tx, ctx, { challengeId })
    const [row] = await tx
      .select({ title: challenges.title, resultId: results.id, from: certificateTerms.from })
      .from(challenges)
      .innerJoin(results, eq(results.challengeId, challenges.id))
      .innerJoin(certificateTerms, eq(certificateTerms.challengeId, challenges.id))
      .where(eq(challenges.id, challengeId))
    if (!row || due.length === 0) return
    const people = new Map(due.map(each => [each.userId, each.statement]))
    const accounts = await tx
      .select()
      .from(users)
      .where(inArray(users.id, [...people.keys()]))
    for (const user of accounts)
      await notify(tx, ctx, {
        to: user,
        mail: 'certificates.mail.ready',
        facts: { name: user.name, challenge: row.title },
        link: paths.myCertificates(),
        key: `certificates ${row.resultId} ${user.id}`,
      })
    const payload = { count: accounts.length }
    await record(tx, ctx, { stream: challengeId, kind: 'certificates.announced', payload })
  })
}

/** At the publication of a result: the host may have set an instant after it. */
export async function announceWithResult(ctx: Ctx, { resultId }: { resultId: string }): Promise<void> {
  const [row] = await ctx.db
    .select({ challengeId: results.challengeId })
    .from(results)
    .where(eq(results.id, resultId))
  if (row) await announceCertificates(ctx, row)
}
