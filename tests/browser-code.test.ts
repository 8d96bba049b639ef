import { expect, test } from 'vitest'
import { readSources } from '#bin/sources'

const sources = new Map(readSources('app').map(source => [source.path, source]))

/** Every module and package that the browser loads for a route: what it imports, but for types and the server's files. */
function loadedBy(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path) || path.includes('.server')) return seen
  seen.add(path)
  for (const { target, typeOnly } of sources.get(path)?.imports ?? []) if (!typeOnly) loadedBy(target, seen)
  return seen
}

const routes = [...sources.keys()].filter(path =>
  /^app\/(root|entry\.client|routes\/.+\/route)\.tsx$/.test(path),
)

const loading = (library: string) => routes.filter(path => loadedBy(path).has(library))

/** Only the server validates forms (decision 7), and Intl formats dates. */
test('pages load neither the validation nor the calendar library, but for one page each', () => {
  expect(routes.length).toBeGreaterThan(100)
  // the file is checked in the browser
  expect(loading('zod')).toEqual(['app/routes/verify/route.tsx'])
  // local times of the schedule become instants
  expect(loading('temporal-polyfill')).toEqual(['app/routes/host.challenges.$id_.edit.$section/route.tsx'])
})

test('the script of visitors’ pages loads no package', () => {
  const packages = [...loadedBy('app/site/visitor/main.ts')].filter(path => !path.startsWith('app/'))
  expect(packages).toEqual([])
})
