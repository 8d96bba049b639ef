import { Transform } from 'node:stream'

/**
 * Removes the NUL bytes with which React 18 pads its buffer when a two-byte letter would cross its end; a browser shows
 * them as a broken letter.
 */
export function stripNulBytes(): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, chunk.includes(0) ? chunk.filter(byte => byte !== 0) : chunk)
    },
  })
}
