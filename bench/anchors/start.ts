import { spawn } from 'node:child_process'

/** Starts an anchor in a process of its own. */
export async function startAnchor(file: string): Promise<{ port: number; stop: () => void }> {
  const child = spawn('node', ['--import', 'tsx', file], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const port = await new Promise<number>(resolve =>
    child.stdout.on('data', chunk => resolve(Number(/:(\d+)\s*$/.exec(String(chunk))?.[1]))),
  )
  return { port, stop: () => child.kill() }
}
