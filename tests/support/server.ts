import type { ChildProcess } from 'node:child_process'
import { cloneTemplate, type Template } from './database'
import { scratchFolder } from './scratch'
import { serveOver } from './served'

export type TestServer = {
  origin: string
  databaseUrl: string
  dataDir: string
  /** the server's own process, as it was started first */
  process: ChildProcess
  /** ends the process at once, as a crash would; `restart` starts it again at the same address */
  kill: () => void
  restart: () => Promise<void>
  stop: () => Promise<void>
}

/**
 * The production server over a fresh database or a copy of the demo world, as its own process. In test mode a request
 * may say what time it is. `env`: settings of its own.
 */
export async function startServer(kind: Template, env: Record<string, string> = {}): Promise<TestServer> {
  const { url: databaseUrl, drop } = await cloneTemplate(kind)
  const { path: dataDir, remove } = scratchFolder('data')
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
