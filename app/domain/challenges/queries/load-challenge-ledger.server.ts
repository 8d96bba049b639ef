import { eq } from 'drizzle-orm'
import { loadOrganiser } from '#app/domain/institutions/queries/load-organiser.server'
import type { LedgerFile } from '#app/domain/ledger/documents'
import { loadStream } from '#app/domain/ledger/queries/load-stream.server'
import type { Detail } from '#app/domain/ledger/shown-entry'
import { signFile } from '#app/domain/ledger/sign-file.server'
import type { Ctx } from '#app/domain/shared/context'
import { found } from '#app/domain/shared/refusal'
import { maySeeOfChallenge } from '#app/domain/visibility/law'
import type { Signer } from '#app/services/signing.server'
import { challenges, results } from '#db/schema'
import { publicFrom } from '../visibility'

/** The record of a challenge as a signed file: hashes alone before the result is out, then what happened. */
export async function loadChallengeLedger(ctx: Ctx, signer: Signer, slug: string): Promise<LedgerFile> {
  const { id, detail } = await loadDetail(ctx, slug)
  return exportLedger(ctx, signer, { slug, id, detail })
}

/** The entries of the record as this reader may see them now. */
export async function loadLedgerEntries(ctx: Ctx, slug: string) {
  const { id, detail } = await loadDetail(ctx, slug)
  return { detail, ...(await loadStream(ctx.db, id, detail)) }
}

/** The record with nothing left out: for whoever runs the instance and answers audits, at its own console. Unguarded. */
export async function loadWholeLedger(ctx: Ctx, signer: Signer, slug: string): Promise<LedgerFile> {
  const { id } = found(await loadChallenge(ctx, slug))
  return exportLedger(ctx, signer, { slug, id, detail: 'whole' })
}

async function loadDetail(ctx: Ctx, slug: string): Promise<{ id: string; detail: Detail }> {
  const challenge = found(await loadChallenge(ctx, slug))
  const standing = await loadOrganiser(ctx, challenge.institutionId)
  const { closesAt, resultsAt } = challenge
  const ask = { standing, times: { publishAt: publicFrom(challenge), closesAt, resultsAt }, now: ctx.now }
  found(maySeeOfChallenge({ facet: 'ledger.hashes', ...ask }).ok || null)
  return {
    id: challenge.id,
    detail: maySeeOfChallenge({ facet: 'ledger.full', ...ask }).ok ? 'public' : 'hashes',
  }
}

async function loadChallenge(ctx: Ctx, slug: string) {
  const [row] = await ctx.db
    .select({
      id: challenges.id,
      institutionId: challenges.institutionId,
      state: challenges.state,
      publishAt: challenges.publishAt,
      archivedAt: challenges.archivedAt,
      cancelledAt: challenges.cancelledAt,
      closesAt: challenges.closesAt,
      resultsAt: results.publishAt,
    })
    .from(challenges)
    .leftJoin(results, eq(results.challengeId, challenges.id))
    .where(eq(challenges.slug, slug))
  return row
}

type Export = { slug: string; id: string; detail: Detail }

async function exportLedger(ctx: Ctx, signer: Signer, { slug, id, detail }: Export): Promise<LedgerFile> {
  const { entries, head } = await loadStream(ctx.db, id, detail)
  const ledger = {
    issuer: ctx.origin,
    challenge: slug,
    stream: id,
    exportedAt: ctx.now.toISOString(),
    entries,
    head,
  }
  const file = { format: 'meydan.ledger', version: 1, ledger } as const
  return { ...file, ...(await signFile(ctx.db, signer, { file, heads: head ? [head] : [] })) }
}
