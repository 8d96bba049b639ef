import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cloneTemplate, type Template } from './database'
import { serveOver } from './served'

export type TestServer = {
  origin: string
  databaseUrl: string
  dataDir: string
  /** the server's own process */
  process: ChildProcess
  stop: () => Promise<void>
}

/** The production server over a fresh database or a copy of the demo world, as its own process. In test mode a request may say what time it is. */
export async function startServer(kind: Template): Promise<TestServer> {
  const { url: databaseUrl, drop } = await cloneTemplate(kind)
  const dataDir = mkdtempSync(join(tmpdir(), 'meydan-data-'))
  const served = await serveOver({ databaseUrl, dataDir })
  const stop = async () => {
    served.stop()
    rmSync(dataDir, { recursive: true, force: true })
    await drop()
  }
  return { origin: served.origin, databaseUrl, dataDir, process: served.process, stop }
}
