/** What a cleaner makes of a file, or null where its structure is not what its format says: the bytes without what names people, and whom it found named. */
export type Cleaned = {
  bytes: Uint8Array
  /** names and addresses that the file gave as its authors; each once, cut to 80 characters, at most five */
  authors: string[]
}
