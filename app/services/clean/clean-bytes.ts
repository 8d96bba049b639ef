import type { FileExtension } from '#app/services/file-types'
import { cleanGif } from './clean-gif'
import { cleanJpeg } from './clean-jpeg'
import { cleanMp4 } from './clean-mp4'
import { cleanOffice } from './clean-office'
import { cleanPng } from './clean-png'
import { cleanWebp } from './clean-webp'
import type { Cleaned } from './cleaned'
import { zipEntries } from './zip-entries'

/** The thread's answer: a cleaned copy, or that there is none, with the names inside an archive. */
export type CleanAnswer = (Cleaned & { outcome: 'cleaned' }) | { outcome: 'as_is'; entries: string[] }

type Cleaner = (bytes: Uint8Array) => Cleaned | null | Promise<Cleaned | null>

const cleaners: Partial<Record<FileExtension, Cleaner>> = {
  // loaded on first use: loading takes longer than cleaning most files
  pdf: async bytes => (await import('./clean-pdf')).cleanPdf(bytes),
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
  mp4: cleanMp4,
}

/** A copy of a file without names of people. Formats without a cleaner, and damaged files, do not change. */
export async function cleanBytes(extension: FileExtension, bytes: Uint8Array): Promise<CleanAnswer> {
  const cleaned = await cleaners[extension]?.(bytes)
  if (cleaned) return { outcome: 'cleaned', ...cleaned }
  return { outcome: 'as_is', entries: extension === 'zip' ? zipEntries(bytes) : [] }
}
