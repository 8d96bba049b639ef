import fc from 'fast-check'
import { distance } from 'fastest-levenshtein'
import { expect, test } from 'vitest'
import { candidatesFor, vocabularyOf } from '#app/domain/catalogue/spelling'

const vocabulary = vocabularyOf([
  'suni',
  'intellektin',
  'intellekt',
  'interval',
  'дорога',
  'дорогой',
  'qarabag',
  'park',
  'bark',
  'muellim',
])

const nearest = (word: string) => candidatesFor(word, vocabulary)[0]?.word ?? word

test.each([
  ['intelekt', 'intellekt'],
  ['intellekt', 'intellekt'],
  ['intelektin', 'intellektin'],
  ['дарога', 'дорога'],
  ['qarabaq', 'qarabag'],
  ['sumi', 'suni'],
  ['muellimlerimiz', 'muellim'],
])('%s is searched as %s', (typed, found) => {
  expect(nearest(typed)).toBe(found)
})

test('a word without a near one has no candidate, and a short one is never changed', () => {
  expect(candidatesFor('telescope', vocabulary)).toEqual([])
  expect(candidatesFor('sun', vocabularyOf(['sum']))).toEqual([])
})

test('equally near words are in the order of their letters', () => {
  expect(candidatesFor('dark', vocabulary)).toEqual([
    { word: 'bark', distance: 1 },
    { word: 'park', distance: 1 },
  ])
})

test('the walk through the words finds what comparing each beginning finds', () => {
  const word = fc.stringMatching(/^[abc]{4,9}$/)
  const compared = fc.property(word, fc.array(fc.stringMatching(/^[abc]{1,12}$/)), (typed, known) => {
    const most = typed.length < 8 ? 1 : 2
    const near = new Set(
      known.flatMap(each => {
        let best = { word: '', distance: most + 1 }
        for (let length = 1; length <= each.length; length++) {
          const differs = distance(typed, each.slice(0, length))
          if (differs <= best.distance) best = { word: each.slice(0, length), distance: differs }
        }
        return best.distance <= most ? best.word : []
      }),
    )
    const found = candidatesFor(typed, vocabularyOf(known)).filter(each => each.distance <= most)
    expect(new Set(found.map(each => each.word))).toEqual(near)
  })
  fc.assert(compared, { numRuns: 200 })
})
