import { and, asc, count, eq, lte, max, or } from 'drizzle-orm'
import type { HeadsFile2 } from '#app/domain/ledger/day-documents'
import { shownDayHead } from '#app/domain/ledger/queries/load-stream.server'
import { signFile } from '#app/domain/ledger/sign-file.server'
import type { Ctx } from '#app/domain/shared/context'
import { noStanding } from '#app/domain/shared/standing'
import { maySeeOfChallenge } from '#app/domain/visibility/disclosure-rules'
import type { Signer } from '#app/services/signing.server'
import { challenges, ledgerDays } from '#db/schema'
import { publicFrom } from '../visibility'

/**
 * The newest signed head of the platform's ledger and of every public challenge, as a signed file. Earlier heads are in
 * the challenge's own file; each head contains the hash of the one before.
 */
export async function loadLedgerHeads(ctx: Ctx, signer: Signer): Promise<HeadsFile2> {
  const newest = ctx.db
    .select({ stream: ledgerDays.stream, day: max(ledgerDays.day).as('newest_day') })
    .from(ledgerDays)
    .groupBy(ledgerDays.stream)
    .as('newest')
  const rows = await ctx.db
    .select({ head: ledgerDays, challenge: challenges })
    .from(ledgerDays)
    .innerJoin(newest, and(eq(newest.stream, ledgerDays.stream), eq(newest.day, ledgerDays.day)))
    .leftJoin(challenges, eq(challenges.id, ledgerDays.stream))
    .where(or(eq(ledgerDays.stream, 'platform'), lte(challenges.publishAt, ctx.now)))
    .orderBy(asc(ledgerDays.stream))
  const heads = rows
    .filter(({ head, challenge }) =>
      challenge ? isTold(challenge, head.day, ctx.now) : head.stream === 'platform',
    )
    .map(({ head, challenge }) => ({ ...shownDayHead(head), challenge: challenge?.slug ?? null }))
  const exportedAt = ctx.now.toISOString()
  const file = { format: 'meydan.ledger-heads', version: 2, issuer: ctx.origin, exportedAt, heads } as const
  return { ...file, ...(await signFile(ctx.db, signer, { file, heads })) }
}

/**
 * Everything that the file of the newest heads depends on, as text: the heads, the public challenges, and the minute,
 * because a challenge may be cancelled or archived without a change of the other two.
 */
export async function loadHeadsState({ db, now }: Ctx): Promise<string> {
  const [heads] = await db.select({ count: count(), newest: max(ledgerDays.signedAt) }).from(ledgerDays)
  const [out] = await db.select({ count: count() }).from(challenges).where(lte(challenges.publishAt, now))
  const minute = now.toISOString().slice(0, 16)
  return [heads?.count, heads?.newest?.toISOString(), out?.count, minute].join(' ')
}

/** Heads from before the publication would show on which days the hosts worked. */
function isTold(challenge: typeof challenges.$inferSelect, day: string, now: Date): boolean {
  const publishAt = publicFrom(challenge)
  const times = { publishAt, closesAt: null, resultsAt: null }
  const isPublic = maySeeOfChallenge({ facet: 'ledger.hashes', standing: noStanding, times, now }).ok
  return isPublic && publishAt !== null && day >= publishAt.toISOString().slice(0, 10)
}
