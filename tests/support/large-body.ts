import { request as httpRequest } from 'node:http'

type LargeBody = {
  url: string
  type?: string
  cookie?: string
  megabytes: number
  /** the repeated text of the body */
  fill: string
  /** whether its length is not announced */
  chunked?: boolean
}

/**
 * Sends a body as fast as the server accepts it; returns the status of a complete answer, or that the connection was
 * closed early.
 */
export function sendLargeBody({ url, type, cookie = '', megabytes, fill, chunked }: LargeBody) {
  return new Promise<number | 'cut'>(resolve => {
    const length = chunked ? { 'transfer-encoding': 'chunked' } : { 'content-length': megabytes * 1_000_000 }
    const headers = { 'content-type': type ?? 'application/x-www-form-urlencoded', cookie, ...length }
    const request = httpRequest(url, { method: 'POST', headers, agent: false })
    const piece = Buffer.alloc(100_000, fill)
    request.on('response', response => {
      response.resume()
      response.on('end', () => resolve(response.statusCode ?? 0))
      response.on('error', () => resolve('cut'))
    })
    request.on('error', () => resolve('cut'))
    const write = (left: number) => {
      if (left === 0) return request.end()
      request.write(piece, error => error || write(left - 1))
    }
    write(megabytes * 10)
  })
}
