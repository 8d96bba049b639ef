import { expect, test } from 'vitest'
import { paths } from '#app/paths'
import { readSources } from '#bin/sources'

test('every address in paths.ts is used', () => {
  const code = readSources('app', 'db', 'bin', 'tests')
    .filter(({ path }) => path !== 'app/paths.ts')
    .map(({ text }) => text)
    .join('\n')
  const named = new Set([...code.matchAll(/\bpaths\.(\w+)/g)].map(([, name]) => name))
  expect(Object.keys(paths).filter(name => !named.has(name))).toEqual([])
})
