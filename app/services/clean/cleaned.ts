/**
 * The result of a cleaner, or null where the file's structure does not fit its format: the bytes without names of
 * people, and the names that it found.
 */
export type Cleaned = {
  bytes: Uint8Array
  /** names and addresses of authors in the file; each once, cut to 80 characters, at most five */
  authors: string[]
}

/** Cleans a file that lies in another one, by what its bytes are; null where it stays as it is. */
export type CleanInside = (bytes: Uint8Array) => Promise<Cleaned | null>
