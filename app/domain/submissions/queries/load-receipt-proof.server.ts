import type { ReceiptFile2 } from '#app/domain/ledger/day-documents'
import { loadInclusion } from '#app/domain/ledger/queries/load-inclusion.server'
import { signFile } from '#app/domain/ledger/sign-file.server'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import type { Signer } from '#app/services/signing.server'
import type { EntryStage } from '../own-submission.server'
import { loadReceipt, loadReceiptEntry } from './load-receipt.server'

/**
 * A version's receipt as a signed file for its team, with the path to the head of its day once that is signed. It
 * contains neither the entry's number nor its hash, from which the number of other entries could be computed.
 */
export async function loadReceiptProof(
  ctx: Ctx,
  signer: Signer,
  place: EntryStage & { number: number },
): Promise<ReceiptFile2> {
  const receipt = await loadReceipt(ctx, place)
  const stored = orNotFound(
    await loadReceiptEntry(ctx.db, {
      stream: receipt.challengeId,
      at: receipt.submittedAt,
      versionId: receipt.versionId,
    }),
  )
  const { stream, actor, kind, payloadHash, payload, salt } = stored
  const file = {
    format: 'meydan.receipt',
    version: 2,
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
      issuedAt: ctx.now.toISOString(),
      stream,
      entry: { actor, kind, payloadHash, payload, salt },
    },
  } as const
  const inclusion = await loadInclusion(ctx.db, { stream, seq: stored.seq })
  const seal = await signFile(ctx.db, signer, { file, heads: inclusion ? [inclusion.head] : [] })
  return { ...file, inclusion, ...seal }
}
