import type { Server } from 'node:http'
import { Server as NetServer } from 'node:net'
import type { Edge } from './edge'

type Stopping = {
  server: Server
  edge: Edge
  /** Starts no more jobs; resolves when the running job has ended. */
  stopJobs: () => Promise<void>
}

/** How long the server still answers, and announces to every connection that it will close. */
const drainFor = 1_000
const lookEvery = 100
/** How long a new connection may still send its request. */
const lastRequests = 300
/** After this time it ends whatever is still running. */
const giveUpAfter = 10_000

/** On SIGTERM or SIGINT: answers running requests, waits for the running job, and ends the process with 0. */
export function stopOnSignal(stopping: Stopping): void {
  const stop = () => void drain(stopping).then(() => process.exit(0))
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}

async function drain({ server, edge, stopJobs }: Stopping): Promise<void> {
  edge.draining = true
  edge.application.beginStopping()
  for (const response of edge.underWay) if (!response.headersSent) response.setHeader('Connection', 'close')
  const jobs = stopJobs()
  await after(drainFor)
  await allTold(edge)
  const closed = stopListening(server)
  await after(lastRequests)
  server.closeIdleConnections()
  await Promise.race([Promise.all([closed, jobs]), after(giveUpAfter)])
  server.closeAllConnections()
  await Promise.race([edge.application.database.close(), after(drainFor)])
}

/**
 * Waits until no request is running: every connection in use has then received the announcement. A busy server needs
 * longer.
 */
async function allTold(edge: Edge): Promise<void> {
  let quiet = 0
  for (let waited = 0; waited < giveUpAfter && quiet < 2; waited += lookEvery) {
    await after(lookEvery)
    quiet = edge.underWay.size === 0 ? quiet + 1 : 0
  }
}

/** Accepts no new connections. The server's own `close` would also cut those whose first request is just being sent. */
function stopListening(server: Server): Promise<void> {
  return new Promise(resolve => setImmediate(() => NetServer.prototype.close.call(server, () => resolve())))
}

function after(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds))
}
