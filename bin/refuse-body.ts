import type { Request, Response } from 'express'
import { answerPage, type EdgeAnswer } from './answer'

/** How much of a refused body is still read: bytes, milliseconds in total, and milliseconds without a byte. */
export type LingerBounds = { bytes: number; whole: number; silence: number }

const usual: LingerBounds = { bytes: 128_000_000, whole: 120_000, silence: 5_000 }

/**
 * Answers while the body is still arriving, and closes the connection only when the body has ended or a limit is
 * reached. If it were closed at once, the system would reset the connection, and a client that is still sending could
 * not read the answer. The rest of the body is discarded.
 */
export function refuseBody(
  request: Request,
  response: Response,
  refusal: EdgeAnswer,
  bounds: LingerBounds = usual,
): void {
  if (response.headersSent) return
  // a reader of the body gets no more of it
  request.removeAllListeners('data')
  const page = Buffer.from(answerPage(request, response, refusal))
  response.set({ Connection: 'close', 'Content-Length': String(page.length) })
  response.write(page)
  readOn(request, bounds).then(() => response.end())
}

function readOn(request: Request, { bytes, whole, silence }: LingerBounds): Promise<void> {
  if (request.complete || request.destroyed) return Promise.resolve()
  return new Promise(resolve => {
    const done = () => {
      clearTimeout(end)
      clearTimeout(quiet)
      request.removeAllListeners('data')
      resolve()
    }
    const end = setTimeout(done, whole)
    const quiet = setTimeout(done, silence)
    let left = bytes
    request.on('data', (chunk: Buffer) => {
      quiet.refresh()
      left -= chunk.length
      if (left <= 0) done()
    })
    for (const event of ['end', 'close', 'error']) request.once(event, done)
    request.resume()
  })
}
