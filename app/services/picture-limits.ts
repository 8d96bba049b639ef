import type { FileExtension } from '#app/services/file-types'

/** Formats of photographs and drawings that every browser sends. */
export const pictureFormats: readonly FileExtension[] = ['jpg', 'jpeg', 'png', 'webp']

/** A photograph as a phone takes it. */
export const maxPictureBytes = 20_000_000

/** Phones take up to 50 million; a decoder needs four bytes of memory for each. */
export const maxPixels = 64_000_000

/** Width and height of a picture in pixels. */
export type PictureSize = { width: number; height: number }

/** The longer side of a kept picture is at most this long: a cover as wide as a page on a screen with twice the pixels. */
export const longestSide = 1600

/** Widths of the smaller copies, of which a browser takes the one that its screen needs. */
export const narrowerWidths = [800, 400] as const

/** A smaller copy of a picture; its size is in bytes. */
export type NarrowerPicture = { width: number; size: number; sha256: string }
