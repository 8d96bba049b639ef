import { eq } from 'drizzle-orm'
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core'
import { emailOf } from '#bin/demo-world/world'
import { connect, type Database } from '#db/client.server'
import { users } from '#db/schema'
import { launchBrowser } from './browser'
import { startServer, type TestServer } from './server'
import { signIn } from './sessions'

export type DemoWorld = {
  browser: Browser
  server: TestServer
  database: Database
  /** A new browser window, signed in as a person of the demo database or signed out. */
  windowOf: (handle: string | null, options?: BrowserContextOptions) => Promise<BrowserContext>
  /** a new session of a person, as a cookie */
  cookieOf: (handle: string) => Promise<{ name: string; value: string; url: string }>
  stop: () => Promise<void>
}

/** A server with a copy of the demo database, and a browser. */
export async function openDemoWorld(): Promise<DemoWorld> {
  const server = await startServer('seeded')
  const browser = await launchBrowser()
  const database = connect(server.databaseUrl)
  const newCookie = async (handle: string) => ({ ...(await cookieOf(database, handle)), url: server.origin })
  return {
    browser,
    server,
    database,
    windowOf: async (handle, options) => {
      const context = await browser.newContext({ baseURL: server.origin, ...options })
      context.setDefaultTimeout(60_000)
      if (handle) await context.addCookies([await newCookie(handle)])
      return context
    },
    cookieOf: newCookie,
    stop: async () => {
      await browser.close()
      await database.close()
      await server.stop()
    },
  }
}

async function cookieOf(database: Database, handle: string) {
  const [person] = await database.db
    .select({ id: users.id })
    .from(users)
    .where(eq(users.emailKey, emailOf(handle)))
  if (!person) throw new Error(`${handle} is not in the demo world`)
  const [name = '', value = ''] = (await signIn(database, person.id)).split('=')
  return { name, value }
}
