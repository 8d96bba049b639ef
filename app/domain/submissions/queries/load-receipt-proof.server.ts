import { and, eq } from 'drizzle-orm'
import type { ReceiptFile } from '#app/domain/ledger/documents'
import { loadInclusion } from '#app/domain/ledger/queries/load-inclusion.server'
import { openEntry } from '#app/domain/ledger/shown-entry'
import { signFile } from '#app/domain/ledger/sign-file.server'
import type { Ctx } from '#app/domain/shared/context'
import { found } from '#app/domain/shared/refusal'
import type { Signer } from '#app/services/signing.server'
import { ledgerEntries } from '#db/schema'
import type { Place } from '../own-submission.server'
import { loadReceipt } from './load-receipt.server'

/** A version's receipt as a signed file for its team, with the way to a signed head once there is one. */
export async function loadReceiptProof(
  ctx: Ctx,
  signer: Signer,
  place: Place & { number: number },
): Promise<ReceiptFile> {
  const receipt = await loadReceipt(ctx, place)
  const { stream, entry } = await loadEntry(ctx, found(receipt.ledger).hash)
  const file = {
    format: 'meydan.receipt',
    version: 1,
    receipt: {
      issuer: ctx.origin,
      challenge: receipt.challenge.slug,
      entryId: receipt.entryId,
      stageId: receipt.stageId,
      versionId: receipt.versionId,
      number: receipt.number,
      contentHash: receipt.contentHash,
      files: receipt.files.map(({ name, size, sha256 }) => ({ name, size, sha256 })),
      receivedAt: receipt.submittedAt.toISOString(),
      stream,
      entry,
    },
  } as const
  const inclusion = await loadInclusion(ctx.db, { stream, seq: entry.seq })
  const seal = await signFile(ctx.db, signer, { file, heads: inclusion ? [inclusion.head] : [] })
  return { ...file, inclusion, ...seal }
}

async function loadEntry(ctx: Ctx, hash: string) {
  const [row] = await ctx.db
    .select()
    .from(ledgerEntries)
    .where(and(eq(ledgerEntries.hash, hash), eq(ledgerEntries.kind, 'submission.received')))
  const entry = found(row)
  return { stream: entry.stream, entry: openEntry(entry) }
}
