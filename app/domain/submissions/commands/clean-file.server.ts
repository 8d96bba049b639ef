import { eq } from 'drizzle-orm'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound, Refusal } from '#app/domain/shared/refusal'
import { clean } from '#app/services/clean/clean.server'
import type { CleanAnswer } from '#app/services/clean/clean-bytes'
import { isFileExtension } from '#app/services/file-types'
import { chunksOf, type Storage, stagingRefusal } from '#app/services/storage.server'
import { extensionOf } from '#app/text/file-name'
import { cleanCopies } from '#db/schema'
import { cleanCopyId } from '../clean-copy'

type Original = { sha256: string; name: string; size: number }
type Copy = { sha256: string; size: number }

const untouched: CleanAnswer = { outcome: 'as_is', entries: [] }

/** Larger files of these formats are delivered unchanged, because cleaning loads the file into memory. */
const LARGEST = 30_000_000
const LARGEST_VIDEO = 100_000_000

/**
 * Creates, on first use, the copy of a file without its authors' names, and stores it beside the original; null where
 * the file is delivered unchanged. A file that took too long or too much memory is delivered unchanged from then on: team,
 * host and judge are told, and nobody waits for it twice.
 */
export function cleanFile(ctx: Ctx, storage: Storage, original: Original): Promise<Copy | null> {
  const id = cleanCopyId(original)
  const begun = underWay.get(id)
  if (begun) return begun
  const copy = cleanOnce(ctx, storage, { ...original, id }).finally(() => underWay.delete(id))
  underWay.set(id, copy)
  return copy
}

/** By the id of the copy: readers who ask at the same time wait for one cleaning. */
const underWay = new Map<string, Promise<Copy | null>>()

async function cleanOnce(ctx: Ctx, storage: Storage, { id, ...original }: Original & { id: string }) {
  const [known] = await ctx.db.select().from(cleanCopies).where(eq(cleanCopies.id, id))
  if (known && !known.copySha256) return null
  if (known?.copySha256 && (await storage.has(known.copySha256)))
    return { sha256: known.copySha256, size: Number(known.copySize) }
  const answer = (await cleaned(storage, original)) ?? untouched
  const copy = answer.outcome === 'cleaned' ? await keepCopy(storage, answer.bytes) : null
  const said = {
    copySha256: copy?.sha256 ?? null,
    copySize: copy?.size ?? null,
    authors: answer.outcome === 'cleaned' ? answer.authors : [],
    entries: answer.outcome === 'as_is' ? answer.entries : (answer.leftOut ?? []),
    cleanedAt: ctx.now,
  }
  await ctx.transaction(tx =>
    tx
      .insert(cleanCopies)
      .values({ id, sha256: original.sha256, ...said })
      .onConflictDoUpdate({ target: cleanCopies.id, set: said }),
  )
  return copy
}

async function cleaned(storage: Storage, { sha256, name, size }: Original): Promise<CleanAnswer | null> {
  const extension = extensionOf(name)
  const largest = extension === 'mp4' ? LARGEST_VIDEO : LARGEST
  if (!isFileExtension(extension) || size > largest) return untouched
  return clean(extension, async () => {
    const content = orNotFound(await storage.open(sha256))
    const chunks: Uint8Array[] = []
    for await (const chunk of chunksOf(content)) chunks.push(chunk)
    return new Uint8Array(Buffer.concat(chunks))
  })
}

async function keepCopy(storage: Storage, bytes: Uint8Array): Promise<Copy> {
  const staged = await storage.stage(bytes, { maxBytes: 2 * LARGEST_VIDEO })
  if (!staged.ok) {
    const { reason, params } = stagingRefusal(staged, 'none')
    throw new Refusal('invalid', reason, params)
  }
  await storage.keep(staged.stagedId)
  return { sha256: staged.sha256, size: staged.size }
}
