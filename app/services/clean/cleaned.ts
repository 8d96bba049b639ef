/**
 * The result of a cleaner, or null where the file's structure does not fit its format: the bytes without names of
 * people, and the names that it found.
 */
export type Cleaned = {
  bytes: Uint8Array
  /** names and addresses of authors in the file; each once, cut to 80 characters, at most five */
  authors: string[]
  /** names of files inside it that cannot be cleaned and are not in the copy; cut like those of authors */
  leftOut?: string[]
}

/** Cleans a file inside another one by its detected format; null where it is unchanged. */
export type CleanInside = (bytes: Uint8Array) => Promise<Cleaned | null>
