import type { Server } from 'node:http'
import type { Edge } from './edge'

type Stopping = {
  server: Server
  edge: Edge
  /** Takes no more jobs; resolves when the job in hand is done. */
  stopJobs: () => Promise<void>
}

/** For so long the server still answers, and tells every connection that it is about to close. */
const drainFor = 1_000
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
  const jobs = stopJobs()
  await after(drainFor)
  const closed = new Promise<void>(resolve => server.close(() => resolve()))
  server.closeIdleConnections()
  await Promise.race([Promise.all([closed, jobs]), after(giveUpAfter)])
  server.closeAllConnections()
  await Promise.race([edge.application.database.close(), after(drainFor)])
}

function after(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds))
}
