import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Coding } from '#app/http/page-cache/visitor-request'

/** Compresses a page while its reader waits: quickly rather than as small as possible. */
export async function codedBody(plain: Buffer, coding: Coding): Promise<Buffer> {
  if (coding === 'identity') return plain
  if (coding === 'gzip') return promisify(gzip)(plain, { level: 6 })
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 5,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
  }
  return promisify(brotliCompress)(plain, { params })
}
