import { expect, test } from 'vitest'
import { isUnreadable, seal, unseal } from '#db/sealed'

const mail = { to: 'aysel@example.az', text: 'https://meydan.example/password-reset/k3y' }

test('a sealed value can be read, and sealing twice gives different texts', () => {
  const [first, second] = [seal(mail, 's'), seal(mail, 's')]
  expect(unseal(first, 's')).toEqual(mail)
  expect(first === second).toBe(false)
})

test('with another secret, a changed byte or a cut text it is unreadable without an error', () => {
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

test('plain text from before encryption is read unchanged', () => {
  expect(unseal('{"to":"a"}', 's')).toEqual({ to: 'a' })
})
