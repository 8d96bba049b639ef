import type { ChildProcess } from 'node:child_process'
import { cpSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inject } from 'vitest'
import { cloneTemplate, type Template } from './database'
import { scratchFolder } from './scratch'
import { serveOver } from './served'

export type TestServer = {
  origin: string
  databaseUrl: string
  dataDir: string
  /** the server's process, as first started */
  process: ChildProcess
  /** kills the process at once, like a crash; `restart` starts it again at the same URL */
  kill: () => void
  restart: () => Promise<void>
  stop: () => Promise<void>
}

/**
 * The production server as its own process, with a new database or a copy of the demo database. In test mode a request
 * may set the time. `env`: additional settings.
 */
export async function startServer(kind: Template, env: Record<string, string> = {}): Promise<TestServer> {
  const { url: databaseUrl, drop } = await cloneTemplate(kind)
  const { path: dataDir, remove } = scratchFolder('data')
  // the demo world's files lie beside its database
  if (kind === 'seeded')
    cpSync(join(dirname(inject('seededTemplate')), 'files'), join(dataDir, 'files'), { recursive: true })
  let served = await serveOver({ databaseUrl, dataDir, env })
  const { origin } = served
  const stop = async () => {
    served.stop()
    remove()
    await drop()
  }
  const started = served.process
  const kill = () => served.stop()
  const restart = async () => {
    served = await serveOver({ databaseUrl, dataDir, env: { ...env, PORT: new URL(origin).port } })
  }
  return { origin, databaseUrl, dataDir, process: started, kill, restart, stop }
}
