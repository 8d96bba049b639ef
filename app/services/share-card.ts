/** What a picture for sharing shows; the words are in one language. */
export type ShareCard = {
  /** the pattern above the words, as SVG */
  band: string
  kicker: string
  title: string
  by: string
  /** beside each other below the title */
  figures: { value: string; label: string }[]
  /** below each other, the first one marked; instead of `figures` */
  rows: { name: string; label: string; value: string }[]
}

export const sharePictureSize = { width: 1200, height: 630 } as const
