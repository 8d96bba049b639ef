import { Transform } from 'node:stream'

/**
 * HTML as React 18 streams it, without the NUL bytes with which it pads its buffer
 * wherever a letter of two bytes would straddle the end: a browser shows them as a torn letter.
 */
export function stripNulBytes(): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, chunk.includes(0) ? chunk.filter(byte => byte !== 0) : chunk)
    },
  })
}
