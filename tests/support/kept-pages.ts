import { visitorPages } from '#app/http/page-cache/visitor-pages'
import { paramsOf } from './params'
import { fillPattern, listRoutes } from './routes'
import type { SecretWorld } from './secret-world'

/** The addresses of all pages that are kept for visitors, in the database with secrets. */
export function keptAddresses(world: SecretWorld): string[] {
  const kept = listRoutes().filter(({ folder }) => visitorPages.some(({ route }) => route === folder))
  const plain = kept.flatMap(route =>
    paramsOf(route, world).map(params => fillPattern(route.pattern, params)),
  )
  return [...new Set(plain), '/challenges?phase=open', '/challenges?sort=newest', '/winners?page=2']
}

/** The page as a visitor gets it, from memory where it is kept. */
export async function visit(origin: string, path: string, at: Date, headers: Record<string, string> = {}) {
  const response = await fetch(origin + path, {
    headers: { 'accept-language': 'en', 'x-test-now': at.toISOString(), ...headers },
    redirect: 'manual',
  })
  const { status } = response
  return { status, headers: response.headers, body: await response.text() }
}

/** The same page rendered for this request alone: a session that does not exist is a visitor's, but is not kept. */
export function visitAnew(origin: string, path: string, at: Date) {
  return visit(origin, path, at, { cookie: 'session=0' })
}
