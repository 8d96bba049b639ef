import type { NextFunction, Request, Response } from 'express'
import { apiAddressOf } from '#app/http/api-addresses'

/** Answers an older address of a file as the API address that the file has now, and names that one. */
export function readOtherAddress(request: Request, response: Response, next: NextFunction) {
  const address = apiAddressOf(request.path)
  if (address !== null) {
    response.set('Link', `<${address}>; rel="canonical"`)
    const url = address + request.url.replace(/^[^?]*/, '')
    request.url = url
    request.originalUrl = url
  }
  next()
}
