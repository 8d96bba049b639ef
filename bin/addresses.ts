import type { ServerBuild } from '@remix-run/node'
import { matchRoutes } from '@remix-run/react'
import type { NextFunction, Request, Response } from 'express'
import { isApi } from '#app/http/api-addresses'
import { answer } from './answer'

/**
 * Answers what Remix would answer with a fault: 400 to the old question for the data of one route, 405 to a form for an
 * address that only reads, 404 to a question for the data of an address without a page. An address in another spelling
 * leads to the usual one, but not for programs: Remix would read it, and checks of a path before Remix would not.
 */
export function refuseUnfit({ routes }: ServerBuild) {
  const known = Object.values(routes)
    .filter(({ id }) => id !== 'root')
    .map(({ id, path = '', module }) => ({
      ...{ id, path, acts: module.action !== undefined },
      page: module.default !== undefined || module.ErrorBoundary !== undefined,
    }))
  return (request: Request, response: Response, next: NextFunction) => {
    const { searchParams, search } = new URL(request.originalUrl, 'http://localhost')
    if (searchParams.has('_data'))
      return answer(request, response, { status: 400, message: 'error.unreadable' })
    const asked = request.path.replace(/\.data$/, '')
    const route = matchRoutes(known, asked)?.at(-1)?.route
    if (!route) return next()
    const reads = request.method === 'GET' || request.method === 'HEAD'
    const usual = usualSpelling(route.path, asked)
    const leads = reads && asked === request.path && !isApi(asked)
    if (usual !== asked && leads) return response.redirect(301, usual + search)
    if (usual !== asked || (!route.page && reads && asked !== request.path))
      return answer(request, response, { status: 404, message: 'error.not_found' })
    if (route.page || route.acts || request.method !== 'POST') return next()
    response.set('Allow', 'GET, HEAD')
    answer(request, response, { status: 405, message: 'error.method' })
  }
}

/** The path with every part that is no parameter written as in the pattern. */
function usualSpelling(pattern: string, path: string): string {
  const parts = pattern.split('/')
  const isFixed = (part: string | undefined) => part !== undefined && !part.startsWith(':') && part !== '*'
  const spelled = path.slice(1).split('/')
  return `/${spelled.map((part, place) => (isFixed(parts[place]) ? parts[place] : part)).join('/')}`
}
