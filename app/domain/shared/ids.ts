import { customAlphabet } from 'nanoid'

const alphabet = '0123456789abcdefghijkmnpqrstuvwxyz'

/** A random id of 16 characters (80 bits), which reveals neither order nor number. */
export const newId = customAlphabet(alphabet, 16)

/** A secret for a mailed link: 40 characters (over 200 bits). */
export const newSecret = customAlphabet(alphabet, 40)
