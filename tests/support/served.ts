import { type ChildProcess, spawn } from 'node:child_process'

type Served = { databaseUrl: string; dataDir: string; env?: Record<string, string> }

/** One more server over an existing database. */
export async function serveOver({ databaseUrl, dataDir, env }: Served) {
  const child = spawn('node', ['bin/meydan.mjs', 'serve', '--test'], {
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      DATA_DIR: dataDir,
      PORT: '0',
      HOST: '127.0.0.1',
      LOG_LEVEL: 'error',
      // a busy machine would otherwise refuse visitors
      OVERLOAD_GATE: 'off',
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
