import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

export type Outcome = { code: number; said: string }

/** Runs a `meydan` command in its own process; what it said: the output, or the errors where it failed. */
export async function meydan(args: readonly string[], env: Record<string, string>): Promise<Outcome> {
  const options = { env: { ...process.env, ...env }, maxBuffer: 100_000_000 }
  try {
    const { stdout } = await promisify(execFile)('node', ['bin/meydan.mjs', ...args], options)
    return { code: 0, said: stdout }
  } catch (error) {
    // why: a command that refuses ends with an exit code, which a test checks
    if (!(error instanceof Error && 'code' in error && 'stderr' in error && 'stdout' in error)) throw error
    return { code: Number(error.code), said: `${error.stdout}${error.stderr}` }
  }
}
