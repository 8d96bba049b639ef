import type { FileExtension } from '#app/services/file-types'
import { cleanGif } from './clean-gif'
import { cleanJp2 } from './clean-jp2'
import { cleanJpeg } from './clean-jpeg'
import { cleanMp4 } from './clean-mp4'
import { cleanOffice } from './clean-office'
import { cleanPng } from './clean-png'
import { cleanWebp } from './clean-webp'
import type { Cleaned, CleanInside } from './cleaned'
import { type CleanedFormat, formatOf } from './format-of'
import { zipEntries } from './zip-entries'

/** The thread's answer: a cleaned copy, or that there is none, with the names inside an archive. */
export type CleanAnswer = (Cleaned & { outcome: 'cleaned' }) | { outcome: 'as_is'; entries: string[] }

type Cleaner = (bytes: Uint8Array, cleanInside: CleanInside) => Cleaned | null | Promise<Cleaned | null>

const cleaners: Partial<Record<CleanedFormat, Cleaner>> = {
  // loaded on first use: loading takes longer than cleaning most files
  pdf: async (bytes, cleanInside) => (await import('./clean-pdf')).cleanPdf(bytes, cleanInside),
  docx: cleanOffice,
  xlsx: cleanOffice,
  pptx: cleanOffice,
  odt: cleanOffice,
  ods: cleanOffice,
  odp: cleanOffice,
  jpg: cleanJpeg,
  jpeg: cleanJpeg,
  png: cleanPng,
  webp: cleanWebp,
  gif: cleanGif,
  jp2: cleanJp2,
  mp4: cleanMp4,
}

/** Maximum depth of documents in documents, such as a table in a presentation that is attached to a PDF. */
const DEEPEST = 3

/** A copy of a file without names of people. Formats without a cleaner, and damaged files, do not change. */
export async function cleanBytes(extension: FileExtension, bytes: Uint8Array): Promise<CleanAnswer> {
  const cleaned = await cleaners[extension]?.(bytes, insideOf(1))
  if (cleaned) return { outcome: 'cleaned', ...cleaned }
  return { outcome: 'as_is', entries: extension === 'zip' ? zipEntries(bytes) : [] }
}

function insideOf(depth: number): CleanInside {
  return async bytes => {
    const format = formatOf(bytes)
    if (!format || depth > DEEPEST) return null
    try {
      return (await cleaners[format]?.(bytes, insideOf(depth + 1))) ?? null
    } catch {
      // why: libraries throw on damaged files; the containing document is cleaned anyway
      return null
    }
  }
}
