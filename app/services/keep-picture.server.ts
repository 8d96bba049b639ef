import { orNotFound, Refusal } from '#app/domain/shared/refusal'
import { clean } from '#app/services/clean/clean.server'
import { FILE_TYPES, isFileExtension } from '#app/services/file-types'
import { keepChecked } from '#app/services/keep-checked.server'
import { maxPictureBytes, maxPixels, pictureFormats } from '#app/services/picture-limits'
import { type PictureSize, pictureSize } from '#app/services/picture-size'
import { chunksOf, type Storage, stagingRefusal } from '#app/services/storage.server'
import { cleanFileName, extensionOf } from '#app/text/file-name'

export type KeptPicture = PictureSize & { mediaType: string; size: number; sha256: string }

/**
 * Keeps a picture that pages show: its content is what its name says, it has no metadata, and its size is known. The file
 * as it arrived is not kept: no row names it, so that it is swept.
 */
export async function keepPicture(storage: Storage, file: File, least: PictureSize): Promise<KeptPicture> {
  const name = cleanFileName(file.name)
  const staged = await storage.stage(file.stream(), { maxBytes: maxPictureBytes })
  if (!staged.ok) throw refused(staged, name)
  const rules = { maxBytes: maxPictureBytes, allowed: pictureFormats, field: 'file' }
  const arrived = await keepChecked(storage, { ...staged, name: file.name }, rules)
  const extension = extensionOf(arrived.name)
  const answer = isFileExtension(extension)
    ? await clean(extension, () => read(storage, arrived.sha256))
    : null
  const size = answer?.outcome === 'cleaned' ? pictureSize(answer.bytes) : null
  if (answer?.outcome !== 'cleaned' || !size)
    throw new Refusal('invalid', 'uploads.picture.damaged', { name }, 'file')
  if (size.width < least.width || size.height < least.height)
    throw new Refusal('invalid', 'uploads.picture.too_small', { name, ...size, ...leastOf(least) }, 'file')
  if (size.width * size.height > maxPixels)
    throw new Refusal('invalid', 'uploads.picture.too_many_pixels', { name, ...size }, 'file')
  const copy = await storage.stage(answer.bytes, { maxBytes: 2 * maxPictureBytes })
  if (!copy.ok) throw refused(copy, name)
  await storage.keep(copy.stagedId)
  const mediaType = isFileExtension(extension) ? FILE_TYPES[extension].media : arrived.mediaType
  return { ...size, mediaType, size: copy.size, sha256: copy.sha256 }
}

const leastOf = ({ width, height }: PictureSize) => ({ leastWidth: width, leastHeight: height })

function refused(staged: Parameters<typeof stagingRefusal>[0], name: string): Refusal {
  const { reason, params } = stagingRefusal(staged, name)
  return new Refusal('invalid', reason, params, 'file')
}

async function read(storage: Storage, sha256: string): Promise<Uint8Array<ArrayBuffer>> {
  const content = orNotFound(await storage.open(sha256))
  const chunks: Uint8Array[] = []
  for await (const chunk of chunksOf(content)) chunks.push(chunk)
  return new Uint8Array(Buffer.concat(chunks))
}
