import type { Role } from './disclosure'
import type { SecretWorld } from './secret-world'
import type { TestServer } from './server'

export type Requester = {
  path: string
  method?: string
  as?: Role
  now: Date
  headers?: Record<string, string>
  body?: FormData | URLSearchParams | string
}

export type Answer = { status: number; body: string; headers: Headers }

/** One request as a role of the test database, at an instant; redirects are not followed. */
export async function ask(server: TestServer, world: SecretWorld, asking: Requester): Promise<Answer> {
  const { path, method = 'GET', as = 'visitor', now, body } = asking
  const response = await fetch(server.origin + path, {
    method,
    body,
    redirect: 'manual',
    headers: {
      cookie: world.cookies[as] ?? '',
      'accept-language': 'en',
      // compressing thousands of answers would only take time
      'accept-encoding': 'identity',
      'x-test-now': now.toISOString(),
      'sec-fetch-site': 'same-origin',
      ...asking.headers,
    },
  })
  return { status: response.status, body: await response.text(), headers: response.headers }
}

/** Eight at a time. */
export async function inLanes<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const left = [...all]
  const lane = async () => {
    for (let next = left.pop(); next !== undefined; next = left.pop()) await work(next)
  }
  await Promise.all(Array.from({ length: 8 }, lane))
}
