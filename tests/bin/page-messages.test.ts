import { expect, test } from 'vitest'
import { locales } from '#app/domain/shared/local-text'
import { catalogues } from '#app/i18n/catalogues'
import { uncheckedValues } from '#app/i18n/message-values'
import { isMessageKey, translator } from '#app/i18n/translate'
import { messageKeysOfPages } from '#bin/message-keys'
import { readable } from '#bin/page-messages'
import { placeholders } from '#tests/support/placeholders'

const { frame, pages } = messageKeysOfPages(Object.keys(catalogues.en))

test('a page has the messages of its browser, of its queries and commands, and none of other desks', () => {
  const review = pages.get('judge.assignments.$assignmentId') ?? []
  expect(review).toContain('reviews.others_title')
  expect(review.filter(key => /^(editing|institutions|challenge_import)\./.test(key))).toEqual([])
  const files = pages.get('entries.$entryId_.stages.$stageId_.files') ?? []
  // a refusal of the command
  expect([...frame, ...files]).toContain('submissions.files_too_heavy')
  expect(frame).toContain('frame.skip')
})

test('no page needs more than a third of all messages', () => {
  const all = Object.keys(catalogues.en).length
  expect(Math.max(...[...pages.values()].map(own => own.length + frame.length))).toBeLessThan(all / 3)
})

test.each(locales)('every message in %s reads the same when it was parsed before', locale => {
  const catalogue = catalogues[locale]
  const entries = Object.entries(catalogue).map(([key, text]) => [key, readable(text, locale)])
  const [plain, parsed] = [translator(locale, catalogue), translator(locale, Object.fromEntries(entries))]
  for (const [key, text] of Object.entries(catalogue)) {
    const values = uncheckedValues(Object.fromEntries([...placeholders(text)].map(name => [name, 3])))
    if (isMessageKey(key, catalogue)) expect(parsed(key, values)).toBe(plain(key, values))
  }
})
