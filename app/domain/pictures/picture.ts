import type { LocalText } from '#app/domain/shared/local-text'
import type { NarrowerPicture } from '#app/services/picture-limits'

/** What a picture belongs to. */
export type PictureOwner = { challengeId: string } | { institutionId: string } | { entryId: string }

/** A picture as pages show it. */
export type ShownPicture = {
  id: string
  sha256: string
  width: number
  height: number
  narrower: readonly NarrowerPicture[] | null
  alt: LocalText
}

/** A cover fills the width of a phone, a logo a small tile, a card's picture a column; all are shown on screens with twice the pixels. */
export const leastSize = {
  cover: { width: 640, height: 320 },
  logo: { width: 96, height: 96 },
  card: { width: 320, height: 180 },
} as const
