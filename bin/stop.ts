import type { Server } from 'node:http'
import { Server as NetServer } from 'node:net'
import type { Edge } from './edge'

type Stopping = {
  server: Server
  edge: Edge
  /** Takes no more jobs; resolves when the job in hand is done. */
  stopJobs: () => Promise<void>
}

/** For so long the server still answers, and tells every connection that it is about to close. */
const drainFor = 1_000
const lookEvery = 100
/** For so long a connection that has just been made may still send its request. */
const lastRequests = 300
/** After so long it ends whatever is still under way. */
const giveUpAfter = 10_000

/** On SIGTERM or SIGINT: answers what is under way, waits for the job in hand, and ends the process with 0. */
export function stopOnSignal(stopping: Stopping): void {
  const stop = () => void drain(stopping).then(() => process.exit(0))
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}

async function drain({ server, edge, stopJobs }: Stopping): Promise<void> {
  edge.draining = true
  for (const response of edge.underWay) if (!response.headersSent) response.set('Connection', 'close')
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

/** Until no request is under way: every connection that was in use has then been told. A busy server needs longer. */
async function allTold(edge: Edge): Promise<void> {
  let quiet = 0
  for (let waited = 0; waited < giveUpAfter && quiet < 2; waited += lookEvery) {
    await after(lookEvery)
    quiet = edge.underWay.size === 0 ? quiet + 1 : 0
  }
}

/** Takes no new connections. The server's own `close` would also cut those whose first request is just being sent. */
function stopListening(server: Server): Promise<void> {
  return new Promise(resolve => setImmediate(() => NetServer.prototype.close.call(server, () => resolve())))
}

function after(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds))
}
