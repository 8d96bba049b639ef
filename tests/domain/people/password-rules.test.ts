import { expect, test } from 'vitest'
import { commonPasswords } from '#app/domain/people/common-passwords'
import { mayBePassword } from '#app/domain/people/password-rules'
import { allow, deny } from '#app/domain/shared/verdict'

const aysel = { name: 'Aysel Məmmədova', email: 'aysel.m@example.az' }
const common = deny('people.account.password_common')
const personal = deny('people.account.password_personal')

test.each([
  ...['password123', 'PassWord123', 'azərbaycan', 'Azerbaycan123', 'qwertyuiop', 'poiuytrewq', '1234567890'],
  ...['1sunshine2026!', 'Liverpool-2026', 'christopher', 'PRINCESS...', 'unbelievable', '123Football'],
  ...['aaaaaaaaaa', '1212121212', 'abcabcabcabc', 'meydanmeydan', 'meydan2026'],
])('%s is too common', password => {
  expect(mayBePassword(password, aysel, commonPasswords)).toEqual(common)
})

test('the list holds far more than the 3,000 commonest leaked passwords, all in lower case', () => {
  expect(commonPasswords.size).toBeGreaterThan(6000)
  expect([...commonPasswords].filter(word => word !== word.toLowerCase() || word === '')).toEqual([])
})

test.each([
  'ayselməmmədova',
  'Aysel Mammadova1'.replace('Mammadova', 'Memmedova'),
  'aysel.m@example',
  'aysel example',
])('%s is little more than the own name or address', password => {
  expect(mayBePassword(password, aysel, commonPasswords)).toEqual(personal)
})

test.each([
  'qara dəniz qızılgülü',
  'meydan-demo',
  'sunshine over baku',
  '84735629174',
  'a long enough password',
  'Ayselin pişiyi Bakıda yaşayır',
])('%s is allowed', password => {
  expect(mayBePassword(password, aysel, commonPasswords)).toEqual(allow)
})
