import type { Request, Response } from 'express'
import { answerPage, type EdgeAnswer } from './answer'

/** How much of a refused body is still read: bytes, milliseconds in all, and milliseconds without a byte. */
export type LingerBounds = { bytes: number; whole: number; silence: number }

const usual: LingerBounds = { bytes: 128_000_000, whole: 120_000, silence: 5_000 }

/**
 * Answers while the body is still on its way, and closes the connection only when the body has ended or a bound is
 * reached. Closed at once, the system would reset the connection, and a sender who is still sending could not read the
 * answer. What is read is thrown away.
 */
export function refuseBody(
  request: Request,
  response: Response,
  refusal: EdgeAnswer,
  bounds: LingerBounds = usual,
): void {
  if (response.headersSent) return
  // whoever was reading the body gets no more of it
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
