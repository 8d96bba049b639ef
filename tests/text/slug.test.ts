import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slug } from '#app/text/slug'

test.each([
  ['Qarabağ Süni Zəka!', 'qarabag-suni-zeka'],
  ['Умный город — Баку', 'umnyy-gorod-baku'],
  ['Объявление о съёмке: щит и жюри', 'obyavlenie-o-semke-shchit-i-zhyuri'],
  ['Мәктәб, ҝөзәл, Һава', 'mekteb-gozel-hava'],
  ["NASA's 2nd Challenge", 'nasas-2nd-challenge'],
  ['../../etc/passwd', 'etc-passwd'],
])('%j becomes %j', (text, expected) => {
  expect(slug(text)).toBe(expected)
})

test('a long title is cut between words', () => {
  expect(slug('water quality monitoring for mountain villages', 20)).toBe('water-quality')
  expect(slug('water quality', 5)).toBe('water')
})

test('one long word is cut at the maximum length', () => {
  expect(slug('a'.repeat(100), 20)).toBe('a'.repeat(20))
})

test('a text without letters gets a slug of its own', () => {
  expect(slug('人工智能')).toMatch(/^n-[a-z0-9]+$/)
  expect(slug('人工智能')).not.toBe(slug('智能人工'))
  expect(slug('')).toMatch(/^n-[a-z0-9]+$/)
})

test('whatever the text, the slug is short, ASCII and never empty', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 8, max: 80 }), (text, cap) => {
      const made = slug(text, cap)
      expect(made).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      expect(made.length).toBeLessThanOrEqual(cap)
    }),
    { numRuns: 1000 },
  )
})
