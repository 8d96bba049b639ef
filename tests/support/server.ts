import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cloneTemplate, type Template } from './database'

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

type Served = { databaseUrl: string; dataDir: string; env?: Record<string, string> }

/** One more server over what is there already. */
export async function serveOver({ databaseUrl, dataDir, env }: Served) {
  const child = spawn('node', ['bin/meydan.mjs', 'serve', '--test'], {
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      DATA_DIR: dataDir,
      PORT: '0',
      HOST: '127.0.0.1',
      LOG_LEVEL: 'error',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return { origin: await listening(child), process: child, stop: () => child.kill('SIGKILL') }
}

function listening(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.once('exit', code => reject(new Error(`the server ended (${code}) before it listened:\n${said}`)))
    child.stdout?.on('data', chunk => {
      said += String(chunk)
      const address = /listens on (http:\S+)/.exec(said)?.[1]
      if (address) resolve(address)
    })
  })
}
