import { execFile } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'

const run = promisify(execFile)
const ROOT = process.cwd()
const FOLDER = join(ROOT, '.cache', `markdown-runtimes-${process.pid}`)
const ENTRY = join(FOLDER, 'entry.ts')
const SOURCE = `import { renderMarkdown } from '#app/text/markdown.server'
renderMarkdown('# *a* $x$').then(({ html, problem }) => console.log(JSON.stringify({ html, problem })))
`
const EXPECTED = {
  html: '<h3><em>a</em> <math><semantics><mrow><mi>x</mi></mrow><annotation encoding="application/x-tex">x</annotation></semantics></math></h3>',
  problem: null,
}

beforeAll(async () => {
  await mkdir(FOLDER, { recursive: true })
  await writeFile(ENTRY, SOURCE)
})
afterAll(() => rm(FOLDER, { recursive: true, force: true }))

test('the worker is found under tsx, from any working folder, and the process ends by itself', async () => {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
  const { stdout } = await run(process.execPath, ['--import', tsx, ENTRY], { cwd: '/', timeout: 60_000 })
  expect(JSON.parse(stdout)).toEqual(EXPECTED)
}, 120_000)

test('the worker is found from a bundle built for the server', async () => {
  const outDir = join(FOLDER, 'server')
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: { ssr: ENTRY, outDir, emptyOutDir: true, target: 'node20' },
  })
  const { stdout } = await run(process.execPath, [join(outDir, 'entry.js')], { cwd: '/', timeout: 60_000 })
  expect(JSON.parse(stdout)).toEqual(EXPECTED)
}, 120_000)
