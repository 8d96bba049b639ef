import { expect, test } from 'vitest'
import { disposition } from '#app/http/disposition'
import { freeFileName } from '#app/text/file-name'
import { listed } from '#app/text/listed'
import { mailHtml } from '#app/text/mail-html'
import { nameKey } from '#app/text/name-key'

const MAX_MS = 10
const SIZE = 1_000_000

type Pure = (text: string, other?: string) => unknown

/**
 * Every exported function of pure files in `app/text`, so that new ones are measured automatically. `csvOf` takes rows;
 * its own work on a text is `withoutFormulas`.
 */
const modules: Record<string, Record<string, unknown>> = import.meta.glob(
  ['/app/text/*.ts', '!/app/text/*.server.ts'],
  { eager: true },
)
const exported = Object.values(modules).flatMap(module => Object.entries(module).filter(isFunction))
const functions: [string, Pure][] = [
  ...exported.filter(([name]) => !['freeFileName', 'nameKey', 'csvOf', 'listed', 'mailHtml'].includes(name)),
  ['nameKey', name => nameKey(name)],
  ['freeFileName', name => freeFileName(name, [name])],
  ['disposition', disposition],
  ['listed', noun => listed([noun, noun], 'az')],
  ['mailHtml', text => mailHtml(text, 'https://meydan.example')],
]

const REPEATED: readonly string[] = [
  ...[
    'a',
    '.',
    '. ',
    '/',
    '\\',
    ' ',
    '\n',
    '\r\n',
    '\t',
    '-',
    '&',
    'a&',
    '&amp;',
    '<',
    '<a',
    '"',
    '[',
    '>',
    '0',
  ],
  ...[
    '\u0301',
    'e\u0301',
    '\u200f',
    '\u202e',
    'é',
    'ə',
    'İ',
    'Щ',
    '中',
    '\ud800',
    '\u{1f600}',
    '\ufdfa',
    '(1)',
  ],
]

function longest(unit: string): string {
  return unit.repeat(SIZE / unit.length)
}

test('the functions of every pure file are measured', () => {
  expect(Object.keys(modules).length).toBeGreaterThanOrEqual(8)
  expect(functions.map(([name]) => name)).toEqual(expect.arrayContaining(['cleanFileName', 'fold', 'slug']))
})

test.each(functions)('%s reads a megabyte of anything within 10 ms', (_, read) => {
  const slow = REPEATED.flatMap(unit => {
    const texts = [longest(unit), `a${longest(unit)}b.pdf`]
    return texts.filter(text => quickest(read, text) > MAX_MS).map(() => JSON.stringify(unit))
  })
  expect(slow).toEqual([])
})

/** The best of a few tries, because the machine may be busy. */
function quickest(read: Pure, text: string): number {
  const tries = [0, 0, 0, 0, 0]
  let best = Number.POSITIVE_INFINITY
  for (const _ of tries) {
    const start = performance.now()
    read(text, text)
    best = Math.min(best, performance.now() - start)
    if (best <= MAX_MS) return best
  }
  return best
}

function isFunction(entry: [string, unknown]): entry is [string, Pure] {
  return typeof entry[1] === 'function'
}
