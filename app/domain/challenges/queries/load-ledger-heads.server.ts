import { desc, eq } from 'drizzle-orm'
import type { HeadsFile } from '#app/domain/ledger/documents'
import { shownHead } from '#app/domain/ledger/queries/load-stream.server'
import { signFile } from '#app/domain/ledger/sign-file.server'
import type { Ctx } from '#app/domain/shared/context'
import { noStanding } from '#app/domain/shared/standing'
import { maySeeOfChallenge } from '#app/domain/visibility/law'
import type { Signer } from '#app/services/signing.server'
import { challenges, ledgerHeads } from '#db/schema'
import { publicFrom } from '../visibility'

const most = 1000

/** The newest signed heads of the platform's own stream and of every challenge that is public, as a signed file. */
export async function loadLedgerHeads(ctx: Ctx, signer: Signer): Promise<HeadsFile> {
  const rows = await ctx.db
    .select({ head: ledgerHeads, challenge: challenges })
    .from(ledgerHeads)
    .leftJoin(challenges, eq(challenges.id, ledgerHeads.stream))
    .orderBy(desc(ledgerHeads.day), desc(ledgerHeads.seq), desc(ledgerHeads.stream))
    .limit(most)
  const heads = rows
    .filter(({ head, challenge }) => (challenge ? isPublic(challenge, ctx.now) : head.stream === 'platform'))
    .map(({ head, challenge }) => ({ ...shownHead(head), challenge: challenge?.slug ?? null }))
  const exportedAt = ctx.now.toISOString()
  const file = { format: 'meydan.ledger-heads', version: 1, issuer: ctx.origin, exportedAt, heads } as const
  return { ...file, ...(await signFile(ctx.db, signer, { file, heads })) }
}

function isPublic(challenge: typeof challenges.$inferSelect, now: Date): boolean {
  const times = { publishAt: publicFrom(challenge), closesAt: null, resultsAt: null }
  return maySeeOfChallenge({ facet: 'ledger.hashes', standing: noStanding, times, now }).ok
}
