import { spawn } from 'node:child_process'

/**
 * `npm run check`: formatting, lint, unused code, types and fast tests in parallel; with `--build` also the build, for
 * `npm test`. Prints the output of each failing check and exits with 1 if one fails.
 */
const checks = {
  ...(process.argv.includes('--build') && { build: 'remix vite:build --logLevel warn' }),
  'format and lint': 'biome check .',
  'unused code': 'knip',
  types: 'node node_modules/typescript/bin/tsc --noEmit',
  'fast tests': 'vitest run --project "fast*" --maxWorkers=2',
}

const failures = []
await Promise.all(
  Object.entries(checks).map(async ([name, command]) => {
    const began = Date.now()
    const { code, said } = await run(command)
    const seconds = ((Date.now() - began) / 1000).toFixed(0)
    console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name}, ${seconds} s`)
    if (code !== 0) failures.push(`\n— ${name}: ${command}\n${said}`)
  }),
)
for (const failure of failures) console.error(failure)
process.exitCode = failures.length > 0 ? 1 : 0

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
