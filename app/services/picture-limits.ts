import type { FileExtension } from '#app/services/file-types'

/** Formats that every browser shows, and that have a cleaner. */
export const pictureFormats: readonly FileExtension[] = ['jpg', 'jpeg', 'png', 'webp']

/** A page shows many pictures, also on a phone that pays for its data. */
export const maxPictureBytes = 1_000_000

/** More than any screen shows; browsers need four bytes of memory for each. */
export const maxPixels = 40_000_000
