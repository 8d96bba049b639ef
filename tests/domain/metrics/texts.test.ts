import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { corpusBleu } from '#app/domain/metrics/bleu'
import { editDistance } from '#app/domain/metrics/edit-distance'
import { exactMatch } from '#app/domain/metrics/exact-match'
import { characterErrorRate, levenshtein, wordErrorRate } from '#app/domain/metrics/text-distance'
import { answered, numberOf, refused } from './support'

const apart = { concatenate: false }
const pair = (reference: string, prediction: string) => ({
  references: [reference],
  predictions: [prediction],
})

describe('edit distance', () => {
  test('counts code points, not halves of them', () => {
    const pairOfTexts = { truth: 'naïve 🦊', predicted: 'naive 🐻' }
    expect(levenshtein(pairOfTexts, { normalize: false })).toEqual(answered(2))
    expect(levenshtein(pairOfTexts, { normalize: true })).toEqual(answered(2 / 7))
    expect(levenshtein({ truth: '', predicted: '' }, { normalize: true })).toEqual(answered(0))
  })

  test('is a distance: the same both ways, 0 for equals alone, and no way round is shorter', () => {
    const word = fc.array(fc.constantFrom('a', 'b'), { maxLength: 6 })
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a))
        expect(editDistance(a, b) === 0).toBe(a.join('') === b.join(''))
        expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c))
      }),
    )
  })
})

describe('error rates of texts', () => {
  test('collapse white space and divide by the length of all references', () => {
    expect(characterErrorRate(pair('were   wolf', ' were wolf '), apart)).toEqual(answered(0))
    expect(characterErrorRate(pair('White House', 'white house'), apart)).toEqual(answered(2 / 11))
    const several = { references: ['ab', 'abcd'], predictions: ['ab', 'x'] }
    expect(characterErrorRate(several, apart)).toEqual(answered(4 / 6))
    expect(wordErrorRate(pair('a b  c', 'a c d e'), apart)).toEqual(answered(1))
  })

  test('may read all texts as one', () => {
    const texts = {
      references: ['My hovercraft', 'is full of eels'],
      predictions: ['My hovercraft is full', ' of eels'],
    }
    expect(characterErrorRate(texts, { concatenate: true })).toEqual(answered(2 / 28))
    expect(characterErrorRate(texts, apart)).toEqual(answered(16 / 28))
    expect(wordErrorRate(texts, { concatenate: true })).toEqual(answered(0))
  })

  test('do not exist for empty references', () => {
    expect(characterErrorRate(pair(' ', 'Hypothesis'), apart)).toEqual(refused('empty_reference'))
    expect(wordErrorRate({ references: [], predictions: [] }, apart)).toEqual(refused('no_rows'))
  })
})

describe('exact match', () => {
  const texts = {
    references: ['the cat', 'theater', 'YELLING', 'agent007'],
    predictions: ['cat?', 'theater', 'yelling', 'agent'],
  }
  const strict = { ignorePatterns: [], ignoreCase: false, ignorePunctuation: false, ignoreNumbers: false }

  test('takes patterns away first, then case, punctuation and numbers', () => {
    const plain = { ...strict, ignoreCase: true, ignorePunctuation: true }
    expect(exactMatch(texts, strict)).toEqual(answered(0.25))
    expect(exactMatch(texts, { ...plain, ignorePatterns: ['the ', 'yell'] })).toEqual(answered(0.5))
    expect(exactMatch(texts, { ...plain, ignorePatterns: ['the ', 'yell', 'YELL'] })).toEqual(answered(0.75))
    const all = { ...plain, ignorePatterns: ['the '], ignoreNumbers: true }
    expect(exactMatch(texts, all)).toEqual(answered(1))
  })

  test('does not call two texts equal of which nothing is left', () => {
    const nothing = { references: ['?!', '--'], predictions: ['...', '--'] }
    expect(exactMatch(nothing, { ...strict, ignorePunctuation: true })).toEqual(answered(0.5))
  })

  test('refuses a pattern that is none', () => {
    expect(exactMatch(texts, { ...strict, ignorePatterns: ['('] })).toEqual(refused('bad_pattern'))
  })
})

describe('BLEU', () => {
  const words = (text: string) => text.split(' ')
  const score = (prediction: string, references: string[], options: Parameters<typeof corpusBleu>[1]) =>
    corpusBleu({ references: [references.map(words)], predictions: [words(prediction)] }, options)
  const plain = { weights: [1, 1], smoothing: 'none' as const }

  test('is the mean of clipped precisions, with a penalty for brevity', () => {
    // 1-grams 3 of 3, 2-grams 1 of 2, 3 words for 4
    expect(numberOf(score('a b d', ['a b c d'], plain))).toBeCloseTo(Math.sqrt(0.5) * Math.exp(1 - 4 / 3), 12)
    expect(numberOf(score('a a a b', ['a b', 'a a c c'], { ...plain, weights: [1] }))).toBeCloseTo(3 / 4, 12)
    expect(score('a b c', ['a b c'], plain)).toEqual(answered(1))
  })

  test('takes the shorter of two references that are as close', () => {
    expect(numberOf(score('a b c', ['a b c d', 'a b'], plain))).toBeCloseTo(1, 12)
  })

  test('is 0 for an order of n-grams without match, unless smoothed', () => {
    expect(score('a b', ['b a'], plain)).toEqual(answered(0))
    const smooth = (smoothing: 'exp' | 'floor' | 'add_one') =>
      numberOf(score('a b', ['b a'], { ...plain, smoothing }))
    expect(smooth('exp')).toBeCloseTo(Math.sqrt(0.5), 12)
    expect(smooth('floor')).toBeCloseTo(Math.sqrt(0.1), 12)
    expect(smooth('add_one')).toBeCloseTo(Math.sqrt(0.5), 12)
    expect(score('a', ['a'], plain)).toEqual(answered(0))
  })

  test('refuses a sentence without a reference and weights that weigh nothing', () => {
    expect(corpusBleu({ references: [[]], predictions: [['a']] }, plain)).toEqual(refused('empty_reference'))
    expect(score('a', ['a'], { ...plain, weights: [0] })).toEqual(refused('bad_weights'))
  })
})
