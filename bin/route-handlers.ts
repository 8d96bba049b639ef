import { createRequestHandler, type RequestHandler, type ServerBuild } from '@remix-run/node'

/**
 * A handler for each route, which knows this route and the frame alone: Remix ranks all the routes that it knows, several
 * times for each request. No page nests in another, so a page needs no other route. Without a route: the handler that
 * knows all of them.
 */
export function routeHandlers(build: ServerBuild): (routeId?: string) => RequestHandler {
  const all = createRequestHandler(build)
  const handlers = new Map<string, RequestHandler>()
  return routeId => {
    if (routeId === undefined) return all
    const handler = handlers.get(routeId) ?? createRequestHandler(withOnly(build, ['root', routeId]))
    handlers.set(routeId, handler)
    return handler
  }
}

/** The browser loads the list of all routes from a file of the build. */
function withOnly(build: ServerBuild, ids: readonly string[]): ServerBuild {
  const pick = <T>(all: Record<string, T>) =>
    Object.fromEntries(Object.entries(all).filter(([id]) => ids.includes(id)))
  return {
    ...build,
    routes: pick(build.routes),
    assets: { ...build.assets, routes: pick(build.assets.routes) },
  }
}
