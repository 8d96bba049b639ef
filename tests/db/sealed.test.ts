import { expect, test } from 'vitest'
import { isUnreadable, seal, unseal } from '#db/sealed'

const mail = { to: 'aysel@example.az', text: 'https://meydan.example/password-reset/k3y' }

test('what is sealed is read back, and two seals of one thing differ', () => {
  const [first, second] = [seal(mail, 's'), seal(mail, 's')]
  expect(unseal(first, 's')).toEqual(mail)
  expect(first === second).toBe(false)
})

test('under another secret, changed by a byte or cut short it is unreadable, without an error', () => {
  const sealed = seal(mail, 's')
  const changed = `${sealed.slice(0, -6)}${sealed.at(-6) === 'A' ? 'B' : 'A'}${sealed.slice(-5)}`
  const answers = [
    unseal(sealed, 't'),
    unseal(changed, 's'),
    unseal(sealed.slice(0, 20), 's'),
    unseal('v1.', 's'),
  ]
  expect(answers.map(isUnreadable)).toEqual([true, true, true, true])
  expect(isUnreadable(unseal(sealed, 's'))).toBe(false)
})

test('what was stored before there was a seal is read as it is', () => {
  expect(unseal('{"to":"a"}', 's')).toEqual({ to: 'a' })
})
