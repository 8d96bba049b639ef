import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ServerBuild } from '@remix-run/node'
import { routePatternFinder } from './addresses'
import type { Application } from './edge'

/** How many paths keep the name of their route, which takes longer to find than a page from memory takes to send. */
const remembered = 5_000

/** Counts every request by its route; nothing where no figures are asked for. */
export function requestMeasure(build: ServerBuild, { measures }: Application) {
  if (!measures) return () => {}
  const patternOf = routePatternFinder(build)
  const names = new Map<string, string>()
  const nameOf = (url: string) => {
    const path = url.split('?', 1)[0] ?? ''
    const known = names.get(path)
    if (known !== undefined) return known
    const name = path.startsWith('/assets/') ? '/assets' : (patternOf(path) ?? 'none')
    if (names.size >= remembered) names.clear()
    names.set(path, name)
    return name
  }
  return ({ url = '', method = '' }: IncomingMessage, response: ServerResponse) => {
    const begun = performance.now()
    response.once('close', () => {
      const seconds = (performance.now() - begun) / 1000
      measures.served({ route: nameOf(url), method, status: response.statusCode, seconds })
    })
  }
}
