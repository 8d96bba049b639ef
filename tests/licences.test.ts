import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'

const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({ license: z.string().optional(), integrity: z.string().optional() }),
  ),
})
const { packages } = Lock.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')))
const installed = Object.entries(packages).filter(([path]) => path !== '')

/** Licences that may be distributed together with Apache-2.0. */
const good = new Set([
  ...['MIT', 'MIT-0', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0'],
  ...['CC0-1.0', 'Unlicense', 'WTFPL', 'Python-2.0'],
])

/** Packages that contain libvips, one for each platform; sharp loads one of them. */
const libvips = [
  ...[
    'darwin-arm64',
    'darwin-x64',
    'linux-arm',
    'linux-arm64',
    'linux-ppc64',
    'linux-riscv64',
    'linux-s390x',
  ],
  ...['linux-x64', 'linuxmusl-arm64', 'linuxmusl-x64'],
].map(platform => `node_modules/@img/sharp-libvips-${platform}`)
const withLibvips = ['wasm32', 'win32-arm64', 'win32-ia32', 'win32-x64'].map(
  platform => `node_modules/@img/sharp-${platform}`,
)
const shared = 'LGPL-3.0-or-later: a shared library, given on unchanged in its own package'

/** Packages whose licences are accepted one by one, with the reason. */
const judged: Record<string, string> = {
  'node_modules/@fontsource-variable/onest': 'OFL-1.1: a font, given on unchanged with its licence',
  ...Object.fromEntries([...libvips, ...withLibvips].map(path => [path, shared])),
  'node_modules/axe-core': 'MPL-2.0: for tests alone, not given on',
  'node_modules/caniuse-lite': 'CC-BY-4.0: data of the build, not given on',
  'node_modules/spdx-exceptions': 'CC-BY-3.0: data of the build, not given on',
  'node_modules/combine-errors': 'MIT by its README; the lock file has none',
  'node_modules/eval': 'MIT by its LICENSE; the lock file has none',
  'node_modules/format': 'MIT by its README; the lock file has none',
  'node_modules/require-like': 'MIT by its License file; the lock file has none',
}

/** All licences joined by AND, or one joined by OR. */
function isGood(license: string): boolean {
  const bare = license.replace(/^\(|\)$/g, '')
  if (bare.includes(' OR ')) return bare.split(' OR ').some(each => good.has(each))
  return bare.split(' AND ').every(each => good.has(each))
}

test('every package has a licence compatible with Apache-2.0', () => {
  const others = installed.filter(([path, { license }]) => !isGood(license ?? '') && !judged[path])
  expect(others.map(([path, { license }]) => `${path}: ${license}`)).toEqual([])
  expect(Object.keys(judged).filter(path => !packages[path])).toEqual([])
  expect(installed.length).toBeGreaterThan(500)
})

test('every package has an integrity hash', () => {
  expect(installed.filter(([, { integrity }]) => !integrity).map(([path]) => path)).toEqual([])
})

test.each([
  ['a clean report', '{"auditReportVersion": 2}', 0, 0],
  ['a weakness', '{"auditReportVersion": 2}', 1, 1],
  ['a registry that does not answer', '{"error": {"code": "ENOTFOUND"}}', 1, 0],
])('%s: the audit of a build ends as it should', (_, report, npm, expected) => {
  const folder = mkdtempSync(join(tmpdir(), 'meydan-audit-'))
  writeFileSync(join(folder, 'npm'), `#!/bin/sh\necho '${report}'\nexit ${npm}\n`)
  chmodSync(join(folder, 'npm'), 0o755)
  const env = { ...process.env, PATH: `${folder}:${process.env.PATH}` }
  let status = 0
  try {
    execFileSync('.ci/audit', { env, stdio: 'pipe' })
  } catch (error) {
    // why: a command with another exit code than 0 is thrown
    status = z.object({ status: z.number() }).parse(error).status
  }
  expect(status).toBe(expected)
})
