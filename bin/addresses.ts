import type { ServerBuild } from '@remix-run/node'
import type { NextFunction, Request, Response } from 'express'
import { isApi } from '#app/http/api-addresses'
import { answer } from './answer'

/** The id of the route that `refuseUnfit` has found for the request; undefined where there is none. */
export function routeOf({ locals }: Response<unknown, { routeId?: string }>): string | undefined {
  return locals.routeId
}

/**
 * Answers what Remix would answer with a fault: 400 to the old question for the data of one route, 405 to a form for an
 * address that only reads, 404 to a question for the data of an address without a page. An address in another spelling
 * leads to the usual one, but not for programs: Remix would read it, and checks of a path before Remix would not.
 */
export function refuseUnfit(build: ServerBuild) {
  const routeAt = routeFinder(build)
  return (request: Request, response: Response, next: NextFunction) => {
    const { searchParams, search } = new URL(request.originalUrl, 'http://localhost')
    if (searchParams.has('_data'))
      return answer(request, response, { status: 400, message: 'error.unreadable' })
    const segments = request.path.replace(/\.data$/, '')
    const route = routeAt(segments)
    if (!route) return next()
    response.locals.routeId = route.id
    const reads = request.method === 'GET' || request.method === 'HEAD'
    const usual = usualSpelling(route.parts, segments)
    const leads = reads && segments === request.path && !isApi(segments)
    if (usual !== segments && leads) return response.redirect(301, usual + search)
    if (usual !== segments || (!route.page && reads && segments !== request.path))
      return answer(request, response, { status: 404, message: 'error.not_found' })
    if (route.page || route.acts || request.method !== 'POST') return next()
    response.set('Allow', 'GET, HEAD')
    answer(request, response, { status: 405, message: 'error.method' })
  }
}

/** The pattern of the route that answers a path, such as `/challenges/:slug`; null where none does. */
export function routePatternFinder(build: ServerBuild): (path: string) => string | null {
  const routeAt = routeFinder(build)
  return path => {
    try {
      const route = routeAt(path.replace(/\.data$/, ''))
      return route ? `/${route.parts.join('/')}` : null
    } catch {
      // why: malformed percent encoding can only be detected by catching the error
      return null
    }
  }
}

type Known = { id: string; parts: string[]; acts: boolean; page: boolean }

/**
 * The route that Remix takes for a path: the one with the most fixed parts, whatever their case. Remix ranks all routes
 * anew for each request, which takes a millisecond.
 */
function routeFinder({ routes }: ServerBuild): (path: string) => Known | undefined {
  const rank = ({ parts }: Known) => parts.filter(isFixed).length - (parts.at(-1) === '*' ? 0.5 : 0)
  const known = Object.values(routes)
    .filter(({ id }) => id !== 'root')
    .map(({ id, path = '', module }) => ({
      ...{ id, parts: path.split('/'), acts: module.action !== undefined },
      page: module.default !== undefined || module.ErrorBoundary !== undefined,
    }))
    .toSorted((one, other) => rank(other) - rank(one))
  return path => {
    const segments = partsOf(path.replace(/\/+$/, '')).map(part => decodeURIComponent(part).toLowerCase())
    return known.find(({ parts }) => fits(parts, segments))
  }
}

function fits(parts: readonly string[], segments: readonly string[]): boolean {
  const open = parts.at(-1) === '*'
  if (open ? segments.length < parts.length - 1 : segments.length !== parts.length) return false
  return parts.every((part, place) => (isFixed(part) ? part.toLowerCase() === segments[place] : true))
}

/** The path with every part that is no parameter written as in the route. */
function usualSpelling(parts: readonly string[], path: string): string {
  const spelled = partsOf(path).map((part, place) => {
    const fixed = parts[place]
    return fixed !== undefined && isFixed(fixed) ? fixed : part
  })
  return `/${spelled.join('/')}`
}

function partsOf(path: string): string[] {
  return path.replace(/^\//, '').split('/')
}

function isFixed(part: string): boolean {
  return !part.startsWith(':') && part !== '*'
}
