import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { pathToFileURL } from 'node:url'
import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express from 'express'
import { watchArrivals } from '#app/http/arrivals'
import { refuseUnfit } from './addresses'
import type { Application, Edge } from './edge'
import { requestMeasure } from './measure-requests'
import { serveMetrics } from './metrics-server'
import { readOtherAddress } from './other-address'
import { receiveBody } from './receive-body'
import { remixHandler } from './remix-handler'
import {
  boundDownloads,
  everyAnswer,
  inRequest,
  lastResort,
  limitUpload,
  refuseForeignOrigin,
  refuseMethod,
  refuseReaders,
  refuseUnreadable,
} from './request-guards'
import { staticFiles } from './static-files'
import { stopOnSignal } from './stop'
import { visitorPageServer } from './visitor-pages'

const buildDir = process.env.BUILD_DIR ?? 'build'

type Build = ServerBuild & { entry: { module: Application } }

/** All in milliseconds; docs/operating.md explains them. */
const timeouts = {
  headersTimeout: 20_000,
  requestTimeout: 300_000,
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 5_000,
}
/** A connection that is idle for this long is closed. */
const silentAfter = 120_000

/** Serves the built application until the process is stopped. Resolves with the address once it listens. */
export async function serve(): Promise<string> {
  const build: Build = await import(pathToFileURL(`${buildDir}/server/index.js`).href)
  const application = build.entry.module
  const { config, startJobs, startProblem } = application
  const problem = await startProblem(new Date())
  if (problem) {
    console.error(problem)
    process.exit(1)
  }
  await serveMetrics(application)
  const arrivals = watchArrivals(application.clock, application.noteTurn)
  const edge: Edge = { application, arrivals, draining: false, underWay: new Set() }
  const server = createServer(timeouts, site(build, edge))
  server.setTimeout(silentAfter)
  server.on('connection', socket => edge.arrivals.accepted(socket))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(config.port, config.host, resolve)
  })
  stopOnSignal({ server, edge, stopJobs: startJobs() })
  const port = portOf(server) ?? config.port
  console.log(`Meydan listens on http://localhost:${port}`)
  return `http://localhost:${port}`
}

/**
 * Files of the build and pages that are kept for visitors are answered from memory; everything else goes through the
 * middleware below.
 */
function site(build: ServerBuild, edge: Edge) {
  const files = staticFiles(`${buildDir}/client`, edge.application.baseHeaders())
  const script = files.addresses.find(address => /^\/assets\/visitor-[\w-]+\.js$/.test(address))
  if (!script) throw new Error('The build has no script for visitors. Run `npm run build` again.')
  const pages = visitorPageServer(build, edge, script)
  const rest = middleware(build, edge, { script, rendered: pages.rendered })
  const measure = requestMeasure(build, edge.application)
  return (request: IncomingMessage, response: ServerResponse) => {
    if (edge.draining) response.setHeader('Connection', 'close')
    edge.underWay.add(response)
    measure(request, response)
    response.once('close', () => edge.underWay.delete(response))
    if (files.answer(request, response)) return
    const sent = pages.kept(request, response)
    if (sent === false) rest(request, response)
    // why: a page that cannot be sent from memory is rendered
    else if (sent !== true) void sent.catch(() => false).then(answered => answered || rest(request, response))
  }
}

type Visitors = { script: string; rendered: ReturnType<typeof visitorPageServer>['rendered'] }

/**
 * The middleware of a request. A form's body is read before anything is awaited, so that the instant of its last byte
 * does not depend on other work of the server.
 */
function middleware(build: ServerBuild, edge: Edge, { script, rendered }: Visitors) {
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', edge.application.config.trustedProxies)
  app.use(everyAnswer(edge), readOtherAddress, refuseMethod, refuseUnreadable, refuseForeignOrigin)
  app.use(refuseUnfit(build), receiveBody(edge), inRequest(edge))
  if (edge.application.config.overloadGate) app.use(refuseReaders(edge))
  app.use(rendered)
  app.use(compression())
  app.use(boundDownloads, limitUpload)
  app.all('*', remixHandler(build, script))
  app.use(lastResort(edge))
  return app
}

function portOf(server: Server): number | null {
  const address = server.address()
  return typeof address === 'object' && address ? address.port : null
}
