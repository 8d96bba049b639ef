import { orNotFound, Refusal } from '#app/domain/shared/refusal'
import { keepChecked } from '#app/services/keep-checked.server'
import {
  maxPictureBytes,
  type NarrowerPicture,
  type PictureSize,
  pictureFormats,
} from '#app/services/picture-limits'
import { type Resized, resizePicture } from '#app/services/resize-picture.server'
import { chunksOf, type Storage, stagingRefusal } from '#app/services/storage.server'
import { cleanFileName } from '#app/text/file-name'

export type KeptPicture = PictureSize & {
  mediaType: string
  size: number
  sha256: string
  narrower: readonly NarrowerPicture[] | null
}

/**
 * Keeps a picture that pages show: its content is what its name says, and it is drawn again without metadata in the sizes
 * that pages need. The file as it arrived is not kept: no row names it, so that it is swept.
 */
export async function keepPicture(storage: Storage, file: File, least: PictureSize): Promise<KeptPicture> {
  const name = cleanFileName(file.name)
  const staged = await storage.stage(file.stream(), { maxBytes: maxPictureBytes })
  if (!staged.ok) throw refused(staged, name)
  const rules = { maxBytes: maxPictureBytes, allowed: pictureFormats, field: 'file' }
  const arrived = await keepChecked(storage, { ...staged, name: file.name }, rules)
  const { main, narrower } = ensureResized(
    await resizePicture(await read(storage, arrived.sha256), least),
    name,
    least,
  )
  const copies: NarrowerPicture[] = []
  for (const { width, bytes } of narrower) copies.push({ width, ...(await keepBytes(storage, bytes, name)) })
  const { width, height, bytes } = main
  return {
    ...{ width, height, mediaType: 'image/webp' },
    ...(await keepBytes(storage, bytes, name)),
    narrower: copies.length > 0 ? copies : null,
  }
}

function ensureResized(drawn: Resized, name: string, least: PictureSize) {
  const refuse = (refusal: Refusal): never => {
    throw refusal
  }
  switch (drawn.outcome) {
    case 'resized':
      return drawn
    case 'too_small': {
      const params = { name, ...drawn.from, leastWidth: least.width, leastHeight: least.height }
      return refuse(new Refusal('invalid', 'uploads.picture.too_small', params, 'file'))
    }
    case 'too_large':
      return refuse(
        new Refusal('invalid', 'uploads.picture.too_many_pixels', { name, ...drawn.from }, 'file'),
      )
    case 'damaged':
      return refuse(new Refusal('invalid', 'uploads.picture.damaged', { name }, 'file'))
  }
}

async function keepBytes(storage: Storage, bytes: Uint8Array<ArrayBuffer>, name: string) {
  const copy = await storage.stage(bytes, { maxBytes: maxPictureBytes })
  if (!copy.ok) throw refused(copy, name)
  await storage.keep(copy.stagedId)
  return { size: copy.size, sha256: copy.sha256 }
}

function refused(staged: Parameters<typeof stagingRefusal>[0], name: string): Refusal {
  const { reason, params } = stagingRefusal(staged, name)
  return new Refusal('invalid', reason, params, 'file')
}

async function read(storage: Storage, sha256: string): Promise<Uint8Array> {
  const content = orNotFound(await storage.open(sha256))
  const chunks: Uint8Array[] = []
  for await (const chunk of chunksOf(content)) chunks.push(chunk)
  return Buffer.concat(chunks)
}
