import type { NextFunction, Request, Response } from 'express'
import { takesFromPrograms } from '#app/http/api-addresses'
import { type BodyLimit, bodyLimit, maxFields, usualBody } from '#app/http/body-limits'
import { type Budget, createBudget } from '#app/http/budget'
import { fieldCounter } from '#app/http/field-counter'
import { networkOf } from '#app/http/network'
import type { EdgeAnswer } from './answer'
import { type Edge, noteArrival } from './edge'
import { refuseBody } from './refuse-body'

const megabyte = 1_000_000

/** Bytes of bodies in memory at the same time, by network for usual forms and by person for larger ones. */
const usualBudget = createBudget({ total: 128 * megabyte, each: 48 * megabyte })
const largeBudget = createBudget({ total: 192 * megabyte, each: 130 * megabyte })

const tooLarge: EdgeAnswer = { status: 413, message: 'error.too_large' }
const signInFirst: EdgeAnswer = { status: 401, message: 'error.sign_in_first' }
const tooManyFields: EdgeAnswer = { status: 413, message: 'error.too_many_fields' }
const busyWithYours: EdgeAnswer = { status: 429, message: 'error.busy', retryAfter: 10 }
const busy: EdgeAnswer = { status: 503, message: 'error.busy', retryAfter: 10 }

/**
 * Reads the body of a form, within the limits of its address, before the application handles it. The instant of the
 * request is when its last byte was received. Uploads are passed on as unread streams.
 */
export function receiveBody(edge: Edge) {
  return async (request: Request, response: Response, next: NextFunction) => {
    const arrivedAt = edge.arrivals.received(request.socket)
    if (request.method !== 'POST' || isUpload(request)) {
      noteArrival(request, { arrivedAt, body: null })
      return next()
    }
    const outcome = await readBody(edge, request, response)
    if (outcome === 'gone') return
    if ('status' in outcome) return refuseBody(request, response, outcome)
    noteArrival(request, outcome)
    next()
  }
}

export function isUpload({ path }: Request): boolean {
  return path.startsWith('/uploads/') || path === '/uploads'
}

type Read = { arrivedAt: number; body: Buffer[] }
type Outcome = Read | EdgeAnswer | 'gone'

async function readBody(edge: Edge, request: Request, response: Response): Promise<Outcome> {
  const limit = bodyLimit(request.path)
  if (Number(request.headers['content-length'] ?? 0) > limit.most) return tooLarge
  const held = hold(response)
  const admit = () => admitLarger({ edge, request, limit, held })
  const admitted = await collect({ request, limit, held, admit })
  if (Array.isArray(admitted)) return { arrivedAt: edge.arrivals.received(request.socket), body: admitted }
  held.release()
  return admitted
}

type Larger = { edge: Edge; request: Request; limit: BodyLimit; held: Held }

/** Whether more than the usual body may be read: null, or why not. Reserves room for all of it. */
async function admitLarger({ edge, request, limit, held }: Larger): Promise<EdgeAnswer | null> {
  const whole = Number(request.headers['content-length'] ?? limit.most)
  if (limit.from === 'anyone') return held.take(largeBudget, networkOf(request.ip ?? ''), whole)
  const owner = await ownerOf(edge, request)
  return owner ? held.take(largeBudget, owner, whole) : signInFirst
}

/** Who sends it: addresses for programs take tokens only, all others cookies only. */
function ownerOf({ application }: Edge, { path, headers }: Request): Promise<string | null> {
  if (!takesFromPrograms(path)) return application.sessionOwner(headers.cookie ?? '')
  return application.tokenOwner(headers.authorization ?? '', new Date(application.clock.now()))
}

type Collecting = {
  request: Request
  limit: BodyLimit
  held: Held
  admit: () => Promise<EdgeAnswer | null>
}

/** The chunks of the body, or why reading stopped. Nothing is awaited before the first chunk is read. */
function collect({ request, limit, held, admit }: Collecting): Promise<Buffer[] | EdgeAnswer | 'gone'> {
  const network = networkOf(request.ip ?? '')
  // a program sends a file as it is, whatever its client says of the type
  const count = fieldCounter(takesFromPrograms(request.path) ? '' : (request.headers['content-type'] ?? ''))
  const body: Buffer[] = []
  let size = 0
  let admitted = false
  return new Promise(resolve => {
    const refuse = (refusal: EdgeAnswer) => {
      body.length = 0
      request.removeAllListeners('data')
      resolve(refusal)
    }
    const askForMore = () => {
      request.pause()
      admit().then(
        refusal => {
          if (refusal) return refuse(refusal)
          admitted = true
          request.resume()
        },
        () => refuse(busy),
      )
    }
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > limit.most) return refuse(tooLarge)
      if (count(chunk) > maxFields) return refuse(tooManyFields)
      const refusal = admitted ? null : held.take(usualBudget, network, chunk.length)
      if (refusal) return refuse(refusal)
      body.push(chunk)
      if (size > usualBody && !admitted) askForMore()
    })
    request.once('end', () => resolve(body))
    request.once('close', () => resolve('gone'))
    request.once('error', () => resolve('gone'))
  })
}

type Held = ReturnType<typeof hold>

/** A request's share of the budgets, until it is refused, its answer is sent or its connection is cut. */
function hold(response: Response) {
  const taken: { budget: Budget; key: string; bytes: number }[] = []
  const release = () => {
    for (const { budget, key, bytes } of taken.splice(0)) budget.give(key, bytes)
  }
  response.once('close', release)
  return {
    release,
    take(budget: Budget, key: string, bytes: number): EdgeAnswer | null {
      const answered = budget.take(key, bytes)
      if (answered === 'taken') taken.push({ budget, key, bytes })
      if (answered === 'key_full') return busyWithYours
      return answered === 'all_full' ? busy : null
    },
  }
}
