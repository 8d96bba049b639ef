import { spawn } from 'node:child_process'

/**
 * `npm run check`: the fast tests, and beside them formatting, lint, unused code, types and, with `--build`, the build,
 * one after the other: each of these takes a processor and a gigabyte of memory or more. Prints the output of each
 * failing check and exits with 1 if one fails.
 */
const inTurn = {
  'format and lint': 'biome check .',
  'unused code': 'knip',
  types: 'node node_modules/typescript/bin/tsc --noEmit',
  ...(process.argv.includes('--build') && { build: 'remix vite:build --logLevel warn' }),
}
const beside = { 'fast tests': 'vitest run --project "fast*" --maxWorkers=2' }

const failures = []
await Promise.all([runAll(beside), runAll(inTurn)])
for (const failure of failures) console.error(failure)
process.exitCode = failures.length > 0 ? 1 : 0

async function runAll(checks) {
  for (const [name, command] of Object.entries(checks)) {
    const began = Date.now()
    const { code, said } = await run(command)
    const seconds = ((Date.now() - began) / 1000).toFixed(0)
    console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name}, ${seconds} s`)
    if (code !== 0) failures.push(`\n— ${name}: ${command}\n${said}`)
  }
}

/** The output of a command, and its exit code: 1 if a signal ended it. */
function run(command) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    const keep = chunk => {
      said += chunk
    }
    child.stdout.setEncoding('utf8').on('data', keep)
    child.stderr.setEncoding('utf8').on('data', keep)
    child.once('error', reject)
    child.once('close', code => resolve({ code: code ?? 1, said }))
  })
}
