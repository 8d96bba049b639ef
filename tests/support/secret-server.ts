import { afterAll, beforeAll, vi } from 'vitest'
import { ask, type Requester } from './requests'
import type { SecretWorld } from './secret-world'
import { instants } from './secrets'
import { startServer, type TestServer } from './server'

/** The server of the test file that has called `serveSecretWorld`, while its tests run. */
export let server: TestServer
export let world: SecretWorld

/**
 * Serves the database with secrets to a whole test file. With `engine`, modules that are imported later use that
 * database: the file then runs in a process of its own (vitest.config.ts).
 */
export function serveSecretWorld(engine?: 'sqlite' | 'postgres'): void {
  beforeAll(async () => {
    server = await startServer(engine ?? 'sqlite')
    if (engine) {
      vi.stubEnv('DATABASE_URL', server.databaseUrl)
      vi.resetModules()
    }
    const { buildSecretWorld } = await import('./secret-world')
    world = await buildSecretWorld(server)
  }, 120_000)
  afterAll(async () => {
    await world.close()
    await server.stop()
    if (engine) vi.unstubAllEnvs()
  })
}

/** A request as a role of that database, by default shortly before the deadline. */
export function asked(path: string, asking: Partial<Requester> = {}) {
  return ask(server, world, { path, now: instants.closing, ...asking })
}
