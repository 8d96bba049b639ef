import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readSources } from '#bin/sources'

const sources = readSources('app')
const styles = readdirSync('app/styles')
  .filter(name => name.endsWith('.css'))
  .map(file => readFileSync(`app/styles/${file}`, 'utf8'))
  .join('\n')
  .replace(/\/\*[\s\S]*?\*\//g, '')

test('every class name of a component is in a stylesheet', () => {
  const defined = new Set([...styles.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name))
  const used = sources.flatMap(({ path, text }) =>
    [...text.matchAll(/className="([^"]+)"/g)].flatMap(([, names = '']) =>
      names.split(/\s+/).map(name => ({ path, name })),
    ),
  )
  expect(used.length).toBeGreaterThan(500)
  expect(used.filter(({ name }) => !defined.has(name))).toEqual([])
})

test('no class name is concatenated', () => {
  const together = sources.filter(({ text }) => /className=\{(?!\w+\})/.test(text))
  expect(together.map(({ path }) => path)).toEqual([])
})
