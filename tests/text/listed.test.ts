import { expect, test } from 'vitest'
import { listed } from '#app/text/listed'

test('only the first noun of a list keeps its capital, in the letters of its language', () => {
  expect(listed(['Student', 'Public institution'], 'en')).toBe('Student, public institution')
  expect(listed(['Tələbə', 'İctimai birlik', 'Irs', 'Şirkət'], 'az')).toBe(
    'Tələbə, ictimai birlik, ırs, şirkət',
  )
  expect(listed(['Студент', 'Частное лицо'], 'ru')).toBe('Студент, частное лицо')
  expect(listed([], 'az')).toBe('')
})
