import { decodePDFRawStream, PDFArray, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import type { CleanInside } from './cleaned'

const FILTER = PDFName.of('Filter')
const PARAMETERS = PDFName.of('DecodeParms')
const PHOTOS = [PDFName.of('DCTDecode'), PDFName.of('JPXDecode')]

/** Takes Exif and XMP out of a photograph: a PDF holds the whole JPEG or JPEG 2000 file, whatever wraps it. */
export async function cleanPhoto(stream: PDFRawStream, cleanInside: CleanInside): Promise<void> {
  const filters = filtersOf(stream)
  const format = filters.at(-1)
  if (!format || !PHOTOS.includes(format)) return
  const photo = await cleanInside(unwrapped(stream, filters.slice(0, -1)))
  if (!photo) return
  stream.updateContents(photo.bytes)
  stream.dict.set(FILTER, format)
  // the parameters of the wrapping filters; those of the photograph's filter itself come last and stay
  const parameters = stream.dict.lookup(PARAMETERS)
  const last = parameters instanceof PDFArray ? parameters.asArray().at(filters.length - 1) : parameters
  if (last) stream.dict.set(PARAMETERS, last)
}

function filtersOf({ dict }: PDFRawStream): PDFName[] {
  const filter = dict.lookup(FILTER)
  if (filter instanceof PDFName) return [filter]
  return filter instanceof PDFArray ? filter.asArray().filter(each => each instanceof PDFName) : []
}

function unwrapped({ dict, contents, transform }: PDFRawStream, filters: PDFName[]): Uint8Array {
  const wrapping = dict.clone()
  wrapping.set(FILTER, dict.context.obj(filters))
  return decodePDFRawStream(PDFRawStream.of(wrapping, contents, transform)).decode()
}
