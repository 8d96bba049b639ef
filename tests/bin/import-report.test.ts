import { expect, test } from 'vitest'
import { messageRef } from '#app/i18n/translate'
import { reportOf } from '#bin/import-report'

test('the summary counts a warning once for all its numbers, in words', () => {
  const line = (position: number, count: number) => ({
    position,
    id: `${position}`,
    slug: 'a-challenge',
    title: 'A challenge',
    outcome: 'imported' as const,
    warnings: [messageRef('challenge_import.warn.rubric_in_part', { count })],
    understood: null,
  })
  const report = reportOf([line(1, 3), line(2, 5)]).join('\n')
  expect(report).toContain('     2  The judging text has several lists of criteria')
  expect(report).not.toContain('NaN')
})
