import { eq } from 'drizzle-orm'
import { publicFrom } from '#app/domain/challenges/visibility'
import { loadOrganiser } from '#app/domain/institutions/queries/load-organiser.server'
import type { HeadsFile2, LedgerFile2 } from '#app/domain/ledger/day-documents'
import { loadDayHeads, loadStream, loadStreamState } from '#app/domain/ledger/queries/load-stream.server'
import type { Detail } from '#app/domain/ledger/shown-entry'
import { signFile } from '#app/domain/ledger/sign-file.server'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { maySeeOfChallenge } from '#app/domain/visibility/disclosure-rules'
import type { Signer } from '#app/services/signing.server'
import { challenges, results } from '#db/schema'

/** The ledger of a challenge as a signed file: the heads of its days before the result is public, then the events. */
export async function loadChallengeLedger(
  ctx: Ctx,
  signer: Signer,
  slug: string,
): Promise<LedgerFile2 | HeadsFile2> {
  const { id, detail, publicAt } = await loadDetail(ctx, slug)
  return detail === 'heads'
    ? exportHeads(ctx, signer, { slug, id, publicAt })
    : exportLedger(ctx, signer, { slug, id, detail })
}

/**
 * Everything that the signed file depends on besides the instant at which it is made, as text. Refuses like the file
 * itself.
 */
export async function loadLedgerState(ctx: Ctx, slug: string): Promise<string> {
  const { id, detail, publicAt } = await loadDetail(ctx, slug)
  const since = detail === 'heads' ? publicAt.toISOString() : ''
  return [id, slug, detail, since, await loadStreamState(ctx.db, id)].join(' ')
}

/** The ledger entries that this reader may see now: none before the result is public. */
export async function loadLedgerEntries(ctx: Ctx, slug: string) {
  const { id, detail } = await loadDetail(ctx, slug)
  return { detail, entries: detail === 'heads' ? [] : (await loadStream(ctx.db, id, detail)).entries }
}

/** The complete ledger, for the operator of the instance on its own console. @unguarded */
export async function loadWholeLedger(ctx: Ctx, signer: Signer, slug: string): Promise<LedgerFile2> {
  const { id } = orNotFound(await loadChallenge(ctx, slug))
  return exportLedger(ctx, signer, { slug, id, detail: 'whole' })
}

type Seen = { id: string; detail: Detail | 'heads'; publicAt: Date }

async function loadDetail(ctx: Ctx, slug: string): Promise<Seen> {
  const challenge = orNotFound(await loadChallenge(ctx, slug))
  const standing = await loadOrganiser(ctx, challenge)
  const { closesAt, resultsAt } = challenge
  const publicAt = publicFrom(challenge)
  const ask = { standing, times: { publishAt: publicAt, closesAt, resultsAt }, now: ctx.now }
  orNotFound(maySeeOfChallenge({ facet: 'ledger.hashes', ...ask }).ok || null)
  const detail = maySeeOfChallenge({ facet: 'ledger.full', ...ask }).ok ? 'public' : 'heads'
  return { id: challenge.id, detail, publicAt: publicAt ?? ctx.now }
}

async function loadChallenge(ctx: Ctx, slug: string) {
  const [row] = await ctx.db
    .select({
      id: challenges.id,
      submittedAt: challenges.submittedAt,
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

type Heads = { slug: string; id: string; publicAt: Date }

/** What anyone may download while the challenge runs: it does not show how many events there were, nor when. */
async function exportHeads(ctx: Ctx, signer: Signer, { slug, id, publicAt }: Heads): Promise<HeadsFile2> {
  const since = publicAt.toISOString().slice(0, 10)
  const heads = (await loadDayHeads(ctx.db, id, since)).map(head => ({ ...head, challenge: slug }))
  const exportedAt = ctx.now.toISOString()
  const file = { format: 'meydan.ledger-heads', version: 2, issuer: ctx.origin, exportedAt, heads } as const
  return { ...file, ...(await signFile(ctx.db, signer, { file, heads })) }
}

type Export = { slug: string; id: string; detail: Detail }

async function exportLedger(ctx: Ctx, signer: Signer, { slug, id, detail }: Export): Promise<LedgerFile2> {
  const { entries, days, earlier } = await loadStream(ctx.db, id, detail)
  const ledger = {
    issuer: ctx.origin,
    challenge: slug,
    stream: id,
    exportedAt: ctx.now.toISOString(),
    entries,
    days,
    earlier,
  }
  const file = { format: 'meydan.ledger', version: 2, ledger } as const
  const heads = [...days.map(day => day.head), ...(earlier ? [earlier] : [])]
  return { ...file, ...(await signFile(ctx.db, signer, { file, heads })) }
}
