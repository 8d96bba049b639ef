import { createServer, type Server } from 'node:http'
import { pathToFileURL } from 'node:url'
import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express from 'express'
import type * as entry from '#app/entry.server'
import { networkOf } from '#app/http/network'
import { lastResort, limitBody, refuseForeignOrigin, refuseUnreadable } from './request-guards'

const buildDir = process.env.BUILD_DIR ?? 'build'

type Build = ServerBuild & { entry: { module: typeof entry } }

/** Serves the built application until the process is asked to stop. Resolves with the address once it listens. */
export async function serve(): Promise<string> {
  const build: Build = await import(pathToFileURL(`${buildDir}/server/index.js`).href)
  const { config, database, startJobs, startProblem } = build.entry.module
  const problem = await startProblem(new Date())
  if (problem) {
    console.error(problem)
    process.exit(1)
  }
  const server = createServer(application(build, config.trustedProxies))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(config.port, config.host, resolve)
  })
  const stopJobs = startJobs()
  stopOnSignal(server, async () => {
    await stopJobs()
    await database.close()
  })
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : config.port
  console.log(`Meydan listens on http://localhost:${port}`)
  return `http://localhost:${port}`
}

/** A form with files sent without JavaScript is the largest body; resumable uploads come in small parts. */
const maxBody = 64 * 1024 * 1024

function application(build: ServerBuild, trustedProxies: number) {
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', trustedProxies)
  app.use(refuseUnreadable)
  app.use(compression())
  app.use(
    '/assets',
    express.static(`${buildDir}/client/assets`, { immutable: true, maxAge: '1y', redirect: false }),
  )
  app.use(express.static(`${buildDir}/client`, { maxAge: '1h', redirect: false }))
  app.use(refuseForeignOrigin)
  app.use(limitBody(maxBody))
  app.all(
    '*',
    createRequestHandler({
      build,
      mode: process.env.NODE_ENV,
      getLoadContext: request => ({ arrivedAt: Date.now(), address: networkOf(request.ip ?? '') }),
    }),
  )
  app.use(lastResort)
  return app
}

function stopOnSignal(server: Server, finish: () => Promise<void>) {
  const stop = () => {
    server.close(() => finish().then(() => process.exit(0)))
    server.closeIdleConnections()
    setTimeout(() => process.exit(1), 10_000).unref()
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}
