import { createRequire } from 'node:module'

const files = createRequire(import.meta.url)

/** The fonts of the pages as TrueType files; the paths are the same under tests, tsx and the built server. */
export const fonts = {
  bold: files.resolve('#app/services/fonts/onest-bold.ttf'),
  regular: files.resolve('#app/services/fonts/onest-regular.ttf'),
}
