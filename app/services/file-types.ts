/**
 * The accepted file types. `media` is the type with which a file is served; `magic` lists what its first bytes must be,
 * in the names of the file-type package, or is 'text' for formats without magic bytes, which must then be text.
 */
export const FILE_TYPES = {
  pdf: { media: 'application/pdf', magic: ['pdf'] },
  docx: { media: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', magic: ['docx'] },
  xlsx: { media: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', magic: ['xlsx'] },
  pptx: {
    media: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    magic: ['pptx'],
  },
  odt: { media: 'application/vnd.oasis.opendocument.text', magic: ['odt'] },
  ods: { media: 'application/vnd.oasis.opendocument.spreadsheet', magic: ['ods'] },
  odp: { media: 'application/vnd.oasis.opendocument.presentation', magic: ['odp'] },
  png: { media: 'image/png', magic: ['png', 'apng'] },
  jpg: { media: 'image/jpeg', magic: ['jpg'] },
  jpeg: { media: 'image/jpeg', magic: ['jpg'] },
  webp: { media: 'image/webp', magic: ['webp'] },
  gif: { media: 'image/gif', magic: ['gif'] },
  mp4: { media: 'video/mp4', magic: ['mp4', 'm4v'] },
  zip: { media: 'application/zip', magic: ['zip'] },
  gz: { media: 'application/gzip', magic: ['gz', 'tar.gz'] },
  parquet: { media: 'application/vnd.apache.parquet', magic: ['parquet'] },
  txt: { media: 'text/plain', magic: 'text' },
  md: { media: 'text/markdown', magic: 'text' },
  csv: { media: 'text/csv', magic: 'text' },
  tsv: { media: 'text/tab-separated-values', magic: 'text' },
  json: { media: 'application/json', magic: 'text' },
  jsonl: { media: 'application/jsonl', magic: 'text' },
  geojson: { media: 'application/geo+json', magic: 'text' },
  ipynb: { media: 'application/x-ipynb+json', magic: 'text' },
  py: { media: 'text/x-python', magic: 'text' },
  r: { media: 'text/x-r', magic: 'text' },
  sql: { media: 'text/x-sql', magic: 'text' },
  tex: { media: 'text/x-tex', magic: 'text' },
} as const satisfies Record<string, { media: string; magic: readonly string[] | 'text' }>

export type FileExtension = keyof typeof FILE_TYPES

export function isFileExtension(extension: string): extension is FileExtension {
  return Object.hasOwn(FILE_TYPES, extension)
}

/** Every accepted extension, in the order in which they are listed. */
export const FILE_EXTENSIONS: readonly FileExtension[] = Object.keys(FILE_TYPES).filter(isFileExtension)
